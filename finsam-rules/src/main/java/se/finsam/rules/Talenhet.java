package se.finsam.rules;

/** What a figure of a row is a number of, where its type does not say it. */
public enum Talenhet {
    /** A share: 0.2 is 20 %. */
    ANDEL,
    /** A year. */
    AR,
    /** A number of days. */
    DAGAR,
    /** A number of something else than kronor. */
    TAL
}
