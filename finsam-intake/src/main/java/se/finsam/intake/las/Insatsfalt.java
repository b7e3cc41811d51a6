package se.finsam.intake.las;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Rad;

/**
 * A labelled line about an insats.
 *
 * @param vad which label
 * @param varde the words after it, on the line or the next one
 * @param rad where the words stood
 * @param nasta whether they stood on the next line
 */
record Insatsfalt(Begrepp vad, String varde, Rad rad, boolean nasta) {
    private static final List<Begrepp> FALT = List.of(
            Begrepp.INSATS_NAMN,
            Begrepp.INSATS_BEVILJAT,
            Begrepp.INSATS_HUVUDMAN,
            Begrepp.INSATS_PARTER,
            Begrepp.INSATS_LOPTID,
            Begrepp.INSATS_RAPPORTPERIOD,
            Begrepp.INSATS_PERIOD);
    private static final Pattern ETIKETT =
            Pattern.compile("^\\W*(\\p{L}[\\p{L} ,()/-]{2,60}?)(?: ?(?:19|20)\\d\\d)?\\s*[:]\\s*(.*)$");

    /** The label that a line begins with; empty where it begins with none. */
    static Optional<Insatsfalt> av(List<Rad> rader, int i) {
        Rad rad = rader.get(i);
        String skriven = rad.text();
        if (skriven.length() > 300
                || (rad.bitar().size() > 2 && Kolumnhuvud.delar(rad).delar().size() > 1)) {
            return Optional.empty(); // too long, or the head of a table
        }
        Matcher etikett = ETIKETT.matcher(skriven);
        if (etikett.matches()) {
            Begrepp vad = vilket(etikett.group(1));
            if (vad != null) {
                String varde = etikett.group(2).strip();
                if (varde.isEmpty() && i + 1 < rader.size()) {
                    return Optional.of(
                            new Insatsfalt(vad, rader.get(i + 1).text().strip(), rader.get(i + 1), true));
                }
                return Optional.of(new Insatsfalt(vad, varde, rad, false));
            }
            return Optional.empty();
        }
        // A label may be alone on its line, or be followed by its words in a cell of their own.
        Begrepp hela = vilket(rad.bitar().get(0).text());
        if (hela != null && rad.bitar().size() > 1) {
            return Optional.of(new Insatsfalt(hela, rad.bitar().get(1).text(), rad, false));
        }
        if (hela == Begrepp.INSATS_HUVUDMAN || hela == Begrepp.INSATS_PARTER) {
            return i + 1 < rader.size()
                    ? Optional.of(new Insatsfalt(hela, rader.get(i + 1).text().strip(), rader.get(i + 1), true))
                    : Optional.empty();
        }
        Optional<String> borjan = Ordlista.STANDARD.borjan(Norm.av(skriven), Begrepp.INSATS_HUVUDMAN);
        if (borjan.isPresent() && borjan.get().length() > 20) {
            String sist = skriven.substring(
                            Math.min(skriven.length(), borjan.get().length() + 2))
                    .strip();
            return Optional.of(new Insatsfalt(Begrepp.INSATS_HUVUDMAN, sist, rad, false));
        }
        return Optional.empty();
    }

    private static @Nullable Begrepp vilket(String etikett) {
        String normal = Norm.rubrik(etikett);
        for (Begrepp ett : FALT) {
            for (String ord : Ordlista.STANDARD.ord(ett)) {
                if (Norm.nara(normal, ord)) {
                    return ett;
                }
            }
        }
        return null;
    }
}
