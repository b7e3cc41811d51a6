package se.finsam.model;

/** The unit in which an underlag writes its amounts. The records always hold kronor. */
public enum Enhet {
    /** Kronor, with at most two decimals. */
    SEK(0),
    /** Tusental kronor, with at most five decimals, so that no amount is finer than an öre. */
    TKR(3);

    private final int potens;

    Enhet(int potens) {
        this.potens = potens;
    }

    /** The power of ten that turns an amount in this unit into kronor: 0 or 3. */
    public int potens() {
        return potens;
    }
}
