package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An income statement.
 *
 * @param intakter lines of income
 * @param kostnader lines of cost, as positive amounts
 * @param grupper groups of cost lines with their sums
 * @param summaIntakter stated sum of income, in kronor
 * @param summaKostnader stated sum of costs, in kronor
 * @param finansnetto financial income less financial cost, in kronor
 * @param aretsResultat stated result of the year, in kronor
 * @param aretsResultatForegaendeAr stated result of the year before, in kronor
 */
@Api
public record Resultatrakning(
        @Nullable List<Post> intakter,
        @Nullable List<Post> kostnader,
        @Nullable List<Grupp> grupper,
        @Nullable @Belopp BigDecimal summaIntakter,
        @Nullable @Belopp BigDecimal summaKostnader,
        @Nullable @Belopp BigDecimal finansnetto,
        @Nullable @Belopp BigDecimal aretsResultat,
        @Nullable @Belopp BigDecimal aretsResultatForegaendeAr) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Resultatrakning {
        intakter = Listor.kopia(intakter);
        kostnader = Listor.kopia(kostnader);
        grupper = Listor.kopia(grupper);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ResultatrakningBuilder builder() {
        return new ResultatrakningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ResultatrakningBuilder toBuilder() {
        return new ResultatrakningBuilder(this);
    }
}
