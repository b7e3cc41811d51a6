package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The notes of the annual accounts, and the lines that refer to them: rows of the tables, and equity. */
final class Notes {
    private static final List<String> LISTS = List.of(
            "arsredovisning.resultatrakning.intakter",
            "arsredovisning.resultatrakning.kostnader",
            "arsredovisning.balansrakning.tillgangar",
            "arsredovisning.balansrakning.avsattningar",
            "arsredovisning.balansrakning.skulder");

    private static final String EQUITY = "arsredovisning.balansrakning.egetKapital";

    private Notes() {}

    /** The numbers of the notes: those that lines refer to, in the order of the accounts, then those that none does. */
    static Set<String> numbers(View underlag) {
        Set<String> numbers = new LinkedHashSet<>();
        for (Line line : lines(underlag)) {
            Optional<String> number = line.view().text("not");
            if (number.isPresent()) {
                numbers.add(number.get());
            }
        }
        for (View note : underlag.items("arsredovisning.noter")) {
            numbers.add(note.text("nr").orElse(""));
        }
        return numbers;
    }

    /** What a row calls a note. */
    static String name(String number) {
        return "not " + number;
    }

    /**
     * A line that refers to a note.
     *
     * @param list the key of the list that it stands in
     * @param view what the underlag says of it
     */
    record Line(String list, View view) {
        /** The key of its amount, as a row names it. */
        String amountKey() {
            return list.equals(EQUITY)
                    ? EQUITY + ".utgaende"
                    : list + "[" + view.text("post").orElse("") + "].belopp";
        }

        /** Its amount. */
        Optional<Amount> amount() {
            return view.amount(list.equals(EQUITY) ? "utgaende" : "belopp");
        }
    }

    /** What lines come to together; empty where there is none, or where one has no amount. */
    static Optional<Amount> sum(List<Line> lines) {
        Total sum = new Total();
        for (Line line : lines) {
            Optional<Amount> one = line.amount();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum.add(one.get());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(sum.amount());
    }

    /** What rounding may explain of what lines come to. */
    static Amount rounding(Rounding rounding, List<Line> lines) {
        Amount most = Amount.ZERO;
        for (Line line : lines) {
            most = most.plus(rounding.of(line.amount()));
        }
        return most;
    }

    /** The lines that refer to a note, by its number. */
    static Map<String, List<Line>> linesByNumber(View underlag) {
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
    static Map<String, List<View>> notesByNumber(View underlag) {
        Map<String, List<View>> notes = new HashMap<>();
        for (View note : underlag.items("arsredovisning.noter")) {
            Optional<String> number = note.text("nr");
            if (number.isPresent()) {
                notes.computeIfAbsent(number.get(), key -> new ArrayList<>()).add(note);
            }
        }
        return notes;
    }

    private static List<Line> lines(View underlag) {
        List<Line> lines = new ArrayList<>();
        for (String list : LISTS) {
            for (View view : underlag.items(list)) {
                lines.add(new Line(list, view));
            }
        }
        View equity = underlag.find(EQUITY);
        if (equity != null) {
            lines.add(new Line(EQUITY, equity));
        }
        return lines;
    }
}
