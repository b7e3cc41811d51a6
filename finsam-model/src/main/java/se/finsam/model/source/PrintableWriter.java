package se.finsam.model.source;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes out what does not show, as {@link Printable#lines} does, in a text that comes piece by piece: a long one is never there
 * as a whole. Not thread-safe.
 *
 * @hidden
 */
public final class PrintableWriter extends FilterWriter {
    /** The half of a character, or a carriage return: what it is, the next piece says. */
    private String held = "";

    public PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        piece(String.valueOf((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        piece(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        piece(text.substring(from, from + length));
    }

    private void piece(String piece) throws IOException {
        String text = held + piece;
        held = "";
        if (!text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (last == '\r' || Character.isHighSurrogate(last)) {
                held = String.valueOf(last);
                text = text.substring(0, text.length() - 1);
            }
        }
        out.write(Printable.lines(text));
    }

    /** Writes what waits for more, since no more comes. Leaves what is written to open. */
    public void end() throws IOException {
        out.write(Printable.lines(held));
        held = "";
    }
}
