package se.finsam.model.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** The reading of one file: goes through its lines, and hands each record to the one that knows it. */
final class SieParse {
    /** What has no record of SIE in so many lines is something else, however long it goes on. */
    private static final int MOST_BEFORE_A_RECORD = 10_000;

    private static final Text SIE = new Text("en fil i formatet SIE 4", "a file in the format SIE 4");
    private static final Text RECORD = new Text("en post som börjar med #", "a record that begins with #");
    private static final Text QUOTE = new Text("\" sist i fältet", "\" at the end of the field");
    private static final Text CAPITALS = new Text("stora bokstäver", "capital letters");
    private static final Text LABEL = new Text("en etikett i SIE 4", "a label of SIE 4");
    private static final Text END = new Text("radslut efter sista raden", "a line end after the last line");

    private final @Nullable Teckenkodning encoding;
    private final SieLimits limits;
    private final String name;

    private final SieProblems problems;
    private final EncodingDetector detector = new EncodingDetector();
    private final SieRegister register;
    private final SieHeader header;
    private final SieChart chart;
    private final SieBalances balances;
    private final SieVouchers vouchers;
    private final SieBlocks blocks;
    private final SieChecksum checksum;
    private final SieFields fields = new SieFields();
    private final FirstLines firstLines = new FirstLines();
    private int fieldsLine;
    private boolean any;

    SieParse(boolean strict, @Nullable Teckenkodning encoding, SieLimits limits, String name) {
        this.encoding = encoding;
        this.limits = limits;
        this.name = name;
        problems = new SieProblems(strict, limits.problems());
        register = new SieRegister(limits, problems);
        header = new SieHeader(register, problems);
        chart = new SieChart(register, problems);
        SieRows rows = new SieRows(limits, register, problems);
        SieObjectList objects = new SieObjectList(register, problems);
        balances = new SieBalances(header, register, problems, rows, objects);
        vouchers = new SieVouchers(header, register, problems, rows, objects, limits.problems());
        blocks = new SieBlocks(vouchers, problems);
        checksum = new SieChecksum(problems);
    }

    /** Reads it all. */
    SieResult read(InputStream in) throws IOException {
        SieLines lines = new SieLines(in, limits.line(), detector);
        byte[] head = lines.head();
        SieAvvikelse other = SieSniffer.other(head);
        if (other != null) {
            String format = SieSniffer.format(head);
            problems.add(other, 0, format == null ? null : format.getBytes(StandardCharsets.US_ASCII), SIE);
            return failed();
        }
        boolean blank = true;
        boolean allBlank = true;
        while (lines.next()) {
            int from = start(lines);
            if (marked(lines)) {
                problems.add(SieAvvikelse.BYTE_ORDER_MARK, 1, new Text("#FLAGGA först", "#FLAGGA first"));
            }
            blank = from == lines.to();
            allBlank &= blank;
            if (!blank) {
                line(lines.buf(), from, lines.to(), lines.number());
            }
            if (register.over() || lines.number() > limits.lines()) {
                break;
            }
            if (!any && lines.number() > MOST_BEFORE_A_RECORD) {
                return allBlank ? empty() : notSie();
            }
        }
        if (lines.number() > limits.lines()) {
            limit(lines.number(), limits.lines(), "rader", "lines");
        } else if (lines.tooLong()) {
            limit(lines.number(), limits.line(), "byte på en rad", "bytes in a line");
        } else if (!register.over()) {
            return end(lines, allBlank, blank);
        }
        return failed();
    }

    /** Where the line's text begins, after a byte order mark and blanks. */
    private static int start(SieLines lines) {
        byte[] buf = lines.buf();
        int from = lines.from() + (marked(lines) ? 3 : 0);
        // 0x1A ended files under DOS.
        while (from < lines.to() && (buf[from] == ' ' || buf[from] == '\t' || buf[from] == 0x1A)) {
            from++;
        }
        return from;
    }

    private static boolean marked(SieLines lines) {
        byte[] buf = lines.buf();
        int from = lines.from();
        return lines.number() == 1
                && lines.to() - from >= 3
                && buf[from] == (byte) 0xEF
                && buf[from + 1] == (byte) 0xBB
                && buf[from + 2] == (byte) 0xBF;
    }

    private void line(byte[] buf, int from, int to, int number) {
        if (buf[from] == '{' || buf[from] == '}') {
            int end = to;
            while (buf[end - 1] == ' ' || buf[end - 1] == '\t') {
                end--;
            }
            if (end == from + 1) {
                blocks.brace(buf[from] == '{', number);
                return;
            }
        }
        if (buf[from] != '#') {
            fields.split(buf, from, to, false);
            problems.add(SieAvvikelse.LINE, number, fields, 0, RECORD);
            return;
        }
        int end = from + 1;
        while (end < to && buf[end] != ' ' && buf[end] != '\t') {
            end++;
        }
        SieLabel label = SieLabel.of(buf, from + 1, end);
        fields.split(buf, end, to, true);
        fieldsLine = number;
        if (label == null) {
            checksum.add(buf, from, end, fields, number);
            unknown(buf, from, end, number);
            return;
        }
        any = true;
        if (label == SieLabel.KSUMMA) {
            checksum.mark(fields, number);
        } else {
            checksum.add(buf, from, end, fields, number);
        }
        if (buf[from + 1] >= 'a' || buf[end - 1] >= 'a') {
            problems.add(SieAvvikelse.LABEL_CASE, number, label.written(), CAPITALS);
        }
        if (fields.openQuote()) {
            problems.add(SieAvvikelse.QUOTE, number, fields, fields.count() - 1, QUOTE);
        }
        if (blocks.known(label, number)) {
            record(label, number);
        }
    }

    private void unknown(byte[] buf, int from, int end, int number) {
        byte[] written =
                problems.full(SieAvvikelse.UNKNOWN_LABEL) ? null : java.util.Arrays.copyOfRange(buf, from, end);
        problems.add(SieAvvikelse.UNKNOWN_LABEL, number, written, LABEL);
        blocks.unknown();
    }

    private void record(SieLabel label, int number) {
        boolean again = firstLines.again(label, number);
        switch (label) {
            case TRANS, RTRANS, BTRANS -> vouchers.row(label, fields, number);
            case VER -> vouchers.begin(fields, number);
            case IB, UB, RES -> balances.balance(label, fields, number);
            case OIB, OUB -> balances.objectBalance(label, fields, number);
            case PSALDO, PBUDGET -> balances.month(label, fields, number);
            case KONTO, KTYP, DIM, UNDERDIM, OBJEKT, ENHET, SRU -> {
                if (fields.count() > 0) {
                    complete(label, number);
                }
                chart.read(label, fields, number);
            }
            case KSUMMA -> {
                // Read already.
            }
            default -> {
                if (again && label.once()) {
                    int first = firstLines.of(label);
                    Text expected = new Text(
                            label.written() + " en gång; den står redan på rad " + first,
                            label.written() + " once; it stands on line " + first + " already");
                    problems.add(SieAvvikelse.REPEATED_RECORD, number, fields, 0, expected);
                    return;
                }
                complete(label, number);
                header.read(label, fields, number);
            }
        }
    }

    private void complete(SieLabel label, int number) {
        boolean nameless = label == SieLabel.FNAMN && fields.blank(0);
        if ((fields.count() < label.fields() || nameless) && label != SieLabel.RAR) {
            int least = label.fields();
            Text expected =
                    new Text("minst " + least + " fält", "at least " + least + (least == 1 ? " field" : " fields"));
            problems.add(SieAvvikelse.MISSING_FIELD, number, label.written(), expected);
            problems.mute(number);
        }
    }

    private SieResult end(SieLines lines, boolean allBlank, boolean blank) {
        if (allBlank) {
            return empty();
        }
        if (!any) {
            return notSie();
        }
        blocks.end();
        boolean cut = !lines.ended();
        if (cut && fieldsLine == lines.number() && (fields.openQuote() || fields.openList())) {
            problems.add(SieAvvikelse.TRUNCATED, lines.number(), END);
        } else if (cut && !blank) {
            problems.add(SieAvvikelse.LAST_LINE, lines.number(), END);
        }
        Teckenkodning used = encoding == null ? detector.encoding(lines.length()) : encoding;
        checksum.end(used);
        encodings(lines, used);
        balances.tellUndeclaredYears();
        SieAssembly assembly = new SieAssembly(name, lines.hash(), used, header, register, vouchers, checksum.result());
        SieFil file = assembly.file(firstLines, problems);
        return new SieResult(name, problems.error() ? null : file, problems.list(used.charset()));
    }

    private SieResult empty() {
        problems.add(SieAvvikelse.EMPTY, 0, SIE);
        return failed();
    }

    private SieResult notSie() {
        SieProblems only = new SieProblems(false, 1);
        only.add(SieAvvikelse.NOT_SIE, 0, SIE);
        return new SieResult(name, null, only.list(StandardCharsets.US_ASCII));
    }

    private void encodings(SieLines lines, Teckenkodning used) {
        Text pc8 = new Text("PC8 (CP437)", "PC8 (CP437)");
        if (used == Teckenkodning.UTF_8 || used == Teckenkodning.LATIN_1) {
            problems.add(SieAvvikelse.ENCODING, header.formatLine(), name(used), pc8);
        }
        if (encoding == null && detector.unsure(lines.length())) {
            problems.add(SieAvvikelse.ENCODING_UNSURE, 0, pc8);
        }
        Text letters = new Text("läsbara bokstäver", "readable letters");
        if (!detector.fits(used, lines.length())) {
            problems.add(SieAvvikelse.DESTROYED_TEXT, 0, name(used), letters);
        } else if (detector.lostLine() > 0) {
            problems.add(SieAvvikelse.DESTROYED_TEXT, detector.lostLine(), letters);
        }
        if (lines.controlLine() > 0) {
            problems.add(SieAvvikelse.CONTROL_CHARACTER, lines.controlLine(), letters);
        }
        if (lines.carriageReturnLine() > 0) {
            problems.add(SieAvvikelse.LINE_END, lines.carriageReturnLine(), new Text("LF eller CR LF", "LF or CR LF"));
        }
    }

    private static String name(Teckenkodning encoding) {
        return encoding == Teckenkodning.LATIN_1
                ? "Latin-1"
                : encoding.charset().name();
    }

    private void limit(int line, int most, String sv, String en) {
        problems.add(SieAvvikelse.LIMIT, line, new Text("högst " + most + " " + sv, "at most " + most + " " + en));
    }

    private SieResult failed() {
        Teckenkodning used = encoding == null ? detector.encoding(-1) : encoding;
        return new SieResult(name, null, problems.list(used.charset()));
    }
}
