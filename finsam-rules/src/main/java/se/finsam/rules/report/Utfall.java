package se.finsam.rules.report;

import se.finsam.model.Api;

/** What a control found for one object. */
@Api
public enum Utfall {
    /** Tested on the figures given, and met. */
    UPPFYLLD,
    /** Tested, and not met. */
    AVVIKELSE,
    /** The figures are there, but the answer is a human's. */
    BEDOMNING,
    /** Something that the control needs is not in the input, or the control itself failed. */
    KAN_EJ_BEDOMAS,
    /** The control does not concern this object or this year. */
    EJ_TILLAMPLIG
}
