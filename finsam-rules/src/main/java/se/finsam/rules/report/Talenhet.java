package se.finsam.rules.report;

import se.finsam.model.Api;

/** What a figure of a row is a number of, where it is not kronor. */
@Api
public enum Talenhet {
    /** A share: 0.2 is 20 %. */
    ANDEL,
    /** A count of something that is neither days nor years. */
    ANTAL,
    /** A year. */
    AR,
    /** A number of days. */
    DAGAR,
    /** A number of something else than kronor. */
    TAL
}
