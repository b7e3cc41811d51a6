package se.finsam.intake;

import se.finsam.model.Api;

/**
 * How certain a proposal is. Ordered: the surest first. None of them is a confirmation, which only a human gives.
 *
 * @since 0.1
 */
@Api
public enum Sakerhet {
    /** Arithmetic proves it: rows give the printed sum, equity rolls forward, or two independent places agree. */
    STYRKT,
    /** It stands in one clear place. */
    LAST,
    /** It can be read in more than one way, or its unit is not proved. */
    OSAKER
}
