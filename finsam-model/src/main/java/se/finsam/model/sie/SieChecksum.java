package se.finsam.model.sie;

import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Counts the checksum between the two #KSUMMA of a file. Not thread-safe. */
final class SieChecksum {
    private static final Text START = new Text("en tom #KSUMMA före posterna", "an empty #KSUMMA before the records");
    private static final Text NUMBER = new Text("ett tal från 0 till 4294967295", "a number from 0 to 4294967295");
    private static final Text LAST = new Text("inga poster efter kontrollsumman", "no record after the checksum");
    private static final Text CLOSING =
            new Text("en avslutande #KSUMMA med kontrollsumman", "a closing #KSUMMA with the checksum");

    private final SieProblems problems;
    private final CRC32 crc = new CRC32();
    private final SieFields spare = new SieFields();
    private int openLine;
    private int closeLine;
    private boolean told;
    private @Nullable SieKontrollsumma result;

    SieChecksum(SieProblems problems) {
        this.problems = problems;
    }

    /** Adds a record other than #KSUMMA, whose label stands between two places. */
    void add(byte[] buf, int from, int to, SieFields fields, int line) {
        if (closeLine > 0) {
            after(line);
        } else if (openLine > 0) {
            crc.update(buf, from, to - from);
            fields.addTo(crc, spare);
        }
    }

    /** Reads #KSUMMA. */
    void mark(SieFields fields, int line) {
        if (closeLine > 0) {
            after(line);
        } else if (fields.blank(0)) {
            if (openLine > 0) {
                problems.add(SieAvvikelse.TRUNCATED, line, CLOSING);
                closeLine = line;
            }
            openLine = line;
        } else {
            close(fields, line);
        }
    }

    private void close(SieFields fields, int line) {
        closeLine = line;
        if (openLine == 0) {
            problems.add(SieAvvikelse.CHECKSUM_UNSURE, line, fields, 0, START);
            return;
        }
        long stated = number(fields.text(0));
        if (stated < 0) {
            problems.add(SieAvvikelse.CHECKSUM, line, fields, 0, NUMBER);
            return;
        }
        result = new SieKontrollsumma(stated, crc.getValue(), line);
    }

    private void after(int line) {
        if (!told) {
            told = true;
            problems.add(SieAvvikelse.CHECKSUM, line, LAST);
        }
    }

    /** The number; also one that a program wrote as a signed one. −1 where it is none. */
    private static long number(byte[] text) {
        boolean minus = text.length > 0 && text[0] == '-';
        long number = 0;
        if (text.length == (minus ? 1 : 0) || text.length > 11) {
            return -1;
        }
        for (int i = minus ? 1 : 0; i < text.length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + (text[i] - '0');
        }
        if (number > (minus ? 0x8000_0000L : 0xFFFF_FFFFL)) {
            return -1;
        }
        return minus ? -number & 0xFFFF_FFFFL : number;
    }

    /** Tells what is wrong with it, at the end of the file. */
    void end(Teckenkodning encoding) {
        if (openLine > 0 && closeLine == 0) {
            problems.add(SieAvvikelse.TRUNCATED, openLine, CLOSING);
        }
        SieKontrollsumma sum = result;
        if (sum != null && !sum.stammer()) {
            boolean same = encoding == Teckenkodning.ASCII || encoding == Teckenkodning.CP437;
            Text expected = same
                    ? new Text(
                            "den som filens innehåll ger, " + sum.beraknad(),
                            "the one that the contents give, " + sum.beraknad())
                    : new Text(
                            "den som filens innehåll ger, " + sum.beraknad()
                                    + ", om den räknats på samma teckenkodning",
                            "the one that the contents give, " + sum.beraknad()
                                    + ", if it was counted in the same encoding");
            problems.add(
                    same ? SieAvvikelse.CHECKSUM : SieAvvikelse.CHECKSUM_UNSURE,
                    sum.rad(),
                    Long.toString(sum.angiven()),
                    expected);
        }
    }

    /** The checksum; null where the file has none that can be tried. */
    @Nullable SieKontrollsumma result() {
        return result;
    }
}
