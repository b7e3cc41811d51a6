package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * Reads a förbundsordning: when it was adopted, who appoints how many to the board, how minutes are adjusted, whether it asks for an
 * interim report, the highest credit, the archives and how early the budget's meeting is made known (9 § lag (2003:1210)).
 */
final class Forbundsordning {
    /** Its title stands among the first lines. */
    private static final int TITELRADER = 40;

    private static final int MINST_PARAGRAFER = 4;

    /** What is longer is no sentence, and not looked through. */
    private static final int LANGST = 1_500;

    private static final int KORT = 70;

    private static final Pattern PARAGRAF =
            Pattern.compile("^\\s*(?:§\\s?\\d{1,2}|\\d{1,2}\\s?§|\\d{1,2}[.)]?\\s+\\p{Lu}\\p{L}).*");
    private static final Pattern TECKEN = Pattern.compile("^\\s*(?:§\\s?\\d{1,2}|\\d{1,2}\\s?§).*");
    private static final Pattern JUSTERAS =
            Fraser.normal("{PROTOKOLLET}.*{JUSTERAS}.*?{ORDFORANDEN}(?: [a-z]+){0,3}? {TILLSAMMANS_MED}(?: {MINST})? "
                    + Raknetal.TAL + "\\b(?: [a-z]+){0,4}? {JUSTERARE}");
    private static final Pattern INOM = Fraser.normal("{JUSTERAS_INOM}.*?{INOM} " + Raknetal.TAL + " {DAGAR}");
    private static final Pattern ANNAN = Fraser.normal("\\b{JUSTERA}.*{ANNAN} {MEDLEM} {AN_ORDFORANDEN}");
    private static final Pattern DELARSRAPPORT =
            Fraser.normal("{SKA}(?: [a-z]+){0,8}? (?:{UPPRATTAS}|{GORA})(?: [a-z0-9]+){0,8}? {DELARSRAPPORT*}"
                    + "|{DELARSRAPPORT}(?: [a-z0-9]+){0,8}? {SKA}(?: [a-z]+){0,6}? {UPPRATTAS}");
    private static final Pattern NEJ = Fraser.normal("{NEJ}");
    private static final Pattern KREDIT = Fraser.skriven(
            "(?iu)(?:{*KREDIT}|{LAN})[^.]{0,90}?{*HOGST}[^.\\d]{0,40}(\\d{1,3}(?:[ .\\u00a0]\\d{3})+|\\d{4,9}) ?{*KRONOR_I_MENING}");
    private static final Pattern KUNGORS =
            Fraser.normal("{KUNGORS}.*?\\b" + Raknetal.TAL + " ({DAGAR}|{VECKOR})(?: [a-z]+){0,3}? {FORE}");
    private static final Pattern VECKOR = Fraser.normal("{VECKOR}");
    private static final Pattern ARKIV = Fraser.skriven("(\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)? {^KOMMUNORD*})s?\\b");
    private static final Pattern ARKIVMYNDIGHET = Fraser.normal("{*ARKIVMYNDIGHET}");
    private static final Pattern UTSER = Fraser.normal("{UTSER}");
    private static final Pattern OM_LEDAMOTER = Fraser.normal("{*OM_LEDAMOTER}");
    private static final Pattern OM_BUDGET = Fraser.normal("{*OM_BUDGET}");
    private static final Pattern VARDERA = Fraser.normal("{VARDERA}");
    private static final Pattern LEDAMOTER = Fraser.normal(Raknetal.TAL
            + "(?: {ORDINARIE})? {LEDAMOTER}(?:(?: {OCH_MED})? (?:" + Raknetal.TAL
            + "|({LIKA_MANGA}))(?: {PERSONLIGA})? {ANTAL_ERSATTARE})?");
    private static final Pattern ANTAGEN = Fraser.normal("{ANTAGEN}");
    private static final Pattern FORBUNDSORDNINGEN = Fraser.normal("{*FORBUNDSORDNINGEN}");
    /** Between those who each appoint their own. */
    private static final Pattern LED = Fraser.skriven(",|;| [-–•] | {OCH} (?=\\p{Lu})");

    private final Sammanhang sammanhang;
    private final Text text;
    private final Medlemmar medlemmar;
    private final Sakerhet sakerhet;

    Forbundsordning(Sammanhang sammanhang, Text text, Medlemmar medlemmar) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.medlemmar = medlemmar;
        this.sakerhet = text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
    }

    /** Whether a document is a förbundsordning: its title, and paragraphs of its own. */
    static boolean ar(Text text) {
        List<Rad> rader = text.rader();
        int titel = -1;
        for (int i = 0; i < Math.min(rader.size(), TITELRADER) && titel < 0; i++) {
            Rad rad = rader.get(i);
            boolean kort = rad.text().length() < 110 && !rad.text().strip().endsWith(".");
            if (kort
                    && !TECKEN.matcher(rad.text()).matches()
                    && Ordlista.STANDARD
                            .borjan(Norm.rubrik(rad.text()), Begrepp.DEL_FORBUNDSORDNING)
                            .isPresent()) {
                titel = i;
            }
        }
        int paragrafer = 0;
        for (int i = titel + 1; titel >= 0 && i < rader.size(); i++) {
            paragrafer += TECKEN.matcher(rader.get(i).text()).matches() ? 1 : 0;
        }
        return paragrafer >= MINST_PARAGRAFER;
    }

    void av() {
        for (Mening mening : Mening.av(text.rader(), this::borjar)) {
            if (mening.skriven().length() > LANGST) {
                continue;
            }
            antagen(mening);
            justering(mening);
            delarsrapport(mening);
            kredit(mening);
            arkiv(mening);
            kungorelse(mening);
            styrelse(mening);
        }
    }

    /** Whether a line begins anew: a heading, and what stands under a short one. */
    private boolean borjar(@Nullable Rad fore, Rad rad) {
        return rubrik(rad)
                || (fore != null
                        && rubrik(fore)
                        && fore.text().length() < KORT
                        && Character.isUpperCase(rad.text().strip().charAt(0)));
    }

    private static boolean rubrik(Rad rad) {
        return rad.rubrik() || PARAGRAF.matcher(rad.text()).matches();
    }

    private void antagen(Mening mening) {
        if (ANTAGEN.matcher(mening.normal()).find()
                && FORBUNDSORDNINGEN.matcher(mening.normal()).find()) {
            Dagar.enda(mening.skriven())
                    .ifPresent(dag -> lagg("antagen", dag.toString(), "Dagen då den antogs.", mening));
        }
    }

    private void justering(Mening mening) {
        Matcher antal = JUSTERAS.matcher(mening.normal());
        if (antal.find()) {
            Integer hur = Raknetal.av(antal.group(1));
            if (hur != null) {
                lagg("justering/antal", hur.toString(), "Hur många som justerar utöver ordföranden.", mening);
            }
        }
        Matcher inom = INOM.matcher(mening.normal());
        if (inom.find()) {
            Integer dagar = Raknetal.av(inom.group(1));
            if (dagar != null) {
                lagg("justering/inomDagar", dagar.toString(), "Inom hur många dagar protokollet justeras.", mening);
            }
        }
        if (ANNAN.matcher(mening.normal()).find()
                && !NEJ.matcher(mening.normal()).find()) {
            lagg("justering/franAnnanMedlem", "true", "Justeraren kommer från en annan medlem.", mening);
        }
    }

    private void delarsrapport(Mening mening) {
        Matcher kravs = DELARSRAPPORT.matcher(mening.normal());
        if (kravs.find() && !NEJ.matcher(mening.normal()).find()) {
            lagg("delarsrapport/kravs", "true", "Det sägs att den ska upprättas.", mening);
        }
    }

    private void kredit(Mening mening) {
        Matcher hogst = KREDIT.matcher(mening.skriven());
        Tal tal = hogst.find() ? Talsvit.helt(hogst.group(1)) : null;
        if (tal != null) {
            BigDecimal kronor = tal.varde();
            sammanhang
                    .samling()
                    .belopp(
                            "/forbund/forbundsordning/kreditgrans",
                            kronor,
                            Sakerhet.OSAKER,
                            "Ett högsta belopp i en mening om lån eller kredit.",
                            kalla(mening));
        }
    }

    private void arkiv(Mening mening) {
        if (!ARKIVMYNDIGHET.matcher(mening.normal()).find()) {
            return;
        }
        Matcher kommun = ARKIV.matcher(mening.skriven());
        if (kommun.find()) {
            String namn = kommun.group(1);
            boolean flera = kommun.find() && !kommun.group(1).equals(namn);
            if (!flera) {
                sammanhang
                        .samling()
                        .varde(
                                "/forbund/arkivmyndighet",
                                namn.replace(" Kommun", " kommun"),
                                sakerhet,
                                "Kommunen i meningen om arkivmyndigheten.",
                                kalla(mening));
            }
        }
    }

    private void kungorelse(Mening mening) {
        Matcher dagar = KUNGORS.matcher(mening.normal());
        if (dagar.find() && OM_BUDGET.matcher(mening.normal()).find()) {
            Integer antal = Raknetal.av(dagar.group(1));
            if (antal != null) {
                int alla = VECKOR.matcher(dagar.group(2)).matches() ? antal * 7 : antal;
                lagg("kungorelseDagar", String.valueOf(alla), "Hur långt före sammanträdet det kungörs.", mening);
            }
        }
    }

    /** Who appoints how many: each of those named, or every medlem. */
    private void styrelse(Mening mening) {
        if (!UTSER.matcher(mening.normal()).find()
                || !OM_LEDAMOTER.matcher(mening.normal()).find()) {
            return;
        }
        if (VARDERA.matcher(mening.normal()).find()
                || medlemmar.namnda(mening.skriven()).size() == 1) {
            List<String> de = medlemmar.namnda(mening.skriven());
            platser(de.isEmpty() ? medlemmar.namn() : de, mening.normal(), mening);
            return;
        }
        for (String led : LED.split(mening.skriven(), -1)) {
            List<String> de = medlemmar.namnda(led);
            if (de.size() == 1) {
                platser(de, Norm.av(led), mening);
            }
        }
    }

    private void platser(List<String> de, String normal, Mening mening) {
        Matcher antal = LEDAMOTER.matcher(normal);
        if (!antal.find()) {
            return;
        }
        Integer ledamoter = Raknetal.av(antal.group(1));
        if (ledamoter == null || antal.find()) {
            return; // two numbers of ledamöter are of two things
        }
        antal.reset();
        antal.find();
        Integer ersattare =
                antal.group(3) != null ? ledamoter : antal.group(2) == null ? null : Raknetal.av(antal.group(2));
        for (String en : de) {
            String hem = "/forbund/styrelse/" + Samling.post(en);
            Samling samling = sammanhang.samling();
            samling.varde(hem + "/medlem", en, sakerhet, "Utser ledamöter i styrelsen.", kalla(mening));
            samling.varde(
                    hem + "/ledamoter", ledamoter.toString(), sakerhet, "Hur många medlemmen utser.", kalla(mening));
            if (ersattare != null) {
                samling.varde(
                        hem + "/ersattare",
                        ersattare.toString(),
                        sakerhet,
                        "Hur många medlemmen utser.",
                        kalla(mening));
            }
        }
    }

    private void lagg(String nyckel, String varde, String skal, Mening mening) {
        sammanhang.samling().varde("/forbund/forbundsordning/" + nyckel, varde, sakerhet, skal, kalla(mening));
    }

    private Kalla kalla(Mening mening) {
        return new Kalla(text, mening.rad(), mening.skriven(), "forbundsordning");
    }
}
