package se.finsam.rules.report;

import se.finsam.model.Api;
import se.finsam.model.source.Text;

/** What a control rests on, and so how heavy it is. */
@Api
public enum Grund {
    /** Law. */
    LAG,
    /** The förbund's own förbundsordning. */
    FORBUNDSORDNING,
    /** A recommendation of Nationella rådet. */
    REKOMMENDATION,
    /** Good practice. */
    GOD_SED,
    /** What the board or the insats has set itself; not binding. */
    EGET_MAL,
    /** The arithmetic of the accounts. */
    RAKENSKAP;

    /** Whether a row that deviates makes the whole an {@link Utlatande#AVVIKELSE}, and not only a remark. */
    public boolean bindande() {
        return this == LAG || this == FORBUNDSORDNING || this == RAKENSKAP;
    }

    /** What it is called in running text. */
    public Text ord() {
        return switch (this) {
            case LAG -> new Text("lag", "law");
            case FORBUNDSORDNING -> new Text("förbundsordning", "förbundsordning");
            case REKOMMENDATION -> new Text("rekommendation", "recommendation");
            case GOD_SED -> new Text("god sed", "good practice");
            case EGET_MAL -> new Text("eget mål", "own goal");
            case RAKENSKAP -> new Text("räkenskaper", "accounts");
        };
    }
}
