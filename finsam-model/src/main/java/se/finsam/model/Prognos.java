package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast of the year's outcome.
 *
 * @param datum the day it forecasts, usually 31 December
 * @param intakter lines of income
 * @param kostnader lines of cost
 * @param grupper groups of cost lines with their sums and stated differences from budget
 * @param summaIntakter stated sum of income, in kronor
 * @param summaKostnader stated sum of costs, in kronor
 * @param finansnetto financial income less financial cost, in kronor
 * @param resultat stated result, in kronor
 * @param egetKapital equity over the year
 * @param balansrakning its balance sheet
 * @param noter its notes
 */
@Api
public record Prognos(
        @Nullable LocalDate datum,
        @Nullable List<Post> intakter,
        @Nullable List<Post> kostnader,
        @Nullable List<Grupp> grupper,
        @Nullable @Belopp BigDecimal summaIntakter,
        @Nullable @Belopp BigDecimal summaKostnader,
        @Nullable @Belopp BigDecimal finansnetto,
        @Nullable @Belopp BigDecimal resultat,
        @Nullable EgetKapital egetKapital,
        @Nullable Balansrakning balansrakning,
        @Nullable List<Not> noter) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Prognos {
        intakter = Listor.kopia(intakter);
        kostnader = Listor.kopia(kostnader);
        grupper = Listor.kopia(grupper);
        noter = Listor.kopia(noter);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PrognosBuilder builder() {
        return new PrognosBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PrognosBuilder toBuilder() {
        return new PrognosBuilder(this);
    }
}
