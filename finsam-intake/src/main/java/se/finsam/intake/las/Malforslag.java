package se.finsam.intake.las;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;

/** Proposes what a document says of a goal: its figures, and what the board says came of it. */
final class Malforslag {
    private final Samling samling;
    private final Sakerhet sakerhet;

    Malforslag(Samling samling, Sakerhet sakerhet) {
        this.samling = samling;
        this.sakerhet = sakerhet;
    }

    /** What is to be reached. */
    void malvarde(String hem, String skriven, Kalla kalla) {
        Malvarde varde = tal(hem, "/malvarde", skriven, kalla);
        if (varde != null && varde.riktning() != null) {
            samling.varde(hem + "/riktning", varde.riktning(), sakerhet, "Ordet framför värdet.", kalla);
        }
    }

    /** What came of it, in figures or in words. */
    void utfall(String hem, String skriven, Kalla kalla) {
        if (!bedomning(hem, skriven, kalla)) {
            tal(hem, "/utfall", skriven, kalla);
        }
    }

    /** What came of it the year before. */
    void foregaende(String hem, String skriven, Kalla kalla) {
        tal(hem, "/foregaende", skriven, kalla);
    }

    /** What the board says came of it; whether its words say that. */
    boolean bedomning(String hem, String skriven, Kalla kalla) {
        String kod = kod(skriven);
        if (kod != null) {
            samling.varde(hem + "/bedomning", kod, sakerhet, "Vad handlingen säger om målet.", kalla);
        }
        return kod != null;
    }

    private @Nullable Malvarde tal(String hem, String nyckel, String skriven, Kalla kalla) {
        Malvarde varde = Malvarde.av(skriven);
        if (varde != null) {
            samling.varde(hem + nyckel, varde.tal(), sakerhet, "Talet för målet.", kalla);
            if (varde.enhet() != null) {
                samling.varde(hem + "/enhet", varde.enhet(), sakerhet, "Vad som står efter talet.", kalla);
            }
        }
        return varde;
    }

    /** The code of an assessment that a text is, or begins with before a point, a comma or a dash; null where it has none. */
    static @Nullable String kod(String skriven) {
        String forst = Norm.av(skriven.strip().split("[.,;:(–]| - ", 2)[0]);
        for (Begrepp ett : List.of(Begrepp.MAL_EJ_UPPNATT, Begrepp.MAL_DELVIS, Begrepp.MAL_UPPNATT)) {
            if (Ordlista.STANDARD.exakt(forst, ett)) {
                return switch (ett) {
                    case MAL_UPPNATT -> "UPPNATT";
                    case MAL_DELVIS -> "DELVIS";
                    default -> "EJ_UPPNATT";
                };
            }
        }
        return null;
    }
}
