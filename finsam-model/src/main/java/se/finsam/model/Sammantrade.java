package se.finsam.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the board (19 and 19 a §§).
 *
 * @param datum when
 * @param ledamoter how many seats the board has
 * @param tjanstgorande how many took part in decisions
 * @param distans whether anyone took part at a distance
 * @param distansbeslut the day it was decided that taking part at a distance is allowed, or that it was not
 * @param justerat the day the minutes were adjusted, or that they were not
 * @param anslaget the day the notice of the minutes went up, or that it did not; where only one day is known for all boards
 * @param nedtaget the day it came down, or that it did not
 * @param anslag the same board by board: 19 § asks for one in each kommun and region that is a medlem
 * @param faststallerBudget whether the budget was adopted at it
 * @param offentligt whether it was public
 * @param narvaro who was present, by medlem
 * @param narvaroFullstandig whether narvaro has all that served
 * @param ordforandeFran the medlem that who led it comes from
 * @param justerareFran the medlemmar that the adjusters come from, the ordförande not counted
 * @param omedelbart paragraphs adjusted at once
 * @param kungjort the day the meeting was announced, or that it was not
 * @param ekonomiskRapport whether the board was given an economic report at it
 * @param revisorer whether the revisorer were invited or took part
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
@Api
public record Sammantrade(
        LocalDate datum,
        @Nullable Integer ledamoter,
        @Nullable Integer tjanstgorande,
        @Nullable Boolean distans,
        @Nullable Dagsvar distansbeslut,
        @Nullable Dagsvar justerat,
        @Nullable Dagsvar anslaget,
        @Nullable Dagsvar nedtaget,
        @Nullable List<Anslag> anslag,
        @Nullable Boolean faststallerBudget,
        @Nullable Boolean offentligt,
        @Nullable List<Narvarande> narvaro,
        @Nullable Boolean narvaroFullstandig,
        @Nullable String ordforandeFran,
        @Nullable List<String> justerareFran,
        @Nullable List<OmedelbartJusterad> omedelbart,
        @Nullable Dagsvar kungjort,
        @Nullable Boolean ekonomiskRapport,

        @Nullable @Koder({"DELTOG", "INBJUDNA", "EJ_INBJUDNA"})
        String revisorer,

        @Nullable Map<String, Object> egna) {
    /**
     * Copies its lists and its keys.
     *
     * @hidden
     */
    @Internal
    public Sammantrade {
        anslag = Listor.kopia(anslag);
        narvaro = Listor.kopia(narvaro);
        justerareFran = Listor.kopia(justerareFran);
        omedelbart = Listor.kopia(omedelbart);
        egna = Listor.egna(egna);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static SammantradeBuilder builder() {
        return new SammantradeBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public SammantradeBuilder toBuilder() {
        return new SammantradeBuilder(this);
    }
}
