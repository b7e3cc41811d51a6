package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.rule.Kind;

/**
 * The figures that a control's {@code regel.yaml} computes, for one question. Immutable.
 *
 * @param fraga the question
 * @param variant the first day of the variant that holds; empty where the control has just one
 * @param varden the figures that have a value, in the order in which they are computed: a BigDecimal, a LocalDate, a text or a
 *     Boolean
 * @param slag what each is
 * @param spar where they stand
 */
public record Rakning(
        @Nyckel Fraga fraga, String variant, Map<String, Object> varden, Map<String, Kind> slag, Spar spar)
        implements Faktum {
    /** Takes its maps as they are: there is one for each row of a report, and who makes them keeps none. */
    public Rakning {
        varden = Collections.unmodifiableMap(varden);
        slag = Collections.unmodifiableMap(slag);
    }

    /** The control that computes them. */
    public String kontroll() {
        return fraga.kontroll();
    }

    @Override
    public String objekt() {
        return fraga.objekt();
    }

    /** Some of them. */
    Rakning bara(List<String> namn) {
        Map<String, Kind> some = new LinkedHashMap<>(slag);
        some.keySet().retainAll(namn);
        return new Rakning(fraga, variant, varden, some, spar);
    }

    /** A number; null where the figure has no value, or is none. */
    public @Nullable BigDecimal tal(String namn) {
        return varden.get(namn) instanceof BigDecimal number ? number : null;
    }

    /** A day; null where the figure has no value, or is none. */
    public @Nullable LocalDate dag(String namn) {
        return varden.get(namn) instanceof LocalDate day ? day : null;
    }

    /** A code or a text; null where the figure has no value, or is none. */
    public @Nullable String kod(String namn) {
        return varden.get(namn) instanceof String text ? text : null;
    }

    /** A yes or no; null where the figure has no value, or is none. */
    public @Nullable Boolean ja(String namn) {
        return varden.get(namn) instanceof Boolean answer ? answer : null;
    }

    /** Whether a figure has a value. */
    public boolean finns(String namn) {
        return varden.containsKey(namn);
    }
}
