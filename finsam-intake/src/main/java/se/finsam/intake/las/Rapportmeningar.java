package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads the sentence in an insats's report that says what it cost and what its budget was. */
final class Rapportmeningar {
    private static final Pattern RUBRIK =
            Fraser.skriven("(?iu)^\\W*{*RAPPORT}(?: {RAPPORT_OM})?(?: {PROJEKTET}| {INSATSEN})? +(\\p{L}.{2,60})$");
    private static final String BELOPP = "(\\d{1,3}(?:[ .]\\d{3})+|\\d{4,9}) ?(?:{*KRONOR_I_MENING}|:-)";
    private static final Pattern UTFALL = Fraser.skriven("(?iu){RAPPORT_KOSTNAD}[^.]{0,120}? " + BELOPP
            + ",? {JAMFORT_MED}(?: en| den)? {RAPPORT_BUDGET}[^.\\d]{0,30} " + BELOPP);

    private final Samling samling;
    private final Text text;

    Rapportmeningar(Samling samling, Text text) {
        this.samling = samling;
        this.text = text;
    }

    void av() {
        String namn = "";
        List<Rad> rader = text.rader();
        for (int i = 0; i < rader.size(); i++) {
            Rad rad = rader.get(i);
            Matcher rubrik = RUBRIK.matcher(rad.text());
            if (rubrik.matches()) {
                String nytt = Postnamn.av(rubrik.group(1));
                namn = nytt.split(" ").length > 6 || nytt.endsWith(".") ? "" : nytt;
            } else if (Protokoll.paragraf(rad) != null) {
                namn = "";
            }
            Matcher utfall = UTFALL.matcher(mening(rader, i));
            if (!namn.isEmpty() && utfall.find()) {
                String hem = "/insatser/" + Samling.post(namn);
                Kalla kalla = new Kalla(text, rad, utfall.group(), namn);
                samling.varde(hem + "/namn", namn, Sakerhet.OSAKER, "Rapportens rubrik.", kalla);
                belopp(hem + "/redovisning/utfall", utfall.group(1), kalla);
                belopp(hem + "/redovisning/budget", utfall.group(2), kalla);
                belopp(hem + "/beviljat", utfall.group(2), kalla);
                namn = "";
            }
        }
    }

    /** A line and the next, where a sentence may go on. */
    private static String mening(List<Rad> rader, int i) {
        String skriven = rader.get(i).text()
                + (i + 1 < rader.size() ? " " + rader.get(i + 1).text() : "");
        return skriven.replace('\u00a0', ' ');
    }

    private void belopp(String nyckel, String skrivet, Kalla kalla) {
        samling.belopp(
                nyckel,
                new BigDecimal(skrivet.replaceAll("[ .]", "")),
                Sakerhet.OSAKER,
                "Meningen om kostnad och budget i rapporten.",
                kalla);
    }
}
