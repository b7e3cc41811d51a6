package se.finsam.cli.check;

import se.finsam.cli.call.Console;
import se.finsam.model.bind.RecordWriter;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;

/** A line for each input, as soon as it is ready. */
final class NdjsonPresenter implements Presenter {
    private static final RecordWriter WRITER = new RecordWriter(null);

    private final Console console;

    NdjsonPresenter(Console console) {
        this.console = console;
    }

    @Override
    public void report(Granskningsrapport report) {
        line(report);
    }

    @Override
    public void failure(Felrapport failure) {
        line(failure);
    }

    @Override
    public void end() {}

    private void line(Record object) {
        console.stream(out -> WRITER.write(object, RecordWriter.Layout.JSON_LINE, out));
        console.flush();
    }
}
