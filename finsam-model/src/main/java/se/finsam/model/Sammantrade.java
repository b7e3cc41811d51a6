package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the board (19 and 19 a §§).
 *
 * @param datum when
 * @param ledamoter how many seats the board has
 * @param tjanstgorande how many took part in decisions
 * @param distans whether anyone took part at a distance
 * @param distansbeslut the day it was decided that taking part at a distance is allowed
 * @param justerat the day the minutes were adjusted
 * @param anslaget the day the notice of the minutes went up
 * @param nedtaget the day it came down
 * @param faststallerBudget whether the budget was adopted at it
 * @param offentligt whether it was public
 */
public record Sammantrade(
        LocalDate datum,
        @Nullable Integer ledamoter,
        @Nullable Integer tjanstgorande,
        @Nullable Boolean distans,
        @Nullable LocalDate distansbeslut,
        @Nullable LocalDate justerat,
        @Nullable LocalDate anslaget,
        @Nullable LocalDate nedtaget,
        @Nullable Boolean faststallerBudget,
        @Nullable Boolean offentligt) {}
