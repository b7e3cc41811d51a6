package se.finsam.intake.las;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads the revisionsberättelse: what it says of ansvarsfrihet, its day, and what it states. */
final class Revision {
    private static final int LANGST = 110;

    /** How many lines a berättelse is read over. */
    private static final int RADER = 90;

    private static final Pattern AR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b(?!-\\d)");
    private static final Pattern TILLSTYRKER = Fraser.normal("({TILLSTYRKER}).{0,120}{ANSVARSFRIHET}");
    private static final Pattern AVSTYRKER = Fraser.normal("({AVSTYRKER}|{TILLSTYRKER} {INTE}).{0,120}{ANSVARSFRIHET}");
    private static final Pattern BEDOMER = Fraser.normal("{REVISORN_BEDOMER}");
    private static final Pattern FORBEHALL = Fraser.normal("{FORBEHALL}");

    private static final Pattern INGEN_ANMARKNING =
            Fraser.normal("{ANMARKNING_RIKTAS}(?: [a-z]+){0,3}? {INGEN} {ANMARKNING}");
    private static final Pattern ANDAMALSENLIG = Fraser.normal("{*ANDAMALSENLIG}");
    private static final Pattern RATTVISANDE = Fraser.normal("{*RATTVISANDE}");
    private static final Pattern TILLRACKLIG = Fraser.normal("{*TILLRACKLIG}");
    private static final Pattern INTERN_KONTROLL = Fraser.normal("{*INTERN_KONTROLL}");
    private static final Pattern MALEN = Fraser.normal("{MALEN}");
    private static final Pattern FORENLIG = Fraser.normal("{*FORENLIG}");

    private final Sammanhang sammanhang;
    private final Text text;
    private final Sakerhet sakerhet;

    Revision(Sammanhang sammanhang, Text text) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.sakerhet = text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
    }

    void av() {
        List<Rad> rader = text.rader();
        for (int i = 0; i < rader.size(); i++) {
            if (rubrik(rader.get(i))) {
                int till = i + 1;
                while (till < rader.size() && till < i + RADER && !slut(rader.get(till))) {
                    till++;
                }
                if (till > i + 1) {
                    berattelse(rader.subList(i + 1, till));
                }
                i = till - 1;
            }
        }
    }

    /** Whether a line is the heading of a berättelse about the year. */
    private boolean rubrik(Rad rad) {
        String skriven = rad.text();
        if (skriven.length() > LANGST
                || Ordlista.STANDARD
                        .borjan(Norm.rubrik(skriven), Begrepp.DEL_REVISION)
                        .isEmpty()
                || skriven.endsWith(".")
                || skriven.matches(".*[ .\\t]\\d{1,2}")) {
            return false;
        }
        Matcher ar = AR.matcher(skriven);
        boolean annat = ar.find() && Integer.parseInt(ar.group(1)) != sammanhang.ar();
        return !annat;
    }

    private static boolean slut(Rad rad) {
        return Protokoll.paragraf(rad) != null || Delning.rubrik(rad).isPresent();
    }

    private void berattelse(List<Rad> rader) {
        String hem = "/revision/berattelse/";
        TreeMap<LocalDate, Rad> dagar = new TreeMap<>();
        for (int i = 0; i < rader.size(); i++) {
            Rad rad = rader.get(i);
            @Nullable LocalDate dag = Dagar.enda(rad.text()).orElse(null);
            if (dag != null && Dagar.ortOchDag(rad.text()) && dag.getYear() == sammanhang.ar() + 1) {
                dagar.putIfAbsent(dag, rad);
            }
            mening(hem, rad, Norm.av(hela(rader, i)));
        }
        if (!dagar.isEmpty()) {
            LocalDate dag = dagar.lastKey();
            sammanhang
                    .samling()
                    .dag(
                            hem + "datum",
                            dag.toString(),
                            dagar.size() == 1 ? sakerhet : Sakerhet.OSAKER,
                            dagar.size() == 1
                                    ? "Ort och dag under berättelsen."
                                    : "Den sista av flera dagar under berättelsen.",
                            kalla(dagar.lastEntry().getValue(), dag.toString()));
        }
    }

    /** A line and what its last sentence goes on with, up to where that ends. */
    private static String hela(List<Rad> rader, int i) {
        String fore = i == 0 ? "." : rader.get(i - 1).text().strip();
        boolean borjar = fore.endsWith(".") || fore.endsWith(":") || fore.length() < 60;
        StringBuilder hela = new StringBuilder(rader.get(i).text());
        for (int n = i + 1;
                n < rader.size() && n < i + 3 && !hela.toString().strip().endsWith(".");
                n++) {
            hela.append(' ').append(rader.get(n).text());
        }
        return borjar || hela.toString().contains(". ") ? hela.toString() : "";
    }

    private void mening(String hem, Rad rad, String normal) {
        Samling samling = sammanhang.samling();
        Matcher avstyrker = AVSTYRKER.matcher(normal);
        Matcher tillstyrker = TILLSTYRKER.matcher(normal);
        boolean nej = avstyrker.find();
        // "Tillstyrker att styrelsen inte beviljas" and "beviljas, utom för" are neither yes nor no that can be read
        // off.
        if ((nej || tillstyrker.find()) && !vant(normal, nej ? avstyrker : tillstyrker)) {
            samling.varde(
                    hem + "tillstyrkerAnsvarsfrihet",
                    String.valueOf(!nej),
                    sakerhet,
                    "Vad berättelsen säger om ansvarsfrihet.",
                    kalla(rad, nej ? "avstyrker ansvarsfrihet" : "tillstyrker ansvarsfrihet"));
        }
        Matcher anmarkning = INGEN_ANMARKNING.matcher(normal);
        if (anmarkning.find()
                && !FORBEHALL.matcher(normal.substring(anmarkning.end())).find()) {
            samling.varde(
                    hem + "anmarkningar",
                    "[]",
                    Sakerhet.OSAKER,
                    "Berättelsen säger att ingen anmärkning riktas; läs att det gäller alla.",
                    kalla(rad, anmarkning.group()));
        }
        if (!BEDOMER.matcher(normal).find() || FORBEHALL.matcher(normal).find()) {
            return;
        }
        uttalande(hem + "uttalanden/andamalsenlig", rad, normal, ANDAMALSENLIG);
        uttalande(hem + "uttalanden/rattvisande", rad, normal, RATTVISANDE);
        if (TILLRACKLIG.matcher(normal).find()) {
            uttalande(hem + "uttalanden/internKontroll", rad, normal, INTERN_KONTROLL);
        }
        if (MALEN.matcher(normal).find()) {
            uttalande(hem + "uttalanden/malForenliga", rad, normal, FORENLIG);
        }
    }

    /** Whether something after the verb turns what it says, or says it of some only. */
    private static boolean vant(String normal, Matcher verb) {
        return FORBEHALL.matcher(normal.substring(verb.end(1))).find();
    }

    private void uttalande(String nyckel, Rad rad, String normal, Pattern vad) {
        Matcher ord = vad.matcher(normal);
        if (ord.find() && !sammanhang.samling().har(nyckel)) {
            sammanhang
                    .samling()
                    .varde(
                            nyckel,
                            "JA",
                            Sakerhet.OSAKER,
                            "En bedömning utan förbehåll i samma mening.",
                            kalla(rad, ord.group()));
        }
    }

    private Kalla kalla(Rad rad, String ord) {
        return new Kalla(text, rad, ord, "revisionsberattelse");
    }
}
