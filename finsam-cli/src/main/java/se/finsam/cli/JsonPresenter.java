package se.finsam.cli;

import org.jspecify.annotations.Nullable;
import se.finsam.rules.Felrapport;
import se.finsam.rules.Granskningsrapport;
import se.finsam.rules.ReportWriter;

/**
 * One object for one input, an array for several. Only the first is kept until it is known which of the two it will be;
 * the others are written as they come, so that a thousand take no more memory than two.
 */
final class JsonPresenter implements Presenter {
    private final Console console;
    private @Nullable String first;
    private boolean array;

    JsonPresenter(Console console) {
        this.console = console;
    }

    @Override
    public void report(Granskningsrapport report) {
        object(ReportWriter.toJson(report));
    }

    @Override
    public void failure(Felrapport failure) {
        object(ReportWriter.toJson(failure));
    }

    @Override
    public void end() {
        if (first != null) {
            console.print(first);
        } else if (array) {
            console.print("\n]\n");
        }
    }

    private void object(String object) {
        if (array) {
            console.print(",\n" + indented(object));
        } else if (first != null) {
            console.print("[\n" + indented(first) + ",\n" + indented(object));
            first = null;
            array = true;
        } else {
            first = object;
        }
    }

    /** No string in JSON holds a line break, so every line begins outside of one. */
    private static String indented(String object) {
        return "  " + object.stripTrailing().replace("\n", "\n  ");
    }
}
