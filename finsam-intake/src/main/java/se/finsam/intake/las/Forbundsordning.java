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
    private static final Pattern JUSTERAS = Pattern.compile(
            "\\bprotokoll(?:et|en)?\\b.*\\bjustera[sd]?\\b.*?\\bordforanden?\\b(?: [a-z]+){0,3}? (?:och|samt|jamte|tillsammans med)(?: minst| ytterligare)? "
                    + Raknetal.TAL
                    + "\\b(?: [a-z]+){0,4}? (?:ledamot|ledamoter|justerare|justeringsman|person|personer)\\b");
    private static final Pattern INOM =
            Pattern.compile("\\bjustera(?:s|d|t|ts|de)?\\b.*?\\b(?:inom|senast) " + Raknetal.TAL + " dag(?:ar)?\\b");
    private static final Pattern ANNAN = Pattern.compile(
            "\\bjustera.*\\b(?:annan|andra) (?:forbunds)?medlem(?:mar)? an (?:den som )?ordforanden\\b");
    private static final Pattern DELARSRAPPORT = Pattern.compile(
            "\\b(?:ska|skall)\\b(?: [a-z]+){0,8}? (?:upprattas?|lamnas?|avges?|avlamnas?|lamna|avge|gora|goras)(?: [a-z0-9]+){0,8}? (?:delarsrapport|halvarsrapport|delarsbokslut)"
                    + "|\\b(?:delarsrapport|halvarsrapport|delarsbokslut)(?: [a-z0-9]+){0,8}? (?:ska|skall)(?: [a-z]+){0,6}? (?:upprattas?|lamnas?|avges?|avlamnas?|goras)\\b");
    private static final Pattern NEJ = Pattern.compile("\\b(?:inte|ej|ingen|inga|kan|far besluta)\\b");
    private static final Pattern KREDIT = Pattern.compile(
            "(?i)(?:kredit|\\blån|låna)[^.]{0,90}?(?:högst|maximalt|upp till|maximerat till|begränsas till)[^.\\d]{0,40}(\\d{1,3}(?:[ .\\u00a0]\\d{3})+|\\d{4,9}) ?(?:kronor|kr)\\b");
    private static final Pattern KUNGORS = Pattern.compile("\\bkungor(?:s|as|else|elsen|elser)?\\b.*?\\b" + Raknetal.TAL
            + " (dag(?:ar)?|vecka|veckor)\\b(?: [a-z]+){0,3}? (?:fore|innan)\\b");
    private static final Pattern ARKIV = Pattern.compile("(\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)? [Kk]ommun)s?\\b");
    private static final Pattern UTSER = Pattern.compile("\\b(?:utser|valjer|utses|valjs|representeras)\\b");
    private static final Pattern VARDERA = Pattern.compile("\\b(?:vardera|var|var och en|varje|respektive)\\b");
    private static final Pattern LEDAMOTER =
            Pattern.compile(Raknetal.TAL + "(?: ordinarie)? ledamot(?:er)?\\b(?:(?: och| samt| med)? (?:" + Raknetal.TAL
                    + "|(lika manga|samma antal))(?: personliga)? ersattare\\b)?");
    private static final Pattern ANTAGEN = Pattern.compile(
            "\\b(?:antagen|antogs|antagits|faststalld|faststalldes|faststallts|beslutad|beslutades)\\b");

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
        if (ANTAGEN.matcher(mening.normal()).find() && mening.normal().contains("forbundsordning")) {
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
        if (!mening.normal().contains("arkivmyndighet")) {
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
        if (dagar.find() && mening.normal().contains("budget")) {
            Integer antal = Raknetal.av(dagar.group(1));
            if (antal != null) {
                int alla = dagar.group(2).startsWith("v") ? antal * 7 : antal;
                lagg("kungorelseDagar", String.valueOf(alla), "Hur långt före sammanträdet det kungörs.", mening);
            }
        }
    }

    /** Who appoints how many: each of those named, or every medlem. */
    private void styrelse(Mening mening) {
        if (!UTSER.matcher(mening.normal()).find() || !mening.normal().contains("ledam")) {
            return;
        }
        if (VARDERA.matcher(mening.normal()).find()
                || medlemmar.namnda(mening.skriven()).size() == 1) {
            List<String> de = medlemmar.namnda(mening.skriven());
            platser(de.isEmpty() ? medlemmar.namn() : de, mening.normal(), mening);
            return;
        }
        for (String led : mening.skriven().split(",|;| [-–•] | samt (?=\\p{Lu})| och (?=\\p{Lu})", -1)) {
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
