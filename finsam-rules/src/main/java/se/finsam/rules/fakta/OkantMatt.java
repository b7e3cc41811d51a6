package se.finsam.rules.fakta;

/**
 * A financial goal whose measure is not one that is computed.
 *
 * @param objekt the goal
 * @param matt the measure, as the input names it
 * @param spar where it stands
 */
public record OkantMatt(@Override String objekt, String matt, Spar spar) implements Faktum {}
