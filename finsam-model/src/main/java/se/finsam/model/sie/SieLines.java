package se.finsam.model.sie;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The lines of a stream, without ever holding more than a limit. Hashes every byte, and shows those that are not ASCII to
 * an {@link EncodingDetector}. Not thread-safe.
 */
final class SieLines {
    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 4096;

    private final InputStream in;
    private final int longest;
    private final EncodingDetector detector;
    private final MessageDigest digest = sha256();

    private byte[] buf = new byte[CHUNK];
    private int filled;
    private long before;
    private int next;
    private int from;
    private int to;
    private int number;
    private boolean ended;
    private boolean tooLong;
    private int control;
    private int carriageReturn;

    SieLines(InputStream in, int longest, EncodingDetector detector) {
        this.in = in;
        this.longest = longest;
        this.detector = detector;
    }

    /** Reads the first bytes, all there are or some thousands, without going to a line. */
    byte[] head() throws IOException {
        boolean more = true;
        while (more && filled < HEAD) {
            more = read();
        }
        return Arrays.copyOf(buf, Math.min(filled, HEAD));
    }

    /** Goes to the next line; false at the end, and at a line over the limit, which {@link #tooLong} tells. */
    boolean next() throws IOException {
        from = next;
        int at = from;
        while (true) {
            while (at < filled) {
                byte b = buf[at];
                // One comparison lets the printable ASCII characters pass, 0x20–0x7E.
                if ((byte) (b + 1) > ' ') {
                    at++;
                    continue;
                }
                if (b == '\n') {
                    return line(at > from && buf[at - 1] == '\r' ? at - 1 : at, at + 1);
                }
                if (b == '\r') {
                    if (at + 1 == filled) {
                        break;
                    }
                    if (buf[at + 1] != '\n') {
                        carriageReturn = carriageReturn == 0 ? number + 1 : carriageReturn;
                        return line(at, at + 1);
                    }
                } else if (b < 0) {
                    detector.add(before + at, b & 0xFF, number + 1);
                } else if (b != '\t' && b != 0x1A && control == 0) {
                    control = number + 1;
                }
                at++;
            }
            int length = at - from;
            if (length > longest || !room()) {
                number++;
                tooLong = true;
                return false;
            }
            at = from + length;
            if (!read()) {
                return last();
            }
        }
    }

    private boolean last() {
        if (from == filled) {
            return false;
        }
        number++;
        ended = buf[filled - 1] == '\r';
        if (ended && carriageReturn == 0) {
            carriageReturn = number;
        }
        to = ended ? filled - 1 : filled;
        next = filled;
        return fits();
    }

    private boolean line(int end, int following) {
        number++;
        to = end;
        next = following;
        ended = true;
        return fits();
    }

    private boolean fits() {
        tooLong = to - from > longest;
        return !tooLong;
    }

    /** Makes room for more of the line; false where it is over the limit. */
    private boolean room() {
        if (filled < buf.length) {
            return true;
        }
        if (from > 0) {
            System.arraycopy(buf, from, buf, 0, filled - from);
            before += from;
            filled -= from;
            from = 0;
            return true;
        }
        if (buf.length > longest) {
            return false;
        }
        buf = Arrays.copyOf(buf, (int) Math.min(buf.length * 2L, Math.max(longest + 2L, CHUNK)));
        return true;
    }

    private boolean read() throws IOException {
        int count = in.read(buf, filled, buf.length - filled);
        if (count <= 0) {
            return false;
        }
        digest.update(buf, filled, count);
        filled += count;
        return true;
    }

    /** What holds the line, from {@link #from} to {@link #to}; good until the next line. */
    byte[] buf() {
        return buf;
    }

    /** Where the line begins. */
    int from() {
        return from;
    }

    /** Where the line ends, before its line end. */
    int to() {
        return to;
    }

    /** The number of the line, from 1; 0 before the first. */
    int number() {
        return number;
    }

    /** Whether the line has a line end. */
    boolean ended() {
        return ended;
    }

    /** Whether the line is over the limit. */
    boolean tooLong() {
        return tooLong;
    }

    /** The first line with a control character; 0 where there is none. */
    int controlLine() {
        return control;
    }

    /** The first line that ends in a lone carriage return; 0 where there is none. */
    int carriageReturnLine() {
        return carriageReturn;
    }

    /** How many bytes have been read. */
    long length() {
        return before + filled;
    }

    /** SHA-256 of what has been read, in lower-case hexadecimal. To be asked once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
