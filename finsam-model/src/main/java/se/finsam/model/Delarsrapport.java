package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interim report.
 *
 * @param fran first day of its period; where absent, 1 January of the räkenskapsår
 * @param till last day of its period
 * @param datum the day its figures stand at, as a forecast writes it; the same as {@code till}
 * @param upprattad the day it was drawn up, or that none was
 * @param beslutad the day the board dealt with it, or that it did not
 * @param intakter lines of income
 * @param kostnader lines of cost
 * @param grupper groups of cost lines with their sums
 * @param summaIntakter stated sum of income, in kronor
 * @param summaKostnader stated sum of costs, in kronor
 * @param finansnetto financial income less financial cost, in kronor
 * @param resultat stated result of the period, in kronor
 * @param egetKapital equity over the period
 * @param balansrakning its balance sheet
 * @param noter its notes
 * @param undertecknad for which medlemmar it is signed
 */
@Api
public record Delarsrapport(
        @Nullable LocalDate fran,
        @Nullable LocalDate till,
        @Nullable LocalDate datum,
        @Nullable Dagsvar upprattad,
        @Nullable Dagsvar beslutad,
        @Nullable List<Post> intakter,
        @Nullable List<Post> kostnader,
        @Nullable List<Grupp> grupper,
        @Nullable @Belopp BigDecimal summaIntakter,
        @Nullable @Belopp BigDecimal summaKostnader,
        @Nullable @Belopp BigDecimal finansnetto,
        @Nullable @Belopp BigDecimal resultat,
        @Nullable EgetKapital egetKapital,
        @Nullable Balansrakning balansrakning,
        @Nullable List<Not> noter,
        @Nullable List<Undertecknande> undertecknad) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Delarsrapport {
        intakter = Listor.kopia(intakter);
        kostnader = Listor.kopia(kostnader);
        grupper = Listor.kopia(grupper);
        noter = Listor.kopia(noter);
        undertecknad = Listor.kopia(undertecknad);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static DelarsrapportBuilder builder() {
        return new DelarsrapportBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public DelarsrapportBuilder toBuilder() {
        return new DelarsrapportBuilder(this);
    }
}
