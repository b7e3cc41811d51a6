package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;

/**
 * A table besides the annual ones whose lines state the year before: a note, or a side of the interim report's result.
 *
 * @param name what the table is called before its lines
 * @param now its lines this year
 * @param then those of the same table last year; null where last year's underlag has no such table
 * @param turned whether the two years are printed with different signs
 */
record ComparedTable(String name, List<View> now, @Nullable List<View> then, boolean turned) {
    private static final String NOTES = "arsredovisning.noter";
    private static final String INTERIM = "delarsrapport";
    private static final String BEFORE = "foregaendeAr";
    private static final String LINES = "rader";
    private static final String TITLE = "rubrik";

    /** The tables of a year that state any figure of the year before. */
    static List<ComparedTable> of(View year, View before) {
        List<ComparedTable> tables = new ArrayList<>();
        Map<String, View> byNumber = unique(before.items(NOTES), "nr");
        Map<String, View> byTitle = unique(before.items(NOTES), TITLE);
        for (View note : year.items(NOTES)) {
            View same = last(note, byNumber, byTitle);
            add(
                    tables,
                    "not " + note.text("nr").orElse(""),
                    note.items(LINES),
                    same == null ? null : same.items(LINES));
        }
        boolean samePeriod = end(year).isPresent() && end(year).equals(end(before));
        for (String side : List.of(".intakter", ".kostnader")) {
            List<View> then = samePeriod && before.has(INTERIM + side) ? before.items(INTERIM + side) : null;
            add(tables, "delårsrapport", year.items(INTERIM + side), then);
        }
        return tables;
    }

    private static void add(List<ComparedTable> tables, String name, List<View> now, @Nullable List<View> then) {
        for (View line : now) {
            if (line.has(BEFORE)) {
                boolean turned = then != null && sign(now, BEFORE) * sign(then, "belopp") < 0;
                tables.add(new ComparedTable(name, now, then, turned));
                return;
            }
        }
    }

    /** Last year's note of the same title; of the same number, where neither has a title. */
    private static @Nullable View last(View note, Map<String, View> byNumber, Map<String, View> byTitle) {
        String title = folded(note, TITLE);
        if (!title.isEmpty()) {
            return byTitle.get(title);
        }
        View numbered = byNumber.get(folded(note, "nr"));
        return numbered == null || !folded(numbered, TITLE).isEmpty() ? null : numbered;
    }

    /** The notes by a key of theirs; those that share it with another are left out, for which is meant cannot be known. */
    private static Map<String, View> unique(List<View> notes, String key) {
        Map<String, View> unique = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (View note : notes) {
            String value = folded(note, key);
            if (!value.isEmpty() && unique.putIfAbsent(value, note) != null) {
                twice.add(value);
            }
        }
        twice.forEach(unique::remove);
        return unique;
    }

    private static String folded(View note, String key) {
        return Medlemsregister.fold(note.text(key).orElse(""));
    }

    /** When in the year the interim report's period ends. */
    private static Optional<MonthDay> end(View underlag) {
        Optional<LocalDate> till = underlag.day(INTERIM + ".till");
        return (till.isPresent() ? till : underlag.day(INTERIM + ".datum")).map(MonthDay::from);
    }

    private static int sign(List<View> lines, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (View line : lines) {
            Optional<Amount> one = line.amount(column);
            sum = one.isPresent() ? sum.add(one.get().value()) : sum;
        }
        return sum.signum();
    }
}
