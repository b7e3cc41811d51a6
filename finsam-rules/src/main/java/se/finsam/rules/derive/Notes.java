package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The notes of a report, and the lines that refer to them: rows of its tables, and equity. */
enum Notes {
    /** The annual accounts. */
    ANNUAL("", "arsredovisning.", "arsredovisning.resultatrakning."),
    /** The interim report. */
    INTERIM("delårsrapport ", "delarsrapport.", "delarsrapport.");

    /** The column of last year's amounts. */
    static final String LAST_YEAR = "foregaendeAr";

    private final String prefix;
    private final String report;
    private final String statement;

    Notes(String prefix, String report, String statement) {
        this.prefix = prefix;
        this.report = report;
        this.statement = statement;
    }

    /** The key of the notes. */
    String key() {
        return report + "noter";
    }

    private List<String> lists() {
        String sheet = report + "balansrakning.";
        return List.of(
                statement + "intakter",
                statement + "kostnader",
                sheet + "tillgangar",
                sheet + "avsattningar",
                sheet + "skulder");
    }

    private String equity() {
        return report + "balansrakning.egetKapital";
    }

    /** The numbers of the notes: those that lines refer to, in the order of the accounts, then those that none does. */
    Set<String> numbers(View underlag) {
        Set<String> numbers = new LinkedHashSet<>();
        for (Line line : lines(underlag)) {
            Optional<String> number = line.view().text("not");
            if (number.isPresent()) {
                numbers.add(number.get());
            }
        }
        for (View note : underlag.items(key())) {
            numbers.add(note.text("nr").orElse(""));
        }
        return numbers;
    }

    /** What a row calls a note. */
    String name(String number) {
        return prefix + "not " + number;
    }

    /**
     * A line that refers to a note.
     *
     * @param list the key of the list that it stands in
     * @param view what the underlag says of it
     * @param equity whether it is the line of equity
     */
    record Line(String list, View view, boolean equity) {
        /** The key of its amount, as a row names it. */
        String amountKey() {
            return equity ? list + ".utgaende" : list + "[" + view.text("post").orElse("") + "].belopp";
        }

        /** Its amount. */
        Optional<Amount> amount() {
            return view.amount(equity ? "utgaende" : "belopp");
        }

        /** Last year's amount. What the underlag says of equity is this year's alone. */
        Optional<Amount> lastYear() {
            return equity ? Optional.empty() : view.amount(LAST_YEAR);
        }
    }

    /** What lines come to together; empty where there is none, or where one has no amount. */
    static Optional<Amount> sum(List<Line> lines) {
        return sum(lines, Line::amount);
    }

    /** What they came to last year. */
    static Optional<Amount> lastYear(List<Line> lines) {
        return sum(lines, Line::lastYear);
    }

    private static Optional<Amount> sum(List<Line> lines, Function<Line, Optional<Amount>> column) {
        Total sum = new Total();
        for (Line line : lines) {
            Optional<Amount> one = column.apply(line);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum.add(one.get());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(sum.amount());
    }

    /** What rounding may explain of what lines come to. */
    static Amount rounding(Rounding rounding, List<Line> lines) {
        return rounding(rounding, lines, Line::amount);
    }

    /** And of what they came to last year. */
    static Amount lastYearsRounding(Rounding rounding, List<Line> lines) {
        return rounding(rounding, lines, Line::lastYear);
    }

    private static Amount rounding(Rounding rounding, List<Line> lines, Function<Line, Optional<Amount>> column) {
        Amount most = Amount.ZERO;
        for (Line line : lines) {
            most = most.plus(rounding.of(column.apply(line)));
        }
        return most;
    }

    /** The lines that refer to a note, by its number. */
    Map<String, List<Line>> linesByNumber(View underlag) {
        Map<String, List<Line>> lines = new HashMap<>();
        for (Line line : lines(underlag)) {
            Optional<String> number = line.view().text("not");
            if (number.isPresent()) {
                lines.computeIfAbsent(number.get(), key -> new ArrayList<>()).add(line);
            }
        }
        return lines;
    }

    /** The notes by number: one of each, unless the underlag has it several times over. */
    Map<String, List<View>> notesByNumber(View underlag) {
        Map<String, List<View>> notes = new HashMap<>();
        for (View note : underlag.items(key())) {
            Optional<String> number = note.text("nr");
            if (number.isPresent()) {
                notes.computeIfAbsent(number.get(), key -> new ArrayList<>()).add(note);
            }
        }
        return notes;
    }

    private List<Line> lines(View underlag) {
        List<Line> lines = new ArrayList<>();
        for (String list : lists()) {
            for (View view : underlag.items(list)) {
                lines.add(new Line(list, view, false));
            }
        }
        View equity = underlag.find(equity());
        if (equity != null) {
            lines.add(new Line(equity(), equity, true));
        }
        return lines;
    }
}
