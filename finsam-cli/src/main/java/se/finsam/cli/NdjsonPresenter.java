package se.finsam.cli;

import se.finsam.rules.Felrapport;
import se.finsam.rules.Granskningsrapport;
import se.finsam.rules.ReportWriter;

/** A line for each input, as soon as it is ready. */
final class NdjsonPresenter implements Presenter {
    private final Console console;

    NdjsonPresenter(Console console) {
        this.console = console;
    }

    @Override
    public void report(Granskningsrapport report) {
        line(ReportWriter.toNdjson(report));
    }

    @Override
    public void failure(Felrapport failure) {
        line(ReportWriter.toNdjson(failure));
    }

    @Override
    public void end() {}

    private void line(String line) {
        console.print(line);
        console.flush();
    }
}
