package se.finsam.rules;

/** What a control rests on, and so how heavy it is. */
public enum Grund {
    /** Law. */
    LAG,
    /** The förbund's own förbundsordning or decisions. */
    FORBUNDSORDNING,
    /** A recommendation of Nationella rådet. */
    REKOMMENDATION,
    /** Good practice. */
    GOD_SED,
    /** The arithmetic of the accounts. */
    RAKENSKAP;

    /** Whether a row that deviates makes the whole an {@link Utlatande#AVVIKELSE}, and not only a remark. */
    public boolean bindande() {
        return this == LAG || this == FORBUNDSORDNING || this == RAKENSKAP;
    }
}
