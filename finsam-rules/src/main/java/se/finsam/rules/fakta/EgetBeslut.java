package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * What the förbund has decided itself about a limit.
 *
 * @param beslut where it stands, such as the name of a policy
 * @param beslutad the day it was decided
 * @param spar where that stands
 */
public record EgetBeslut(String beslut, LocalDate beslutad, Spar spar) implements Faktum {}
