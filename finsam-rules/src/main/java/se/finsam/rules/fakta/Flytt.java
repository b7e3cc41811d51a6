package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That lag (1930:173) 2 § moved a last day, and from which; shown with the fact that has the day it was moved to.
 *
 * @param utanFlytt the last day as it would have been
 * @param spar where that comes from
 */
public record Flytt(LocalDate utanFlytt, Spar spar) implements Faktum {}
