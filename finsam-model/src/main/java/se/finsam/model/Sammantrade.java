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
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
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
        @Nullable Map<String, Object> egna) {
    /** Copies its list and its keys. */
    public Sammantrade {
        anslag = Listor.kopia(anslag);
        egna = Listor.egna(egna);
    }
}
