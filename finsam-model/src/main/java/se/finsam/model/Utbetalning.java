package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a grant is paid out.
 *
 * @param satt in advance, afterwards or in parts
 * @param delar the payments of the year
 * @param delarFullstandig whether delar has all payments of the year
 * @since 0.1
 */
@Api
public record Utbetalning(
        @Nullable @Koder({"FORSKOTT", "EFTERSKOTT", "DELAR"})
        String satt,

        @Nullable List<Utbetalningsdel> delar,
        @Nullable Boolean delarFullstandig) {
    /** Copies its list. */
    public Utbetalning {
        delar = Listor.kopia(delar);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UtbetalningBuilder builder() {
        return new UtbetalningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UtbetalningBuilder toBuilder() {
        return new UtbetalningBuilder(this);
    }
}
