package se.finsam.rules.fakta;

/**
 * That the förbund itself is named as a participant: it is none of the four parts, and no outsider.
 *
 * @param objekt the insats
 * @param forbundetSjalvt the förbund, as the underlag names it there
 * @param spar always empty: the list that it stands in is that of the parties
 */
public record ForbundetSjalvt(@Override String objekt, String forbundetSjalvt, Spar spar) implements Faktum {}
