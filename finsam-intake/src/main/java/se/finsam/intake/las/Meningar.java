package se.finsam.intake.las;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads the few sentences whose amounts and days a table does not have. */
final class Meningar {
    private static final String BELOPP =
            "(-?\\d{1,3}(?:[ \\u00a0.]\\d{3})+|-?\\d{1,9}(?:,\\d{1,2})?)\\s*({*KRONOR}|{*TKR}|{*MKR}|{*MILJONER_I_MENING})";
    private static final Pattern KAPITAL = Fraser.skriven(
            "(?iu)(?:{*KAPITAL_VANTAS_FORE}[^.]{0,90}{*KAPITAL_OBESTAMT}|{*KAPITALET}[^.]{0,40}{*KAPITAL_VANTAS_EFTER})[^.]{0,70}?"
                    + BELOPP);
    private static final Pattern TILLDELNING =
            Fraser.skriven("(?iu){*HELA_TILLDELNINGEN} {*TILLDELNING}[^.]{0,80}?" + BELOPP);
    /** "Last year's allotment" is not the year's. */
    private static final Pattern ANNAT_AR = Fraser.skriven("(?iu){ANNAT_AR} $");

    private static final Pattern ANDRAS = Fraser.normal("{TILLDELNING_ANDRAS}");
    private static final Pattern EN_PARTS = Fraser.normal("{TILLDELNING_EN_PARTS}");
    private static final Pattern FORRA = Fraser.normal("{FORRA_ARET}");
    private static final Pattern PROGNOSMENING =
            Fraser.skriven("(?iu){PROGNOSEN}[^.:]{0,60}?({RESULTAT}|{UNDERSKOTT})[^.\\d-]{0,40}?" + BELOPP);
    private static final Pattern ARETS_SLUT = Fraser.skriven("(?iu){*ARETS_SLUT}");
    private static final Pattern RESULTATPROGNOS = Fraser.skriven("(?iu){*RESULTATPROGNOS}[^:.]{0,30}: ?" + BELOPP);
    private static final Pattern KAPITALPROGNOS = Fraser.skriven("(?iu){*KAPITALPROGNOS}[^:.]{0,30}: ?" + BELOPP);
    private static final Pattern FASTSTALLD = Fraser.skriven("(?iu){SAGS_BESLUTAD}[^.]{0,60}");
    /** What somebody did, which is of what the sentence names. */
    private static final Pattern FASTSTALLDE = Fraser.skriven("(?iu){NAGON_BESLUTADE}[^.]{0,60}");

    private static final Pattern BESLUTAD_HANDLING = Fraser.normal("{BESLUTAD_HANDLING}");
    private static final Pattern OM_BUDGET = Fraser.normal("{*OM_BUDGET}");
    private static final Pattern OM_ARSREDOVISNING = Fraser.normal("{*OM_ARSREDOVISNING}");
    private static final Pattern UNDERSKOTT = Fraser.normal("{UNDERSKOTT}");
    private static final Pattern MILJONER = Fraser.normal("{MKR}|{MILJONER_I_MENING}");
    private static final Pattern TUSENTAL = Fraser.normal("{TKR}");

    private static final Pattern ORT_DAG = Pattern.compile(
            "^(\\p{Lu}\\p{L}+)(?: den)? \\d{4}-\\d\\d-\\d\\d\\W*$|^(\\p{Lu}\\p{L}+) den \\d{1,2} \\p{L}+ \\d{4}\\W*$");

    private final Sammanhang sammanhang;
    private final Text text;
    private final Sakerhet sakerhet;
    private final boolean protokoll;

    Meningar(Sammanhang sammanhang, Text text, boolean protokoll) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.sakerhet = text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
        this.protokoll = protokoll;
    }

    void av(List<Avsnitt> delar) {
        for (Avsnitt del : delar) {
            if (del.annan()) {
                continue;
            }
            List<Rad> rader = del.rader();
            for (int i = 0; i < rader.size(); i++) {
                Rad rad = rader.get(i);
                String hela = Talsvit.plan(rad.text() + fortsattning(rader, i, 1) + fortsattning(rader, i, 2));
                int egen = Talsvit.plan(rad.text()).length();
                Matcher kapital = KAPITAL.matcher(hela);
                if (protokoll
                        && kapital.find()
                        && ARETS_SLUT.matcher(kapital.group()).find()) {
                    belopp(KAPITAL, hela, egen, "/prognos/egetKapital/utgaende", rad, del, Sakerhet.OSAKER);
                } else if (del.vad() != Begrepp.DEL_DELARSRAPPORT && del.over() != Begrepp.DEL_DELARSRAPPORT) {
                    // What a delårsrapport forecasts is the year's own end, and no budget's beginning.
                    belopp(KAPITAL, hela, egen, "/budget/prognosEgetKapitalVidArsskifte", rad, del, Sakerhet.OSAKER);
                }
                if (protokoll) {
                    prognos(hela, egen, rad, del);
                }
                belopp(TILLDELNING, hela, egen, "/tilldelningSumma", rad, del, sakerhet);
                belopp(RESULTATPROGNOS, hela, egen, "/prognos/resultat", rad, del, sakerhet);
                belopp(KAPITALPROGNOS, hela, egen, "/prognos/egetKapital/utgaende", rad, del, sakerhet);
                dagar(rad, del);
            }
        }
    }

    /** A sentence of minutes about what the year will come to. */
    private void prognos(String hela, int egen, Rad rad, Avsnitt del) {
        Matcher funnen = PROGNOSMENING.matcher(hela);
        if (!funnen.find() || funnen.start() >= egen) {
            return;
        }
        BigDecimal kronor = kronor(funnen.group(2), funnen.group(3));
        if (kronor == null) {
            return;
        }
        boolean minus = UNDERSKOTT.matcher(Norm.av(funnen.group(1))).matches();
        sammanhang
                .samling()
                .belopp(
                        "/prognos/resultat",
                        minus ? kronor.abs().negate() : kronor,
                        Sakerhet.OSAKER,
                        "Sagt i en mening; den kan gälla något annat än helåret.",
                        new Kalla(text, rad, funnen.group(), del.del()));
    }

    private static String fortsattning(List<Rad> rader, int i, int n) {
        return i + n < rader.size() && rader.get(i + n).nr() == rader.get(i).nr() + n
                ? " " + rader.get(i + n).text()
                : "";
    }

    private void belopp(Pattern vad, String hela, int egen, String nyckel, Rad rad, Avsnitt del, Sakerhet hur) {
        Matcher funnen = vad.matcher(hela);
        if (funnen.find()
                && funnen.start() < egen
                && !ANNAT_AR.matcher(hela.substring(0, funnen.start())).find()
                && !(vad == TILLDELNING && annan(hela, funnen))) {
            BigDecimal kronor = kronor(funnen.group(1), funnen.group(2));
            if (kronor != null) {
                String ord = funnen.group().length() > 120 ? funnen.group(1) + " " + funnen.group(2) : funnen.group();
                Brist brist = vad == TILLDELNING
                                && EN_PARTS.matcher(Norm.av(funnen.group())).find()
                        ? Brist.osaker("Meningen kan säga en parts del.")
                        : Brist.INGEN;
                sammanhang
                        .samling()
                        .belopp(
                                nyckel,
                                kronor,
                                brist.sakerhet(hur),
                                brist.skal(hur, "Sagt i en mening."),
                                new Kalla(text, rad, ord, del.del()));
            }
        }
    }

    /** Whether a sentence tells of how much the tilldelning changes, or of the year before. */
    private static boolean annan(String hela, Matcher funnen) {
        String fore = hela.substring(hela.lastIndexOf('.', funnen.start()) + 1, funnen.start());
        return ANDRAS.matcher(Norm.av(funnen.group())).find()
                || FORRA.matcher(Norm.av(fore)).find();
    }

    private static @Nullable BigDecimal kronor(String tal, String enhet) {
        Tal ett = Talsvit.helt(tal);
        if (ett == null) {
            return null;
        }
        String normal = Norm.av(enhet);
        if (MILJONER.matcher(normal).matches()) {
            return Pengar.MKR.kronor(ett.varde());
        }
        return TUSENTAL.matcher(normal).matches() ? Pengar.TKR.kronor(ett.varde()) : ett.varde();
    }

    /** Whether a line says when something was decided, which stands above many tables. */
    static boolean beslutad(String skriven) {
        return skriven.length() < 90
                && FASTSTALLD.matcher(skriven).find()
                && Dagar.enda(skriven).isPresent();
    }

    private static boolean egen(String fore) {
        return fore.isBlank() || BESLUTAD_HANDLING.matcher(fore).find();
    }

    private void dagar(Rad rad, Avsnitt del) {
        String skriven = rad.text();
        if (skriven.length() > 140) {
            return;
        }
        LocalDate dag = Dagar.enda(skriven).orElse(null);
        if (dag == null) {
            return;
        }
        String normal = Norm.av(skriven);
        boolean gjort = FASTSTALLDE.matcher(skriven).find();
        Matcher fastslagen = FASTSTALLD.matcher(skriven);
        // What stands before it is what was adopted: a policy is neither a budget nor an annual report.
        boolean sagt = fastslagen.find() && egen(Norm.av(skriven.substring(0, fastslagen.start())));
        boolean budget = sagt || (gjort && OM_BUDGET.matcher(normal).find());
        boolean redovisning =
                sagt || (gjort && OM_ARSREDOVISNING.matcher(normal).find());
        Kalla kalla = new Kalla(text, rad, sagt ? skriven : dag.toString(), del.del());
        if ((budget || redovisning) && skriven.length() < 90) {
            if (budget && del.vad() == Begrepp.DEL_BUDGET && dag.getYear() >= sammanhang.ar() - 1) {
                sammanhang.samling().dag("/budget/beslutad", dag.toString(), sakerhet, "Dagen vid budgeten.", kalla);
            } else if (redovisning
                    && del.over() == Begrepp.DEL_ARSREDOVISNING
                    && del.vad() != Begrepp.DEL_BUDGET
                    && dag.getYear() == sammanhang.ar() + 1) {
                sammanhang
                        .samling()
                        .dag("/arsredovisning/beslutad", dag.toString(), sakerhet, "Dagen på årsredovisningen.", kalla);
            }
        } else if (ORT_DAG.matcher(skriven.strip()).matches()
                && del.over() == Begrepp.DEL_DELARSRAPPORT
                && (del.vad() == Begrepp.DEL_NOTER
                        || del.vad() == Begrepp.DEL_BALANSRAKNING
                        || del.vad() == Begrepp.DEL_RESULTATRAKNING)
                && dag.getYear() == sammanhang.ar()) {
            sammanhang
                    .samling()
                    .dag(
                            "/delarsrapport/upprattad",
                            dag.toString(),
                            sakerhet,
                            "Ort och dag efter delårsrapporten.",
                            kalla);
        }
    }
}
