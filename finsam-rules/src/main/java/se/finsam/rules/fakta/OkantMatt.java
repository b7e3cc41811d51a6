package se.finsam.rules.fakta;

/**
 * A financial goal that has no measure, or one that is not computed.
 *
 * @param objekt the goal
 * @param matt the measure, as the input names it; empty where it names none
 * @param styrelsens the board's own statement, as in {@link Malprov}
 * @param spar where it stands
 */
public record OkantMatt(@Override String objekt, String matt, String styrelsens, Spar spar) implements Faktum {}
