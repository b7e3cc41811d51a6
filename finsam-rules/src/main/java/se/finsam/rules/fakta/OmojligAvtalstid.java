package se.finsam.rules.fakta;

/**
 * That the years of an agreement are no time.
 *
 * @param objekt the insats
 * @param fran the agreement's first year or day, as it is written
 * @param till the agreement's last year or day, as it is written
 * @param spar where the years stand
 */
public record OmojligAvtalstid(@Override String objekt, String fran, String till, Spar spar) implements Faktum {}
