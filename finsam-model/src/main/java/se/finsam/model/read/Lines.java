package se.finsam.model.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line without ever holding more than a limit, and knows which line it is at. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private int number;
    private boolean tooLong;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * The next line with its line break; null at the end. A line over the limit is read to its end, cut, and told by
     * {@link #tooLong}.
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0) {
            if (line.size() < limit || b == '\n') {
                line.write(b);
            } else {
                tooLong = true;
            }
            if (b == '\n') {
                break;
            }
            b = in.read();
        }
        return line.toByteArray();
    }

    /** The rest of the stream, after {@code head}; null where that is more than the limit. */
    byte @Nullable [] rest(byte[] head) throws IOException {
        byte[] tail = in.readNBytes(Math.max(0, limit - head.length) + 1);
        if (head.length + tail.length > limit) {
            return null;
        }
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** Whether the line last read was over the limit. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether a line holds nothing but blanks. */
    static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
