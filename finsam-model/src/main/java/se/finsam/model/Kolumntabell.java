package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table with several columns, typed once: a reader fills budget, annual accounts, interim report and forecast from it, and
 * an underlag that was read has none.
 *
 * @param intakter lines of income
 * @param kostnader lines of cost
 * @param grupper groups of cost lines with their sums; post is the group
 * @param summaIntakter stated sum of income
 * @param summaKostnader stated sum of costs
 * @param finansnetto financial income less financial cost
 * @param resultat stated result
 * @since 0.1
 */
@Api
public record Kolumntabell(
        @Nullable List<Kolumnrad> intakter,
        @Nullable List<Kolumnrad> kostnader,
        @Nullable List<Kolumnrad> grupper,
        @Nullable Kolumnbelopp summaIntakter,
        @Nullable Kolumnbelopp summaKostnader,
        @Nullable Kolumnbelopp finansnetto,
        @Nullable Kolumnbelopp resultat) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Kolumntabell {
        intakter = Listor.kopia(intakter);
        kostnader = Listor.kopia(kostnader);
        grupper = Listor.kopia(grupper);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KolumntabellBuilder builder() {
        return new KolumntabellBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KolumntabellBuilder toBuilder() {
        return new KolumntabellBuilder(this);
    }
}
