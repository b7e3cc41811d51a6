package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an expense (21 §, through kommunallagen 11 kap. 15 §).
 *
 * @param datum when
 * @param arende what it was about
 * @param belopp the expense in kronor
 * @param inomBudget whether the expense is within the adopted budget
 * @param finansieringAngiven whether the decision says how it is to be paid for
 * @param paragraf its number in the minutes
 * @param typ what kind of decision
 * @param utgift whether it means an expense
 * @param deltogFran the medlemmar whose ledamöter took part, one for each ledamot
 * @param avstodFran the medlemmar whose ledamöter did not take part
 * @param anmaldJav the medlemmar whose ledamöter were jäviga
 * @param villkor its terms
 * @param delegerat whether it was taken by delegation (10 §)
 * @param anmalt the day a delegated decision was reported to the board, or that it was not
 * @param uppdrag the commission that it gives
 * @param villkorUppfyllt whether its terms are met
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
@Api
public record Beslut(
        @Nullable LocalDate datum,
        String arende,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable Boolean inomBudget,
        @Nullable Boolean finansieringAngiven,
        @Nullable @Beteckning String paragraf,

        @Nullable @Koder({"UTGIFT", "MAL", "INRIKTNING", "OMFATTNING", "KVALITET", "UPPDRAG", "OVRIGT"})
        String typ,

        @Nullable Boolean utgift,
        @Nullable List<String> deltogFran,
        @Nullable List<String> avstodFran,
        @Nullable List<String> anmaldJav,
        @Nullable List<String> villkor,
        @Nullable Boolean delegerat,
        @Nullable Dagsvar anmalt,
        @Nullable Uppdrag uppdrag,
        @Nullable Boolean villkorUppfyllt,
        @Nullable Map<String, Object> egna) {
    /**
     * Copies its lists and its keys.
     *
     * @hidden
     */
    @Internal
    public Beslut {
        deltogFran = Listor.kopia(deltogFran);
        avstodFran = Listor.kopia(avstodFran);
        anmaldJav = Listor.kopia(anmaldJav);
        villkor = Listor.kopia(villkor);
        egna = Listor.egna(egna);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static BeslutBuilder builder() {
        return new BeslutBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public BeslutBuilder toBuilder() {
        return new BeslutBuilder(this);
    }
}
