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
}
