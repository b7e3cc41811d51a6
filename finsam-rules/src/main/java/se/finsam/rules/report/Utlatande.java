package se.finsam.rules.report;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.source.Text;

/** The verdict of a report, from the worst down. Never better than what is known. */
@Api
public enum Utlatande {
    /** Law, förbundsordning or arithmetic deviates. */
    AVVIKELSE,
    /** Nothing of that, but a recommendation, good practice or an own goal deviates. */
    ANMARKNING,
    /** Nothing deviates, but something needs a judgement or could not be decided. */
    OFULLSTANDIG,
    /** No control that concerns the förbund deviates or is open; a row that is met may still name what of it was not tested. */
    GODKAND;

    /** The verdict in a word. */
    public Text ord() {
        return switch (this) {
            case AVVIKELSE -> new Text("AVVIKELSE", "DEVIATION");
            case ANMARKNING -> new Text("ANMÄRKNING", "REMARK");
            case OFULLSTANDIG -> new Text("OFULLSTÄNDIG", "INCOMPLETE");
            case GODKAND -> new Text("GODKÄND", "APPROVED");
        };
    }

    /** The verdict of these rows: the one place where it is computed. No rows at all is {@link #OFULLSTANDIG}. */
    public static Utlatande of(List<Rad> rader) {
        Utlatande worst = rader.isEmpty() ? OFULLSTANDIG : GODKAND;
        for (Rad rad : rader) {
            Utlatande one = of(rad);
            worst = one.compareTo(worst) < 0 ? one : worst;
        }
        return worst;
    }

    private static Utlatande of(Rad rad) {
        return switch (rad.utfall()) {
            case AVVIKELSE -> rad.grund().bindande() ? AVVIKELSE : ANMARKNING;
            case BEDOMNING, KAN_EJ_BEDOMAS -> OFULLSTANDIG;
            case UPPFYLLD, EJ_TILLAMPLIG -> GODKAND;
        };
    }
}
