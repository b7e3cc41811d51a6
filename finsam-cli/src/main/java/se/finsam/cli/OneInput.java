package se.finsam.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/** Reads the one underlag that a command is about. */
final class OneInput {
    private final Console console;
    private final Language language;

    OneInput(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** The underlag of a file; null where there is none, or more than one, which is told. */
    @Nullable Underlag read(String file) {
        List<ReadResult> results = new ArrayList<>();
        new Inputs(console.in()).read(file, results::add);
        if (results.size() != 1) {
            console.complain(Shown.name(file) + ": "
                    + new Text(
                                    "väntade ett underlag, inte " + results.size(),
                                    "expected one underlag, not " + results.size())
                            .in(language));
            return null;
        }
        tell(results.get(0));
        return results.get(0).value();
    }

    /** Tells what is wrong with an input, where anything is. */
    void tell(ReadResult result) {
        for (InputError error : result.errors()) {
            console.note(Shown.name(result.name()) + ": " + Shown.atMost(2000, error.message(language)));
        }
    }
}
