package se.finsam.model;

/** The unit in which an underlag writes its amounts. The records always hold kronor. */
@Api
public enum Enhet {
    /** Kronor, with at most two decimals. */
    SEK(0, 0),
    /** Tusental kronor, with at most five decimals, so that no amount is finer than an öre. */
    TKR(3, 3),
    /** Millions of kronor, with at most eight decimals; printed with one, as a rule. */
    MKR(6, 5);

    private final int potens;
    private final int avrundning;

    Enhet(int potens, int avrundning) {
        this.potens = potens;
        this.avrundning = avrundning;
    }

    /** The power of ten that turns an amount in this unit into kronor: 0, 3 or 6. */
    public int potens() {
        return potens;
    }

    /**
     * The power of ten, in kronor, that amounts in this unit are rounded to where nothing else is said: 0, 3, or 5 for
     * millions with one decimal.
     */
    public int avrundning() {
        return avrundning;
    }
}
