package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    /** Copies its maps, in their order. */
    public Rakning {
        varden = Collections.unmodifiableMap(new LinkedHashMap<>(varden));
        slag = Collections.unmodifiableMap(new LinkedHashMap<>(slag));
    }

    @Override
    public String objekt() {
        return fraga.objekt();
    }

    /** A number; null where the figure has no value. */
    public @Nullable BigDecimal tal(String namn) {
        return (BigDecimal) varden.get(namn);
    }

    /** A day; null where the figure has no value. */
    public @Nullable LocalDate dag(String namn) {
        return (LocalDate) varden.get(namn);
    }

    /** A code or a text; null where the figure has no value. */
    public @Nullable String kod(String namn) {
        return (String) varden.get(namn);
    }

    /** A yes or no; null where the figure has no value. */
    public @Nullable Boolean ja(String namn) {
        return (Boolean) varden.get(namn);
    }

    /** Whether a figure has a value. */
    public boolean finns(String namn) {
        return varden.containsKey(namn);
    }
}
