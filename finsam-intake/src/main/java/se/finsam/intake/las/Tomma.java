package se.finsam.intake.las;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;

/**
 * Reads what a balance sheet and its notes say that there is none of: a row "Ställda panter  Inga", or a sentence that the förbund
 * has none. An empty list is known, and a list that nothing is said of is not.
 */
final class Tomma {
    private static final Map<Begrepp, String> LISTOR = listor();

    /** What would only say that there are none of some kind. */
    private static final Pattern NAGRA_SLAG = Fraser.normal("{AV_NAGOT_SLAG}");

    private static final Pattern MENING =
            Fraser.normal("{HAR}(?: [a-z]+){0,4}? {INGA_ALLS} (.+)$|^{INGEN} (.+?) {INGA_FINNS}.*$");
    private static final Pattern INGA_SIST = Fraser.skriven("(?iu)[:\\s]+{INGA_SIST}$");
    private static final Pattern NOT = Pattern.compile("^not(?: \\d{1,2})? ");
    private static final int LANGST = 240;

    private final Samling samling;

    Tomma(Samling samling) {
        this.samling = samling;
    }

    private static Map<Begrepp, String> listor() {
        Map<Begrepp, String> alla = new LinkedHashMap<>();
        alla.put(Begrepp.AVSATTNINGAR, "avsattningar");
        alla.put(Begrepp.PANTER, "panter");
        alla.put(Begrepp.ANSVARSFORBINDELSER, "ansvarsforbindelser");
        return alla;
    }

    void av(List<Avsnitt> delar) {
        for (Avsnitt del : delar) {
            String hem = del.annan() ? "" : hem(del);
            boolean i = del.vad() == Begrepp.DEL_BALANSRAKNING || del.vad() == Begrepp.DEL_NOTER;
            for (int n = 0; i && !hem.isEmpty() && n < del.rader().size(); n++) {
                rad(hem, del, n);
                mening(hem, del, n);
            }
        }
    }

    /** The balance sheet that a part is of; nothing where none is proposed, or two are. */
    private String hem(Avsnitt del) {
        boolean aret = finns("/arsredovisning/balansrakning/");
        boolean delar = finns("/delarsrapport/balansrakning/");
        if (aret == delar || (aret && del.over() == Begrepp.DEL_DELARSRAPPORT)) {
            return "";
        }
        return aret ? "/arsredovisning/balansrakning/" : "/delarsrapport/balansrakning/";
    }

    private boolean finns(String hem) {
        return samling.kandidater().stream().anyMatch(en -> en.nyckel().startsWith(hem));
    }

    /** A row whose columns all say that there are none, or a heading with such a row below it. */
    private void rad(String hem, Avsnitt del, int n) {
        Rad rad = del.rader().get(n);
        String normal = NOT.matcher(Norm.rubrik(rad.text())).replaceFirst("");
        for (Begrepp ett : LISTOR.keySet()) {
            Optional<String> ord = Ordlista.STANDARD.borjan(normal, ett);
            if (ord.isEmpty()) {
                continue;
            }
            String rest = NOT.matcher(normal.substring(ord.get().length()).strip() + " ")
                    .replaceFirst("")
                    .strip();
            boolean under = rest.isEmpty()
                    && n + 1 < del.rader().size()
                    && inga(Norm.av(del.rader().get(n + 1).text()));
            if (under || inga(rest)) {
                // Said once though each column says it, so that the word is not taken for a name of a person.
                forslag(
                        hem,
                        ett,
                        del,
                        rad,
                        INGA_SIST.matcher(rad.bitar().get(0).text()).replaceFirst("") + ": inga");
            }
        }
    }

    /** Whether words say that there are none, once for each column, and nothing else. */
    private static boolean inga(String normal) {
        String rest = normal.replaceFirst("^\\d{1,2} ", "");
        while (!rest.isEmpty()) {
            Optional<String> ord = Ordlista.STANDARD.borjan(rest, Begrepp.INGA);
            if (ord.isEmpty()) {
                return false;
            }
            rest = rest.substring(ord.get().length()).strip();
        }
        return !normal.isEmpty() && !normal.matches("[\\d ]+");
    }

    private void mening(String hem, Avsnitt del, int n) {
        Rad rad = del.rader().get(n);
        String fore = n == 0 ? "." : del.rader().get(n - 1).text().strip();
        String hela = rad.text();
        boolean slutar = hela.strip().endsWith(".");
        for (int i = n + 1; !slutar && i < del.rader().size() && i < n + 3; i++) {
            hela += " " + del.rader().get(i).text();
            slutar = hela.strip().endsWith(".");
        }
        // Without its beginning and its end a sentence may say something else.
        if (!slutar || hela.length() > LANGST || (!fore.endsWith(".") && !fore.endsWith(":") && fore.length() > 60)) {
            return;
        }
        for (String ena : hela.split("[.!]", -1)) {
            String normal = Norm.av(ena);
            Matcher mening = MENING.matcher(normal);
            if (!mening.find() || NAGRA_SLAG.matcher(normal).find()) {
                continue;
            }
            String vad = " " + (mening.group(1) == null ? mening.group(2) : mening.group(1)) + " ";
            for (Begrepp ett : LISTOR.keySet()) {
                if (Ordlista.STANDARD.ord(ett).stream().anyMatch(ord -> vad.contains(" " + ord + " "))) {
                    forslag(hem, ett, del, rad, ena.strip());
                }
            }
        }
    }

    private void forslag(String hem, Begrepp vad, Avsnitt del, Rad rad, String ord) {
        Sakerhet sakerhet = del.text().brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
        String nyckel = hem + LISTOR.get(vad);
        samling.varde(
                nyckel,
                "[]",
                sakerhet,
                "Det står att det inte finns några.",
                new Kalla(del.text(), rad, ord, del.del()));
    }
}
