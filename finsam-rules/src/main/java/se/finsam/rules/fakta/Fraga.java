package se.finsam.rules.fakta;

import java.util.List;
import se.finsam.rules.report.Utfall;

/**
 * A question that the engine puts to the rules: what does this control say of this object? It is put only where all keys
 * that the control needs are there. The rules must give exactly one {@link Svar} to it.
 *
 * @param kontroll the control's id
 * @param objekt the object; the empty text where it is the förbund
 * @param ar the räkenskapsår
 */
public record Fraga(String kontroll, String objekt, int ar) {
    /** Met. */
    public Svar uppfylld(Faktum... fakta) {
        return svar(Utfall.UPPFYLLD, "", fakta);
    }

    /** Met, in a way with a text of its own. */
    public Svar uppfylld(String variant, Faktum... fakta) {
        return svar(Utfall.UPPFYLLD, variant, fakta);
    }

    /** Not met. */
    public Svar avvikelse(Faktum... fakta) {
        return svar(Utfall.AVVIKELSE, "", fakta);
    }

    /** Not met, in a way with a text of its own. */
    public Svar avvikelse(String variant, Faktum... fakta) {
        return svar(Utfall.AVVIKELSE, variant, fakta);
    }

    /** For a human to judge. */
    public Svar bedomning(Faktum... fakta) {
        return svar(Utfall.BEDOMNING, "", fakta);
    }

    /** For a human to judge, for a reason with a text of its own. */
    public Svar bedomning(String variant, Faktum... fakta) {
        return svar(Utfall.BEDOMNING, variant, fakta);
    }

    /** Cannot be decided, for a reason with a text of its own: the keys are there, but do not reach. */
    public Svar kanEjBedomas(String variant, Faktum... fakta) {
        return svar(Utfall.KAN_EJ_BEDOMAS, variant, fakta);
    }

    /** Does not concern this object. */
    public Svar ejTillamplig(Faktum... fakta) {
        return svar(Utfall.EJ_TILLAMPLIG, "", fakta);
    }

    /** Does not concern this object, for a reason with a text of its own. */
    public Svar ejTillamplig(String variant, Faktum... fakta) {
        return svar(Utfall.EJ_TILLAMPLIG, variant, fakta);
    }

    /** A key that is missing, as the list that {@link Svar#saknar} takes. */
    public List<String> nyckel(String nyckel) {
        return List.of(nyckel);
    }

    private Svar svar(Utfall utfall, String variant, Faktum... fakta) {
        return new Svar(this, utfall, variant, List.of(fakta), List.of());
    }
}
