package se.finsam.rules.fakta;

/**
 * That the years of an agreement are no span of years.
 *
 * @param objekt the insats
 * @param fran the agreement's first year
 * @param till the agreement's last year
 * @param spar where the years stand
 */
public record OmojligAvtalstid(
        @Override String objekt, @Artal int fran, @Artal int till, Spar spar) implements Faktum {}
