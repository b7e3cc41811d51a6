package se.finsam.cli.check;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.model.bind.RecordWriter;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;

/**
 * One object for one input, an array for several. Only the first is kept until it is known which of the two it will be;
 * the others are written as they come, so that a thousand take no more memory than two. No report is there as one text.
 */
final class JsonPresenter implements Presenter {
    private static final RecordWriter WRITER = new RecordWriter(null);

    private final Console console;
    private @Nullable Record first;
    private boolean array;

    JsonPresenter(Console console) {
        this.console = console;
    }

    @Override
    public void report(Granskningsrapport report) {
        object(report);
    }

    @Override
    public void failure(Felrapport failure) {
        object(failure);
    }

    @Override
    public void end() {
        Record only = first;
        if (only != null) {
            console.stream(out -> WRITER.write(only, RecordWriter.Layout.JSON, out));
        } else if (array) {
            console.print("\n]\n");
        }
    }

    private void object(Record object) {
        Record before = first;
        if (array) {
            item(",\n", object);
        } else if (before != null) {
            item("[\n", before);
            item(",\n", object);
            first = null;
            array = true;
        } else {
            first = object;
        }
    }

    private void item(String separator, Record object) {
        console.stream(out -> {
            out.write(separator);
            WRITER.write(object, RecordWriter.Layout.JSON, new Indented(out));
        });
    }

    /** No string in JSON holds a line break, so every line begins outside of one. The break that ends the object is left out. */
    private static final class Indented extends FilterWriter {
        private boolean begins = true;
        private boolean held;

        Indented(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            write(String.valueOf((char) c), 0, 1);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            if (length == 0) {
                return;
            }
            if (begins || held) {
                out.write(begins ? "  " : "\n  ");
            }
            begins = false;
            String piece = text.substring(from, from + length);
            held = piece.endsWith("\n");
            out.write((held ? piece.substring(0, length - 1) : piece).replace("\n", "\n  "));
        }
    }
}
