package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Reporting of the national indicators (NNS).
 *
 * @param deltar whether the förbund takes part
 * @param rapporterade the day they were reported, or that they were not
 */
@Api
@Kortform({"deltar", "rapporterade"})
public record Indikatorer(
        @Nullable Boolean deltar, @Nullable Dagsvar rapporterade) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static IndikatorerBuilder builder() {
        return new IndikatorerBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public IndikatorerBuilder toBuilder() {
        return new IndikatorerBuilder(this);
    }
}
