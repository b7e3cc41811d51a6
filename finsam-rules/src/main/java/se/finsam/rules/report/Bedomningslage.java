package se.finsam.rules.report;

import se.finsam.model.Api;

/** Whether a judgement of a row still holds. */
@Api
public enum Bedomningslage {
    /** It holds. */
    GALLER,
    /** It holds as far as is known: it has a last day, but the check has no day of assessment to hold that against. */
    OPROVAD_TID,
    /** It does not: the row's outcome, figures or what it lacks have changed since. */
    ANDRADE_TAL,
    /** It does not: its last day is before the day of assessment. */
    UTGANGEN;

    /** Whether it counts. */
    public boolean galler() {
        return this == GALLER || this == OPROVAD_TID;
    }
}
