package se.finsam.model.sie;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Reads vouchers and adds up their rows. Not thread-safe. */
final class SieVouchers {
    private static final int MOST_SERIES = 10_000;
    private static final Text DATE = new Text("verifikationsdatum: 20250131", "the voucher's date: 20250131");
    private static final Text LIST =
            new Text("en objektlista före beloppet: {}", "an object list before the amount: {}");
    private static final Text ROWS = new Text("minst en #TRANS", "at least one #TRANS");
    private static final Text NUMBER = new Text("ett nummer", "a number");
    private static final Text RISING = new Text("stigande nummer i serien", "rising numbers in the series");
    private static final Text SAME = new Text("samma rad som #TRANS därefter", "the same row as #TRANS after it");
    private static final Text ZERO = new Text("rader som tillsammans är 0", "rows that add up to 0");

    /** An unbalanced voucher whose texts are not decoded yet. */
    private static final class Unbalanced {
        private final byte[] series;
        private final byte[] number;
        private final int date;
        private final BigDecimal difference;
        private final int line;

        Unbalanced(byte[] series, byte[] number, int date, BigDecimal difference, int line) {
            this.series = series;
            this.number = number;
            this.date = date;
            this.difference = difference;
            this.line = line;
        }
    }

    private final SieHeader header;
    private final SieRegister register;
    private final SieProblems problems;
    private final SieRows rows;
    private final SieObjectList objects;
    private final int most;

    private int line;
    private byte[] series = {};
    private byte[] number = {};
    private int date;
    private boolean counts;
    private int rowCount;
    private final SieSum sum = new SieSum();
    private final ByteMap<long[]> lastNumbers = new ByteMap<>();
    private int addedLine;
    private long added;

    private int vouchers;
    private int transactions;
    private int addedRows;
    private int removedRows;
    private int empty;
    private int unbalancedCount;
    private final List<Unbalanced> unbalanced = new ArrayList<>();
    private int earliest;
    private int latest;

    SieVouchers(
            SieHeader header,
            SieRegister register,
            SieProblems problems,
            SieRows rows,
            SieObjectList objects,
            int most) {
        this.header = header;
        this.register = register;
        this.problems = problems;
        this.rows = rows;
        this.objects = objects;
        this.most = most;
    }

    /** Begins a voucher: #VER. */
    void begin(SieFields fields, int at) {
        vouchers++;
        line = at;
        series = fields.text(0);
        number = fields.text(1);
        rowCount = 0;
        sum.clear();
        readDate(fields);
        if (number.length == 0) {
            problems.add(SieAvvikelse.VOUCHER_NUMBER, at, NUMBER);
        } else {
            rising();
        }
    }

    private void readDate(SieFields fields) {
        int read = fields.count() > 2 ? SieDates.read(fields.buf(), fields.from(2), fields.to(2)) : 0;
        if (read <= 0) {
            problems.add(SieAvvikelse.DATE, line, fields, 2, DATE);
        }
        date = Math.abs(read);
        counts = true;
        if (date > 0) {
            earliest = earliest == 0 ? date : Math.min(earliest, date);
            latest = Math.max(latest, date);
            counts = header.currentYearHas(date);
            if (!counts) {
                problems.add(SieAvvikelse.VOUCHER_OUTSIDE_YEAR, line, fields, 2, header.currentYear());
            }
        }
    }

    private void rising() {
        long value = 0;
        for (byte digit : number) {
            if (digit < '0' || digit > '9' || number.length > 18) {
                return;
            }
            value = value * 10 + (digit - '0');
        }
        long[] last = lastNumbers.get(series, 0, series.length);
        if (last == null) {
            if (lastNumbers.size() < MOST_SERIES) {
                lastNumbers.put(series, new long[] {value});
            }
            return;
        }
        if (value <= last[0]) {
            problems.add(SieAvvikelse.VOUCHER_NUMBER, line, number, RISING);
        }
        last[0] = value;
    }

    /** Reads a row of the voucher: #TRANS, #RTRANS or #BTRANS. */
    void row(SieLabel label, SieFields fields, int at) {
        if (label == SieLabel.BTRANS) {
            noAddedRow();
            removedRows++;
            return;
        }
        if (label == SieLabel.RTRANS) {
            noAddedRow();
            addedRows++;
            addedLine = at;
            added = print(fields);
            return;
        }
        if (addedLine > 0) {
            if (print(fields) == added) {
                addedLine = 0;
            }
            noAddedRow();
        }
        transactions++;
        rowCount++;
        AccountEntry account = rows.account(fields, 0, at);
        boolean listed = fields.isList(1);
        // Without its objects the row is the account's all the same.
        boolean list = listed && objects.read(fields, 1, at, false);
        boolean amount = rows.amount(fields, listed ? 2 : 1, at);
        if (!amount || account == null) {
            return;
        }
        if (!listed) {
            problems.add(SieAvvikelse.OBJECT_LIST_MISSING, at, label.written(), LIST);
        }
        sum.add(rows.amount(), at);
        if (counts) {
            account.movement.add(rows.amount(), at);
            for (int i = 0; list && i < objects.count(); i++) {
                register.amounts(account, objects.get(i), at).movement.add(rows.amount(), at);
            }
        }
    }

    private static long print(SieFields fields) {
        CRC32 crc = new CRC32();
        fields.addTo(crc, new SieFields());
        return crc.getValue();
    }

    /** Tells an added row that was not followed by itself. */
    private void noAddedRow() {
        if (addedLine > 0) {
            problems.add(SieAvvikelse.ADDED_ROW, addedLine, SAME);
            addedLine = 0;
        }
    }

    /** Ends the voucher. */
    void end() {
        noAddedRow();
        if (rowCount == 0) {
            empty++;
            problems.add(SieAvvikelse.VOUCHER_WITHOUT_ROWS, line, number, ROWS);
        }
        if (!sum.zero()) {
            unbalancedCount++;
            problems.add(
                    SieAvvikelse.VOUCHER_BALANCE,
                    line,
                    problems.full(SieAvvikelse.VOUCHER_BALANCE)
                            ? ""
                            : sum.kronor().toPlainString(),
                    ZERO);
            if (unbalanced.size() < most) {
                unbalanced.add(new Unbalanced(
                        register.keep(series, line), register.keep(number, line), date, sum.kronor(), line));
            }
        }
    }

    /** The line of the voucher last begun. */
    int line() {
        return line;
    }

    /** How many vouchers there are. */
    int count() {
        return vouchers;
    }

    /** The latest date; null where there is none. */
    @Nullable LocalDate latest() {
        return SieDates.date(latest);
    }

    /** Whether all dates are in the current year, whenever it was declared. */
    boolean allInCurrentYear() {
        return latest == 0 || (header.currentYearHas(earliest) && header.currentYearHas(latest));
    }

    /** What there is to say of the vouchers; null where there is none. */
    @Nullable SieVerifikationer toRecord(Charset charset) {
        if (vouchers == 0) {
            return null;
        }
        List<SieObalans> first = new ArrayList<>();
        for (Unbalanced of : unbalanced) {
            first.add(new SieObalans(
                    text(of.series, charset),
                    text(of.number, charset),
                    SieDates.date(of.date),
                    of.difference,
                    of.line));
        }
        return new SieVerifikationer(vouchers, transactions, addedRows, removedRows, empty, unbalancedCount, first);
    }

    private static @Nullable String text(byte[] bytes, Charset charset) {
        return bytes.length == 0 ? null : new String(bytes, charset);
    }
}
