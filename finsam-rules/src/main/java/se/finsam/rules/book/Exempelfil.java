package se.finsam.rules.book;

import java.util.List;

/**
 * The examples that come with a rulebook, in the order of the report.
 *
 * @param exempel one for met and one for not met, or for a judgement where the control has no deviation
 */
public record Exempelfil(List<Exempel> exempel) {}
