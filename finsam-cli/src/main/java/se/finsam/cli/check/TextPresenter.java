package se.finsam.cli.check;

import java.util.ArrayList;
import java.util.List;
import se.finsam.cli.call.Console;
import se.finsam.cli.text.Summary;
import se.finsam.cli.text.TextReport;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;

/** Reports for people, and where there are several a table of them at the end. */
final class TextPresenter implements Presenter {
    private final Console console;
    private final TextReport text;
    private final List<Summary> summaries = new ArrayList<>();
    private boolean printed;

    TextPresenter(Console console, TextReport text) {
        this.console = console;
        this.text = text;
    }

    @Override
    public void report(Granskningsrapport report) {
        if (printed) {
            console.styled(text.rule());
        }
        console.styled(text.of(report));
        console.flush();
        printed = true;
        summaries.add(Summary.of(report));
    }

    @Override
    public void failure(Felrapport failure) {
        summaries.add(Summary.ofUnreadable(failure.underlag().namn()));
    }

    @Override
    public void end() {
        if (summaries.size() > 1) {
            console.styled((printed ? text.rule() : "") + text.table(summaries));
        }
    }
}
