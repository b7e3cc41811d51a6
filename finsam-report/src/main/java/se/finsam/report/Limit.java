package se.finsam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.report.Rad;

/**
 * A dated value of the rulebook that a row used.
 *
 * @param parameter its id
 * @param galler the day from which it has the value, {@code YYYY-MM-DD}; null where it has none for the year
 * @param kalla what it rests on; null where it has no value for the year
 * @hidden
 */
public record Limit(
        String parameter, @Nullable String galler, @Nullable String kalla) {
    /** Those that rows used, each once. */
    public static List<Limit> of(List<Rad> rows) {
        return Figures.limits(rows);
    }

    static @Nullable Limit of(Kalla source) {
        return source.parameter() == null ? null : new Limit(source.parameter(), source.galler(), source.kalla());
    }

    /** {@code egetkapital-trappa, från 2013-10-02: Nationella rådets rekommendation …}. */
    public String text(Words words) {
        return parameter
                + (galler == null ? "" : words.say(", från ", ", from ") + galler)
                + (kalla == null ? "" : ": " + kalla);
    }
}
