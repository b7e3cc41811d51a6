package se.finsam.model;

/**
 * One of the four parties of a samordningsförbund (lag 2003:1210, 3 and 5 §§). Several kommuner are one part, and several
 * regioner likewise; each organisation is a {@link Medlem}.
 */
@Api
public enum Part {
    /** Försäkringskassan. */
    FORSAKRINGSKASSAN,
    /** Arbetsförmedlingen. */
    ARBETSFORMEDLINGEN,
    /** A region; landsting before 2020-01-01. */
    REGION,
    /** A kommun. */
    KOMMUN
}
