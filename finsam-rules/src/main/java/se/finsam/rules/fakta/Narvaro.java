package se.finsam.rules.fakta;

/**
 * How many took part in a meeting's decisions.
 *
 * @param objekt the meeting
 * @param ledamoter how many seats the board has
 * @param tjanstgorande how many took part
 * @param minst how many are more than half
 * @param spar where the figures stand
 */
public record Narvaro(
        @Override String objekt,
        @EjNegativ int ledamoter,
        @EjNegativ int tjanstgorande,
        int minst,
        Spar spar) implements Faktum {}
