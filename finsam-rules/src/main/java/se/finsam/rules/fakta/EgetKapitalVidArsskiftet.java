package se.finsam.rules.fakta;

/**
 * That opening equity of the budget year is what the year before ended with, since the budget does not say it.
 *
 * @param arsskiftesar the year that ended
 * @param arsskiftesunderlag {@code HUVUDBOK} or {@code ARSREDOVISNING}
 * @param spar where that is seen
 */
public record EgetKapitalVidArsskiftet(@Artal int arsskiftesar, String arsskiftesunderlag, Spar spar)
        implements Faktum {}
