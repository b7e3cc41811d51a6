package se.finsam.intake.las;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Finds the year that documents are about. */
final class Rakenskapsar {
    private static final Pattern AR = Fraser.normal("({RAKENSKAPSAR}|{HANDLING_FOR_AR})"
            + "(?: {OCH_BOKSLUT})?(?: for| per| t o m)?(?: {PERIODEN})?(?: \\d{1,2} [a-z]{3,9}| jan[a-z]* [a-z]{3,9})?"
            + " ((?:19|20)\\d\\d)\\b");
    private static final Pattern RAKENSKAPSAR = Fraser.normal("{RAKENSKAPSAR}");

    private static final Pattern TABELL = Fraser.normal("^{EKONOMISK_TABELL}");

    private Rakenskapsar() {}

    /** Where there is nothing but minutes, the year is that of the day. */
    private static void protokoll(List<Text> texter, Map<Integer, Integer> roster, Map<Integer, Kalla> var) {
        for (Text text : texter) {
            for (Rad rad : text.rader()) {
                if (TABELL.matcher(Norm.rubrik(rad.text())).find()) {
                    return;
                }
            }
        }
        for (Text text : texter) {
            for (Protokollhuvud huvud : Protokollhuvud.alla(text)) {
                int ar = huvud.dag().getYear();
                roster.clear();
                roster.put(ar, 1);
                var.put(ar, new Kalla(text, huvud.rad(), huvud.dag().toString(), "protokoll"));
                return;
            }
        }
    }

    /** The year; 0 where none is told. */
    static int av(List<Text> texter, Samling samling) {
        Map<Integer, Integer> roster = new TreeMap<>();
        Map<Integer, Integer> ganger = new TreeMap<>();
        Map<Integer, Integer> rubriker = new TreeMap<>();
        boolean brusig = false;
        Map<Integer, Kalla> var = new TreeMap<>();
        for (Text text : texter) {
            for (Rad rad : text.rader()) {
                Matcher ar = AR.matcher(Norm.av(rad.text()));
                while (ar.find()) {
                    int detta = Integer.parseInt(ar.group(2));
                    int vikt = RAKENSKAPSAR.matcher(ar.group(1)).matches()
                            ? 4
                            : rad.text().length() < 60 ? 2 : 1;
                    roster.merge(detta, vikt, Integer::sum);
                    ganger.merge(detta, 1, Integer::sum);
                    rubriker.merge(detta, vikt > 1 ? 1 : 0, Integer::sum);
                    brusig |= text.brusig();
                    var.putIfAbsent(detta, new Kalla(text, rad, ar.group(), "rakenskapsar"));
                }
            }
        }
        protokoll(texter, roster, var);
        // Minutes are of their day's year, whatever the headings of their matters say.
        boolean rubrikerna = roster.keySet().equals(ganger.keySet());
        int basta = 0;
        int flest = 0;
        int alla = 0;
        for (Map.Entry<Integer, Integer> en : roster.entrySet()) {
            alla += en.getValue();
            if (en.getValue() > flest) {
                flest = en.getValue();
                basta = en.getKey();
            }
        }
        @Nullable Kalla kalla = var.get(basta);
        if (kalla != null) {
            // In a text that is misread, a year that is told once may be another year.
            boolean klart = flest * 2 > alla && (!brusig || ganger.getOrDefault(basta, 1) > 1);
            // Of two headings that say different years one may be misread, whatever it is called.
            int sagt = rubriker.getOrDefault(basta, 0);
            for (Map.Entry<Integer, Integer> en : rubriker.entrySet()) {
                klart &= !rubrikerna || en.getKey() == basta || en.getValue() == 0 || en.getValue() < sagt;
            }
            if (!klart) {
                samling.oklartAr();
                samling.upplys("Handlingarna talar om flera år; " + basta
                        + " är det vanligaste. Beloppen är osäkra tills året är bekräftat.");
            }
            samling.varde(
                    "/rakenskapsar",
                    String.valueOf(basta),
                    klart ? Sakerhet.LAST : Sakerhet.OSAKER,
                    klart ? "Året som handlingen gäller." : "Handlingen talar om flera år; det här är det vanligaste.",
                    kalla);
        }
        return basta;
    }
}
