package se.finsam.rules.rule;

/** Whether a condition holds. */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not. */
    NO,
    /** A key is missing that it needs. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }
}
