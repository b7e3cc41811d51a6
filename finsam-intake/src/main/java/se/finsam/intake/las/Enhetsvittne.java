package se.finsam.intake.las;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;

/**
 * Proposes the unit where no table of results does: the draft then writes its amounts in kronor, and an underlag must say so, else
 * what is said in kronor would be read as thousands or millions.
 */
final class Enhetsvittne {
    private static final Pattern KRONOR = Fraser.skriven("(?iu)\\d\\s*(?:{KRONOR_I_BESLUT}|:-)");
    private static final Pattern ANNAN = Fraser.skriven("(?iu){TKR}|{MKR}|{MILJONER_I_BESLUT}|{TUSENTAL_I_HUVUD}");

    private final Samling samling;

    Enhetsvittne(Samling samling) {
        this.samling = samling;
    }

    void av() {
        @Nullable Kandidat kronor = null;
        @Nullable Kandidat annat = null;
        for (Kandidat en : samling.kandidater()) {
            if (en.belopp() != null) {
                String rad = en.kalla().rad().text() + " " + en.kalla().ord();
                boolean sagt = KRONOR.matcher(rad).find() && !ANNAN.matcher(rad).find();
                kronor = kronor == null && sagt ? en : kronor;
                annat = annat == null && !sagt ? en : annat;
            }
        }
        if (kronor != null) {
            samling.varde(
                    "/enhet",
                    Pengar.KR.kod(),
                    annat == null || !ANNAN.matcher(annat.kalla().rad().text()).find()
                            ? Sakerhet.LAST
                            : Sakerhet.OSAKER,
                    "Belopp står i kronor, och utkastets belopp är skrivna i kronor.",
                    kronor.kalla());
        } else if (annat != null) {
            samling.varde(
                    "/enhet",
                    Pengar.KR.kod(),
                    Sakerhet.OSAKER,
                    "Utkastets belopp är skrivna i kronor; handlingen säger det inte.",
                    annat.kalla());
        }
    }
}
