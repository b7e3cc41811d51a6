package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Participants of an insats in the year. Counts of people; never who they are.
 *
 * @param unika how many different people
 * @param ingaende how many took part when the year began
 * @param nya how many came in the year
 * @param avslutade how many left in the year
 * @param kvarvarande how many took part when it ended
 * @param platser how many places it has; the fewest, where it is a span
 * @param ko how many wait for one
 * @param planerade how many it was planned for
 * @param kvinnor women among the different people
 * @param man men among them
 * @param annat those of another or unknown gender among them
 * @param andelKvinnor women as a stated share
 * @param andelMan men as a stated share
 * @param perPart participants by the part that they come from
 * @param perPartFullstandig whether perPart has all of them
 * @param avslutTill those who left by what they left for
 * @param avslutTillFullstandig whether avslutTill has all of them
 * @param delar the total by days, places, groups or activities
 * @param delarFullstandig whether delar has all of them
 * @param andraUppgifter the same number as another place states it
 * @param ar the year that the counts are of, where it is not the räkenskapsår
 * @param tillfallen how many visits, calls or views; never people
 * @param tillfallenDelar those by kind, day or place
 * @param tillfallenDelarFullstandig whether tillfallenDelar has all of them
 * @param tidigareAr the same measure in earlier years, as the document states them
 * @param tidigareArAvser which measure tidigareAr is of
 * @param utveckling what the document says of it since the year before
 * @param forsorjningFore those who left by what they lived on before
 * @param forsorjningEfter those who left by what they lived on after
 * @param forsorjningOverlappar whether one person may stand in several of their rows
 * @param platserHogst the most places, where it has a span of them
 * @param koFinns whether anyone waits for a place, where the number is not stated
 * @param nyaKvinnor women among the new
 * @param nyaMan men among them
 * @param nyaAnnat those of another or unknown gender among them
 * @since 0.1
 */
@Api
public record Deltagare(
        @Nullable Integer unika,
        @Nullable Integer ingaende,
        @Nullable Integer nya,
        @Nullable Integer avslutade,
        @Nullable Integer kvarvarande,
        @Nullable Integer platser,
        @Nullable Integer ko,
        @Nullable Integer planerade,
        @Nullable Integer kvinnor,
        @Nullable Integer man,
        @Nullable Integer annat,
        @Nullable BigDecimal andelKvinnor,
        @Nullable BigDecimal andelMan,
        @Nullable List<Deltagardel> perPart,
        @Nullable Boolean perPartFullstandig,
        @Nullable List<Deltagardel> avslutTill,
        @Nullable Boolean avslutTillFullstandig,
        @Nullable List<Deltagardel> delar,
        @Nullable Boolean delarFullstandig,
        @Nullable List<Annanuppgift> andraUppgifter,
        @Nullable Integer ar,
        @Nullable Integer tillfallen,
        @Nullable List<Deltagardel> tillfallenDelar,
        @Nullable Boolean tillfallenDelarFullstandig,
        @Nullable List<Arsantal> tidigareAr,
        @Nullable @Koder({"UNIKA", "TILLFALLEN"}) String tidigareArAvser,
        @Nullable @Koder({"OKAT", "MINSKAT", "OFORANDRAT"}) String utveckling,
        @Nullable List<Deltagardel> forsorjningFore,
        @Nullable List<Deltagardel> forsorjningEfter,
        @Nullable Boolean forsorjningOverlappar,
        @Nullable Integer platserHogst,
        @Nullable Boolean koFinns,
        @Nullable Integer nyaKvinnor,
        @Nullable Integer nyaMan,
        @Nullable Integer nyaAnnat) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Deltagare {
        perPart = Listor.kopia(perPart);
        avslutTill = Listor.kopia(avslutTill);
        delar = Listor.kopia(delar);
        andraUppgifter = Listor.kopia(andraUppgifter);
        tillfallenDelar = Listor.kopia(tillfallenDelar);
        tidigareAr = Listor.kopia(tidigareAr);
        forsorjningFore = Listor.kopia(forsorjningFore);
        forsorjningEfter = Listor.kopia(forsorjningEfter);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static DeltagareBuilder builder() {
        return new DeltagareBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public DeltagareBuilder toBuilder() {
        return new DeltagareBuilder(this);
    }
}
