package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What others than the förbund bring to an insats.
 *
 * @param av who: a party, an association, a company; never a person
 * @param belopp how much, in kronor
 * @param overskjutande whether they answer for what the insats costs beyond the grant
 * @param natura whether it is something else than money
 * @since 0.1
 */
@Api
public record Medfinansiering(
        String av,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable Boolean overskjutande,
        @Nullable Boolean natura) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static MedfinansieringBuilder builder() {
        return new MedfinansieringBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public MedfinansieringBuilder toBuilder() {
        return new MedfinansieringBuilder(this);
    }
}
