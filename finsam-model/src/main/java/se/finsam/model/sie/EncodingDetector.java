package se.finsam.model.sie;

/**
 * Tells the encoding of a file by those of its bytes that are not ASCII, as they pass. Valid UTF-8 is UTF-8, since text in
 * another encoding hardly ever is; between CP437 and Latin-1 the Swedish letters decide, which share no byte. Not
 * thread-safe.
 */
final class EncodingDetector {
    private static final boolean[] CP437 = set(0x84, 0x86, 0x94, 0x8E, 0x8F, 0x99, 0x82, 0x90, 0x81);
    private static final boolean[] LATIN_1 = set(0xE4, 0xE5, 0xF6, 0xC4, 0xC5, 0xD6, 0xE9, 0xFC);
    private static final int REPLACEMENT = 0xEFBFBD;

    private boolean any;
    private long cp437;
    private long latin1;

    private boolean utf8 = true;
    private boolean whole;
    private int missing;
    private int least;
    private int most;
    private int sequence;
    private long last;
    private int lost;

    private static boolean[] set(int... bytes) {
        boolean[] set = new boolean[256];
        for (int b : bytes) {
            set[b] = true;
        }
        return set;
    }

    /** Takes a byte from 0x80 on, which stood at a place of the file and on a line. */
    void add(long at, int b, int line) {
        any = true;
        if (CP437[b]) {
            cp437++;
        } else if (LATIN_1[b]) {
            latin1++;
        }
        if (utf8) {
            if (missing == 0) {
                lead(b);
            } else if (at == last + 1 && b >= least && b <= most) {
                trail(b, line);
            } else {
                utf8 = false;
            }
            last = at;
        }
    }

    private void lead(int b) {
        missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        utf8 = b >= 0xC2 && b <= 0xF4;
        // The shortest form, no halves of characters, nothing over U+10FFFF.
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        sequence = b;
    }

    private void trail(int b, int line) {
        missing--;
        least = 0x80;
        most = 0xBF;
        sequence = sequence << 8 | b;
        if (missing == 0) {
            whole = true;
            if (sequence == REPLACEMENT && lost == 0) {
                lost = line;
            }
        }
    }

    /** The encoding, where the file has {@code length} bytes. A last character that was cut off is no reason against. */
    Teckenkodning encoding(long length) {
        if (!any) {
            return Teckenkodning.ASCII;
        }
        if (isUtf8(length)) {
            return Teckenkodning.UTF_8;
        }
        return latin1 > cp437 ? Teckenkodning.LATIN_1 : Teckenkodning.CP437;
    }

    /** Whether the bytes say CP437 no more than Latin-1. */
    boolean unsure(long length) {
        return any && !isUtf8(length) && cp437 == latin1;
    }

    /** Whether the file can be read in an encoding without losing a letter. */
    boolean fits(Teckenkodning encoding, long length) {
        return switch (encoding) {
            case ASCII -> !any;
            case UTF_8 -> !any || isUtf8(length);
            case CP437, LATIN_1 -> true;
        };
    }

    /** The first line with a sign that stands for a lost letter; 0 where there is none. */
    int lostLine() {
        return utf8 ? lost : 0;
    }

    private boolean isUtf8(long length) {
        return utf8 && (missing == 0 || (whole && last == length - 1));
    }
}
