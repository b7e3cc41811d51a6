package se.finsam.model.sie;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The fields of a record, or of an object list, as places in the line that holds them. Only a backslash before a quote
 * means something; every other one is a letter like others. Not thread-safe.
 */
final class SieFields {
    private byte[] buf = {};
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] list = new boolean[16];
    private boolean[] escaped = new boolean[16];
    private int count;
    private boolean openQuote;
    private boolean openList;

    /** Takes the fields between two places; object lists too where {@code braces}. */
    void split(byte[] bytes, int start, int end, boolean braces) {
        buf = bytes;
        count = 0;
        openQuote = false;
        openList = false;
        int at = start;
        while (at < end) {
            byte b = bytes[at];
            if (b == ' ' || b == '\t') {
                at++;
                continue;
            }
            if (count == from.length) {
                grow();
            }
            list[count] = false;
            escaped[count] = false;
            if (b == '"') {
                at = quoted(at + 1, end);
            } else if (b == '{' && braces) {
                at = list(at + 1, end);
            } else {
                at = plain(at, end);
            }
            count++;
        }
    }

    private int plain(int start, int end) {
        int at = start;
        while (at < end && buf[at] != ' ' && buf[at] != '\t') {
            escaped[count] |= buf[at] == '"' && at > start && buf[at - 1] == '\\';
            at++;
        }
        from[count] = start;
        to[count] = at;
        return at;
    }

    private int quoted(int start, int end) {
        int at = start;
        while (at < end && buf[at] != '"') {
            boolean escape = buf[at] == '\\' && at + 1 < end && buf[at + 1] == '"';
            escaped[count] |= escape;
            at += escape ? 2 : 1;
        }
        openQuote |= at >= end;
        from[count] = start;
        to[count] = at;
        return at + 1;
    }

    private int list(int start, int end) {
        int at = start;
        boolean quote = false;
        while (at < end && (quote || buf[at] != '}')) {
            if (buf[at] == '\\' && at + 1 < end && buf[at + 1] == '"') {
                at++;
            } else if (buf[at] == '"') {
                quote = !quote;
            }
            at++;
        }
        openList |= at >= end;
        list[count] = true;
        from[count] = start;
        to[count] = Math.min(at, end);
        return at + 1;
    }

    private void grow() {
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
        list = Arrays.copyOf(list, count * 2);
        escaped = Arrays.copyOf(escaped, count * 2);
    }

    int count() {
        return count;
    }

    /** What holds the fields. */
    byte[] buf() {
        return buf;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    /** Whether there is such a field, and it is an object list. */
    boolean isList(int field) {
        return field < count && list[field];
    }

    /** Whether there is no such field, or nothing but blanks in it. */
    boolean blank(int field) {
        if (field >= count) {
            return true;
        }
        for (int at = from[field]; at < to[field]; at++) {
            if (buf[at] != ' ' && buf[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether a quote was not closed. */
    boolean openQuote() {
        return openQuote;
    }

    /** Whether an object list was not closed. */
    boolean openList() {
        return openList;
    }

    /** A field without blanks around it and with its quotes as they are meant; empty where there is no such field. */
    byte[] text(int field) {
        if (field >= count) {
            return new byte[0];
        }
        int start = from[field];
        int end = to[field];
        while (start < end && (buf[start] == ' ' || buf[start] == '\t')) {
            start++;
        }
        while (end > start && (buf[end - 1] == ' ' || buf[end - 1] == '\t')) {
            end--;
        }
        byte[] text = Arrays.copyOfRange(buf, start, end);
        if (!escaped[field]) {
            return text;
        }
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '\\' || i + 1 == text.length || text[i + 1] != '"') {
                text[length++] = text[i];
            }
        }
        return Arrays.copyOf(text, length);
    }

    /** Adds the fields to a checksum: their letters, without what stands between and around them. */
    void addTo(CRC32 crc, SieFields spare) {
        for (int field = 0; field < count; field++) {
            if (list[field]) {
                spare.split(buf, from[field], to[field], false);
                spare.addTo(crc, spare);
            } else if (!escaped[field]) {
                crc.update(buf, from[field], to[field] - from[field]);
            } else {
                for (int at = from[field]; at < to[field]; at++) {
                    if (buf[at] != '\\' || at + 1 == to[field] || buf[at + 1] != '"') {
                        crc.update(buf[at]);
                    }
                }
            }
        }
    }
}
