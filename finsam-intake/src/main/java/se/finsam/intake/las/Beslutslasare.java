package se.finsam.intake.las;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads the decisions of minutes, paragraph by paragraph. */
final class Beslutslasare {
    private static final Pattern BESLUT =
            Fraser.skriven("(?iu)^\\W*(?:{*BESLUTSRUBRIK}|{*STYRELSEN*}s {*BESLUTET})\\s*:?\\s*(.*)$"
                    + "|^\\W*(?:{*STYRELSEN}|{*FORBUNDET}) {STYRELSEN_GOR}.*$");
    /** What someone proposes is no decision, though it says the same words. */
    private static final Pattern FORSLAG = Fraser.skriven("(?iu)^\\W*{*BESLUTSFORSLAG}.*$");

    private static final Pattern UTGIFT = Fraser.normal("{*UTGIFT}");
    private static final Pattern ARSREDOVISNING = Fraser.normal("{*FASTSTALLER}[a-z]* .{0,40}{*ARSREDOVISNINGEN}");

    /** What every meeting does before and after its business. */
    private static final Pattern ORDNING = Fraser.normal("{*MOTESORDNING}");

    private static final Pattern FK_RUTIN = Fraser.normal("{*FK_RUTIN}");
    private static final Pattern INSATS =
            Fraser.skriven("(?iu)^(?:{ANSOKAN*}(?: om| {FRAN*} [^,:–-]{3,50}[,:–-])?(?: {SOKTA_MEDEL*})?"
                    + "(?: {ANSOKAN_GALLER*}| {FRAN*} [^,:–-]{3,50}[,:–-])?"
                    + "|{FORLANGNING*}(?: av)?[ _]*{*AVTALET*}?|(?:{AVTALET*}|{OVERENSKOMMELSE*})(?: med [^,:–-]{3,40}?)? {AVTAL_OM*}"
                    + "|{AVTALET*}(?! med)|{MEDEL_TILL_INSATS*})"
                    + "[ :–-]+(?:{INSATSORD} +)?(.{3,80})$");
    /** An insats within a sentence: what it is, and its name up to what cannot be a part of it. */
    private static final Pattern NAMND = Fraser.skriven(
            "{^INSATSORD} (\\p{Lu}[\\p{L}-]+(?: \\p{L}[\\p{L}-]*){0,4}?)" + "(?=[,.]?$| \\d|[,.:;] | {NAMNET_SLUTAR})");

    private static final Pattern BUDGETBESLUT =
            Fraser.normal("{*FASTSTALLER_BUDGET}[a-z]* .{0,90}{BUDGET}|{BUDGETEN} .{0,60}{*BUDGETEN_FASTSTALLS}");
    private static final Pattern INGEN_BUDGET = Fraser.normal("{*INGET_BUDGETBESLUT}|{ANNANS_BUDGET}");
    private static final Pattern STYRELSEN = Fraser.normal("(?:{*STYRELSEN}|{*FORBUNDET}) .*");
    private static final Pattern HELA_TIDEN = Fraser.normal("{*HELA_TIDEN}");
    private static final Pattern INTE_KLAR = Fraser.normal("{*INTE_KLAR}");
    private static final Pattern PER_AR = Fraser.skriven("(?iu)(\\d{1,3}(?: \\d{3})+) ?{*KRONOR_I_MENING*}? per år");

    private static final String TAK = "Beslutet säger högst så mycket.";

    /** As many lines of a decision are read: what is enclosed after the last one is no part of it. */
    private static final int MEST = 25;

    private final Sammanhang sammanhang;
    private final Text text;
    private final LocalDate dag;
    private final Sakerhet sakerhet;
    private final Arendelasare saker;
    private final Map<String, BigDecimal> beslutade = new TreeMap<>();

    Beslutslasare(Sammanhang sammanhang, Text text, LocalDate dag, Sakerhet sakerhet) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.dag = dag;
        this.sakerhet = sakerhet;
        this.saker = new Arendelasare(sammanhang.samling(), text, dag);
    }

    /** What insatser were decided to get, in kronor, by their key. */
    Map<String, BigDecimal> insatser() {
        return Map.copyOf(beslutade);
    }

    void av(List<Rad> rader) {
        String nr = "";
        String rubrik = "";
        List<Rad> beslut = new ArrayList<>();
        List<Rad> hela = new ArrayList<>();
        boolean i = false;
        boolean forslag = false;
        int forra = 0;
        for (Rad rad : rader) {
            Matcher paragraf = Protokoll.paragraf(rad);
            if (paragraf != null
                    && Integer.parseInt(paragraf.group(1)) >= forra
                    && !rad.text().matches(".*[ .\\t]\\d{1,2}$")) {
                ett(nr, rubrik, hela, beslut);
                beslut = new ArrayList<>();
                hela = new ArrayList<>();
                i = false;
                forslag = false;
                nr = paragraf.group(1);
                forra = Integer.parseInt(nr);
                rubrik = paragraf.group(2).strip();
            } else if (!nr.isEmpty()) {
                if (rubrik.isEmpty()
                        && hela.isEmpty()
                        && rad.text().length() < 90
                        && !rad.text().endsWith(".")) {
                    rubrik = rad.text().strip(); // the number stands alone, above its heading
                    continue;
                }
                hela.add(rad);
                if (FORSLAG.matcher(rad.text()).matches()) {
                    forslag = true;
                    i = false;
                } else if (BESLUT.matcher(rad.text()).matches() && !(forslag && mening(rad.text()))) {
                    i = true;
                    forslag = false;
                }
                if (i) {
                    beslut.add(rad);
                }
            }
        }
        ett(nr, rubrik, hela, beslut);
    }

    /** Whether a decision is told by a sentence, and not by a heading. */
    private static boolean mening(String skriven) {
        return STYRELSEN.matcher(Norm.av(skriven)).matches();
    }

    private void ett(String nr, String rubrik, List<Rad> hela, List<Rad> rader) {
        if (nr.isEmpty() || rader.isEmpty() || rubrik.isEmpty()) {
            saker.av(nr, hela, "", "");
            return;
        }
        StringBuilder ord = new StringBuilder();
        Rad med = rader.get(0);
        for (Rad rad : rader.subList(0, Math.min(rader.size(), MEST))) {
            ord.append(ord.isEmpty() ? "" : " ").append(rad.text());
        }
        String normal = Norm.av(ord.toString());
        arsredovisning(normal, med);
        budget(normal, nr, med);
        if (FK_RUTIN.matcher(normal).find()) {
            sammanhang
                    .samling()
                    .dag(
                            "/revision/fkRutin/protokollford",
                            dag.toString(),
                            sakerhet,
                            "Dagen då rutinen protokollfördes.",
                            new Kalla(text, med, "§ " + nr + ": Försäkringskassans rutin", "beslut"));
        }
        String arende = Postnamn.av(rubrik);
        if (ORDNING.matcher(Norm.rubrik(arende)).find() || arende.isEmpty()) {
            saker.av(nr, hela, "", "");
            return;
        }
        String hem = "/beslut/[" + dag + " " + nr + "]";
        List<Beslutsdelning.Del> delar = Beslutsdelning.av(rader.subList(0, Math.min(rader.size(), MEST)));
        String uppdrag = hem;
        for (int n = 0; n < delar.size(); n++) {
            String dess = n == 0 ? hem : "/beslut/[" + dag + " " + nr + " " + (n + 1) + "]";
            // What is to be done until a day is of the decision that commissions it.
            uppdrag = delar.get(n).uppdrag() && uppdrag.equals(hem) ? dess : uppdrag;
            del(dess, nr, n == 0 ? arende : arende + ", beslut " + (n + 1), delar.get(n), delar.size());
            if (delar.size() > 1 && !INSATS.matcher(arende).matches()) {
                namnd(nr, delar.get(n));
            }
        }
        Kalla forst = new Kalla(text, med, "§ " + nr + ": beslut", "beslut " + nr);
        saker.av(nr, hela, uppdrag, insats(arende, nr, ord.toString(), normal, forst));
    }

    /** An insats that one of several decisions names, where it says what that gets. */
    private void namnd(String nr, Beslutsdelning.Del del) {
        Matcher insats = NAMND.matcher(del.ord());
        Beslutsbelopp belopp = Beslutsbelopp.av(del.ord());
        String namn = insats.find() ? Postnamn.av(insats.group(1)) : "";
        if (namn.isEmpty()
                || insats.find()
                || belopp == null
                || !UTGIFT.matcher(Norm.av(del.ord())).find()) {
            return;
        }
        String hem = "/insatser/" + Samling.post(namn);
        String skal = "Beslutet nämner insatsen; paragrafen har flera beslut.";
        Kalla kalla = new Kalla(text, del.rader().get(0), "§ " + nr + ": " + namn, "beslut " + nr);
        sammanhang.samling().varde(hem + "/namn", namn, Sakerhet.OSAKER, skal, kalla);
        sammanhang.samling().dag(hem + "/beslut/datum", dag.toString(), Sakerhet.OSAKER, skal, kalla);
        sammanhang.samling().belopp(hem + "/beslut/belopp", belopp.kronor(), Sakerhet.OSAKER, skal, kalla);
    }

    /** One of the decisions of a paragraph, or the only one. */
    private void del(String hem, String nr, String arende, Beslutsdelning.Del del, int antal) {
        Samling samling = sammanhang.samling();
        Rad med = del.rader().get(0);
        Kalla forst = new Kalla(text, med, "§ " + nr + ": beslut", "beslut " + nr);
        String skal = antal == 1
                ? "Paragrafens rubrik; beslutet kan gälla något annat."
                : "Paragrafens rubrik; den har " + antal + " beslut, som kan gälla något annat.";
        samling.dag(hem + "/datum", dag.toString(), sakerhet, "Sammanträdets dag.", forst);
        samling.varde(hem + "/arende", arende, Sakerhet.OSAKER, skal, forst);
        samling.varde(hem + "/paragraf", nr, sakerhet, "Paragrafens nummer.", forst);
        Beslutsbelopp belopp = Beslutsbelopp.av(del.ord());
        if (belopp == null || !UTGIFT.matcher(Norm.av(del.ord())).find()) {
            if (antal > 1 && del.uppdrag()) {
                samling.varde(hem + "/typ", "UPPDRAG", Sakerhet.OSAKER, "Någon får något i uppdrag.", forst);
            }
            return;
        }
        for (Rad rad : del.rader()) {
            if (Insatser.funnet(Beslutsbelopp.hela(rad.text())) != null) {
                med = rad;
            }
        }
        String kronor = belopp.kronor().toPlainString();
        Kalla kalla = new Kalla(text, med, "§ " + nr + ": " + kronor + " kronor", "beslut " + nr);
        samling.belopp(
                hem + "/belopp", belopp.kronor(), tak(belopp), belopp.tak() ? TAK : "Beslutets enda belopp.", kalla);
        samling.varde(hem + "/typ", "UTGIFT", Sakerhet.OSAKER, "Ett beslut med ett belopp.", kalla);
    }

    private Sakerhet tak(Beslutsbelopp belopp) {
        return belopp.tak() ? Sakerhet.OSAKER : sakerhet;
    }

    /** A decision about an insats that its heading names; gives the key of that, and nothing where it names none. */
    private String insats(String arende, String nr, String ord, String normal, Kalla kalla) {
        Matcher insats = INSATS.matcher(arende);
        if (!insats.matches() || !UTGIFT.matcher(normal).find() || Beslutsbelopp.avslag(ord)) {
            return "";
        }
        String namn = Postnamn.av(insats.group(1));
        String hem = "/insatser/" + Samling.post(namn);
        sammanhang.samling().varde(hem + "/namn", namn, sakerhet, "Paragrafens rubrik.", kalla);
        sammanhang.samling().dag(hem + "/beslut/datum", dag.toString(), sakerhet, "Sammanträdets dag.", kalla);
        String plan = Beslutsbelopp.hela(ord);
        Matcher perAr = PER_AR.matcher(plan);
        BigDecimal arligt = perAr.find() ? Insatser.belopp(perAr.group(1) + " kronor") : null;
        Beslutsbelopp hela = Beslutsbelopp.av(arligt == null ? plan : plan.replace(perAr.group(), " "));
        Kalla del = new Kalla(text, kalla.rad(), "§ " + nr + ": belopp", "beslut " + nr);
        if (hela != null) {
            beslutade.put(hem, hela.kronor());
            String skal = hela.tak() ? TAK : "Beslutets belopp.";
            sammanhang.samling().belopp(hem + "/beslut/belopp", hela.kronor(), tak(hela), skal, del);
            if (arligt != null || HELA_TIDEN.matcher(normal).find()) {
                sammanhang
                        .samling()
                        .belopp(
                                hem + "/avtal/total",
                                hela.kronor(),
                                tak(hela),
                                hela.tak() ? TAK : "Beslutets belopp för hela tiden.",
                                del);
            }
        }
        if (arligt != null) {
            sammanhang.samling().belopp(hem + "/avtal/perAr", arligt, sakerhet, "Beloppet per år.", del);
        }
        List<Dagar.Funnen> dagar = Dagar.alla(ord);
        if (dagar.size() == 2) {
            sammanhang.samling().dag(hem + "/avtal/fran", dagar.get(0).dag().toString(), sakerhet, "Avtalstiden.", del);
            sammanhang.samling().dag(hem + "/avtal/till", dagar.get(1).dag().toString(), sakerhet, "Avtalstiden.", del);
        }
        return hem;
    }

    /** Whether a decision is the one about the budget. */
    private void budget(String normal, String nr, Rad rad) {
        if (!BUDGETBESLUT.matcher(normal).find() || INGEN_BUDGET.matcher(normal).find()) {
            return;
        }
        Kalla kalla = new Kalla(text, rad, "§ " + nr + ": beslut om budget " + dag, "beslut " + nr);
        sammanhang
                .samling()
                .varde(
                        "/sammantraden/[" + dag + "]/faststallerBudget",
                        "true",
                        sakerhet,
                        "Ett beslut om budgeten.",
                        kalla);
        if (normal.contains(String.valueOf(sammanhang.ar())) && dag.getYear() != sammanhang.ar()) {
            sammanhang
                    .samling()
                    .dag("/budget/beslutad", dag.toString(), sakerhet, "Sammanträdet som beslutade budgeten.", kalla);
        }
    }

    private void arsredovisning(String normal, Rad rad) {
        if (ARSREDOVISNING.matcher(normal).find()
                && !INTE_KLAR.matcher(normal).find()
                && dag.getYear() == sammanhang.ar() + 1) {
            sammanhang
                    .samling()
                    .dag(
                            "/arsredovisning/beslutad",
                            dag.toString(),
                            sakerhet,
                            "Dagen då årsredovisningen beslutades.",
                            new Kalla(text, rad, "beslut om årsredovisningen " + dag, "beslut"));
        }
    }
}
