package se.finsam.model.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Reads the records that say what file it is, whose, and of which years. Not thread-safe. */
final class SieHeader {
    private static final Text DATE = new Text("ett datum: 20250131", "a date: 20250131");
    private static final Text RAR = new Text(
            "nummer, första och sista dag: 0 20250101 20251231", "number, first and last day: 0 20250101 20251231");
    private static final Text RIGHT_BEFORE =
            new Text("det år som slutar dagen före nästa års början", "the year that ends on the day before the next");

    private final SieRegister register;
    private final SieProblems problems;
    /** Programs write an empty date as one of the years in which computers count their days from. */
    private static final int EARLIEST = 19810101;

    private final List<SieRakenskapsar> years = new ArrayList<>();
    private final Set<Integer> unknown = new HashSet<>();
    private byte[] program = {};
    private byte[] version = {};
    private byte[] company = {};
    private byte[] plan = {};
    private byte[] currency = {};
    private @Nullable String organisation;
    private int organisationLine;
    private int companyLine;
    private int generated;
    private int generatedLine;
    private int coverage;
    private byte[] generatedText = {};
    private byte[] coverageText = {};
    private int coverageLine;
    private @Nullable Sietyp declared;
    private int formatLine;
    private int first;
    private int last;

    SieHeader(SieRegister register, SieProblems problems) {
        this.register = register;
        this.problems = problems;
    }

    /** Reads a record, where it is one of these. */
    void read(SieLabel label, SieFields fields, int line) {
        switch (label) {
            case FLAGGA -> flag(fields, line);
            case PROGRAM -> {
                program = register.keep(fields.text(0), line);
                version = register.keep(fields.text(1), line);
            }
            case FORMAT -> {
                formatLine = line;
                if (!ascii(fields.text(0)).equals("PC8")) {
                    problems.add(SieAvvikelse.ENCODING, line, fields, 0, new Text("PC8", "PC8"));
                }
            }
            case GEN -> {
                generated = date(fields, 0, line);
                generatedText = fields.text(0);
                generatedLine = line;
            }
            case SIETYP -> type(fields, line);
            case ORGNR -> organisation(fields, line);
            case FNAMN -> {
                company = register.keep(fields.text(0), line);
                companyLine = line;
            }
            case RAR -> year(fields, line);
            case OMFATTN -> {
                coverage = date(fields, 0, line);
                coverageText = fields.text(0);
                coverageLine = line;
            }
            case KPTYP -> plan = register.keep(fields.text(0), line);
            case VALUTA -> currency = register.keep(fields.text(0), line);
            default -> {
                // Address, tax year and the like say nothing of the ledger.
            }
        }
    }

    private void flag(SieFields fields, int line) {
        String flag = ascii(fields.text(0));
        if (flag.equals("1")) {
            problems.add(SieAvvikelse.ALREADY_READ, line, flag, new Text("0 i en ny fil", "0 in a new file"));
        } else if (!flag.equals("0") && fields.count() > 0) {
            problems.add(SieAvvikelse.MISSING_FIELD, line, fields, 0, new Text("0 eller 1", "0 or 1"));
        }
    }

    private void type(SieFields fields, int line) {
        switch (ascii(fields.text(0))) {
            case "1" -> declared = Sietyp.TYP_1;
            case "2" -> declared = Sietyp.TYP_2;
            case "3" -> declared = Sietyp.TYP_3;
            // Whether it is an export or an import is told by what follows.
            case "4" -> declared = Sietyp.TYP_4E;
            case "4E", "4e", "4I", "4i" -> {
                declared = ascii(fields.text(0)).endsWith("E")
                                || ascii(fields.text(0)).endsWith("e")
                        ? Sietyp.TYP_4E
                        : Sietyp.TYP_4I;
                problems.add(SieAvvikelse.FILE_TYPE, line, fields, 0, new Text("4", "4"));
            }
            default ->
                problems.add(SieAvvikelse.FILE_TYPE, line, fields, 0, new Text("1, 2, 3 eller 4", "1, 2, 3 or 4"));
        }
    }

    private void organisation(SieFields fields, int line) {
        organisation = OrganisationNumber.read(fields, line, problems);
        organisationLine = organisation == null ? 0 : line;
    }

    private void year(SieFields fields, int line) {
        int number = SieRows.number(fields, 0);
        int start = Math.abs(day(fields, 1));
        int end = Math.abs(day(fields, 2));
        if (number == SieRows.NO_YEAR || start == 0 || end == 0 || end < start) {
            boolean earlier = number != SieRows.NO_YEAR && number != 0;
            problems.add(
                    earlier ? SieAvvikelse.YEAR_UNKNOWN : SieAvvikelse.YEAR,
                    line,
                    fields,
                    end < start && start > 0 && end > 0 ? 2 : 0,
                    RAR);
            if (earlier) {
                unknown.add(number);
            }
            return;
        }
        if (day(fields, 1) < 0 || day(fields, 2) < 0) {
            problems.add(SieAvvikelse.DATE, line, fields, 1, DATE);
        }
        SieRakenskapsar known = year(number);
        if (known != null) {
            boolean same = SieDates.number(known.start()) == start && SieDates.number(known.slut()) == end;
            Text expected = new Text(
                    "samma som på rad " + known.rad() + ": " + known.start() + "–" + known.slut(),
                    "the same as on line " + known.rad() + ": " + known.start() + "–" + known.slut());
            problems.add(same ? SieAvvikelse.DUPLICATE : SieAvvikelse.CONTRADICTION, line, fields, 1, expected);
            return;
        }
        LocalDate from = SieDates.date(start);
        LocalDate to = SieDates.date(end);
        if (from != null && to != null) {
            years.add(new SieRakenskapsar(number, from, to, line));
            first = number == 0 ? start : first;
            last = number == 0 ? end : last;
        }
    }

    /** Tells the days and years that cannot be meant, once all are known, and takes them as unknown. */
    void tellImpossible() {
        if (coverage > 0 && (coverage < EARLIEST || !currentYearHas(coverage))) {
            problems.add(SieAvvikelse.COVERAGE, coverageLine, coverageText, first == 0 ? DATE : currentYear());
            coverage = 0;
        }
        if (generated > 0 && generated < first) {
            Text expected = new Text("ett datum från " + first, "a date from " + first + " on");
            problems.add(SieAvvikelse.WRITTEN_BEFORE_YEAR, generatedLine, generatedText, expected);
            generated = 0;
        }
        SieRakenskapsar current = year(0);
        SieRakenskapsar before = year(-1);
        if (current != null && before != null && !current.foljer(before)) {
            problems.add(SieAvvikelse.YEAR_UNKNOWN, before.rad(), "-1", RIGHT_BEFORE);
        }
    }

    private int date(SieFields fields, int field, int line) {
        int date = day(fields, field);
        if (date <= 0) {
            problems.add(SieAvvikelse.DATE, line, fields, field, DATE);
        }
        return Math.abs(date);
    }

    private static int day(SieFields fields, int field) {
        return field < fields.count() ? SieDates.read(fields.buf(), fields.from(field), fields.to(field)) : 0;
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.US_ASCII);
    }

    /** The year of a number; null where it is not declared. */
    @Nullable SieRakenskapsar year(int number) {
        for (SieRakenskapsar year : years) {
            if (year.nummer() == number) {
                return year;
            }
        }
        return null;
    }

    /** Whether a year is declared, in a way that can be read or not. */
    boolean declared(int number) {
        return year(number) != null || unknown.contains(number);
    }

    /** Whether a day is in year 0; of a file without one every day is. */
    boolean currentYearHas(int date) {
        return first == 0 || (date >= first && date <= last);
    }

    /** What is expected of a date. */
    Text currentYear() {
        return new Text("ett datum från " + first + " till " + last, "a date from " + first + " to " + last);
    }

    /** The declared type, where 4E stands for 4I too; null where there is none. */
    @Nullable Sietyp declared() {
        return declared;
    }

    int formatLine() {
        return formatLine;
    }

    @Nullable String program(Charset charset) {
        return text(join(program, version), charset);
    }

    private static byte[] join(byte[] name, byte[] version) {
        if (version.length == 0 || name.length == 0) {
            return name.length == 0 ? version : name;
        }
        byte[] both = java.util.Arrays.copyOf(name, name.length + 1 + version.length);
        both[name.length] = ' ';
        System.arraycopy(version, 0, both, name.length + 1, version.length);
        return both;
    }

    @Nullable String company(Charset charset) {
        return text(company, charset);
    }

    int companyLine() {
        return companyLine;
    }

    @Nullable String plan(Charset charset) {
        return text(plan, charset);
    }

    String currency(Charset charset) {
        String code = text(currency, charset);
        return code == null ? "SEK" : code;
    }

    @Nullable String organisation(Charset charset) {
        // Kept with one character a byte, until the encoding is known.
        return organisation == null ? null : new String(organisation.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    int organisationLine() {
        return organisationLine;
    }

    @Nullable LocalDate generated() {
        return SieDates.date(generated);
    }

    @Nullable LocalDate coverage() {
        return SieDates.date(coverage);
    }

    /** The years, the latest first. */
    List<SieRakenskapsar> years() {
        return years.stream()
                .sorted(Comparator.comparingInt(SieRakenskapsar::nummer).reversed())
                .toList();
    }

    private static @Nullable String text(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.isBlank() ? null : text;
    }
}
