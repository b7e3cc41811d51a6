package se.finsam.model.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line without ever holding more than a limit, and knows which line it is at. */
final class Lines {
    /** So many times the limit a line may go on, and be passed over; what goes on longer has no lines. */
    private static final long MOST_PASSED = 8;

    private final BufferedInputStream in;
    private final int limit;
    private int number;
    private boolean tooLong;
    private boolean unfit;
    private boolean endless;

    Lines(BufferedInputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * The next line with its line break; null at the end. A line over the limit is read to its end, cut, and told by
     * {@link #tooLong}; one that has no end within eight times the limit, as a device has none, is the last.
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        tooLong = false;
        unfit = false;
        int b = endless ? -1 : in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0) {
            if (line.size() == limit && b != '\n') {
                tooLong = true;
                b = pass();
            }
            if (b >= 0 && !kept(line, b)) {
                line = new ByteArrayOutputStream(0); // what was kept is given back, and the line passed over
                b = b == '\n' ? b : pass();
            }
            if (b == '\n') {
                break;
            }
            b = b < 0 ? b : in.read();
        }
        try {
            return line.toByteArray();
        } catch (OutOfMemoryError e) {
            return refused();
        }
    }

    /** Whether there was memory for another byte of a line. */
    private boolean kept(ByteArrayOutputStream line, int b) {
        try {
            line.write(b);
            return true;
        } catch (OutOfMemoryError e) {
            refused();
            return false;
        }
    }

    private byte[] refused() {
        tooLong = true;
        unfit = true;
        return new byte[] {'\n'};
    }

    /** Passes over the rest of a line; gives its line break, or -1 where it has none. */
    private int pass() throws IOException {
        byte[] chunk = new byte[1 << 13];
        for (long passed = 0; passed < limit * MOST_PASSED; ) {
            in.mark(chunk.length);
            int read = in.read(chunk);
            if (read < 0) {
                return -1;
            }
            for (int i = 0; i < read; i++) {
                if (chunk[i] == '\n') {
                    in.reset();
                    in.skipNBytes(i + 1L);
                    return '\n';
                }
            }
            passed += read;
        }
        endless = true;
        return -1;
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

    /** Whether it was the memory that did not suffice for the line last read. */
    boolean unfit() {
        return unfit;
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
