package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of a plan for several years.
 *
 * @param ar the year
 * @param intakter income in kronor
 * @param kostnader costs in kronor
 * @param resultat result in kronor
 * @param poster its lines, with group
 */
@Api
public record Planar(
        int ar,
        @Nullable @Belopp BigDecimal intakter,
        @Nullable @Belopp BigDecimal kostnader,
        @Nullable @Belopp BigDecimal resultat,
        @Nullable List<Post> poster) {
    /** Copies its list. */
    public Planar {
        poster = Listor.kopia(poster);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PlanarBuilder builder() {
        return new PlanarBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PlanarBuilder toBuilder() {
        return new PlanarBuilder(this);
    }
}
