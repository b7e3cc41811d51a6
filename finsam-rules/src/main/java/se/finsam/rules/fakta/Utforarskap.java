package se.finsam.rules.fakta;

/**
 * Who answers for an insats and who carries it out.
 *
 * @param objekt the insats
 * @param ansvarig the one that decides: utförare where one is named, else huvudman
 * @param roll {@code UTFORARE} or {@code HUVUDMAN}
 * @param medlem whether the huvudman or the utförare is a medlem, and no utförare is external
 * @param forbundet whether the one that decides is the förbund itself
 * @param spar where that stands
 */
public record Utforarskap(
        @Override String objekt,
        String ansvarig,
        @Koder({"HUVUDMAN", "UTFORARE"}) String roll,
        boolean medlem,
        boolean forbundet,
        Spar spar)
        implements Faktum {}
