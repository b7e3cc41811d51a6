package se.finsam.intake.las;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads minutes: the day, who was there by member, the adjustment, the notice, and decisions with amounts. */
final class Protokoll {
    private static final int HUVUD = 60;
    private static final int PROTOKOLL = 900;
    private static final Pattern PARAGRAF =
            Pattern.compile("^\\W*(?:§|8(?=8?\\d\\d\\.))\\s*(\\d{1,3})\\b[.:]?\\s*(.*)$");
    private static final Pattern DISTANS = Pattern.compile("digital|distans|teams|zoom|skype|videomote");
    private static final Pattern BUDGETBESLUT =
            Pattern.compile("(faststall|anta|besluta)[a-z]* .{0,90}\\b(budget|verksamhetsplan och budget)\\b");

    /**
     * The head of some minutes.
     *
     * @param rad the line of the day
     * @param plats where that line is among the document's
     * @param dag the day
     */
    record Huvud(Rad rad, int plats, LocalDate dag) {}

    private final Sammanhang sammanhang;
    private final Text text;
    private final Medlemmar medlemmar;
    private final Sakerhet sakerhet;

    Protokoll(Sammanhang sammanhang, Text text, Medlemmar medlemmar) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.medlemmar = medlemmar;
        this.sakerhet = text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
    }

    /** The heads of a document's minutes: a day beside the word for it, with a heading of minutes or a chairman near. */
    static List<Huvud> huvuden(Text text) {
        List<Huvud> alla = new ArrayList<>();
        List<Rad> rader = text.rader();
        for (int i = 0; i < rader.size(); i++) {
            Map<Begrepp, String> falt = falt(rader, i);
            String dagen = falt.get(Begrepp.SAMMANTRADESDATUM);
            if (dagen == null) {
                continue;
            }
            List<Dagar.Funnen> dagar = Dagar.alla(dagen);
            if (dagar.isEmpty() && i + 2 < rader.size()) {
                dagar = Dagar.alla(
                        rader.get(i + 1).text() + " " + rader.get(i + 2).text());
            }
            boolean samma = false;
            for (Huvud ett : alla) {
                samma |= !dagar.isEmpty() && ett.dag().equals(dagar.get(0).dag());
            }
            if (!dagar.isEmpty() && !samma && protokoll(rader, i)) {
                alla.add(new Huvud(rader.get(i), i, dagar.get(0).dag()));
            }
        }
        return alla;
    }

    private static boolean protokoll(List<Rad> rader, int i) {
        for (int n = Math.max(0, i - HUVUD); n < Math.min(rader.size(), i + HUVUD); n++) {
            String normal = Norm.av(rader.get(n).text());
            if (normal.contains("protokoll") || normal.startsWith("beslutande") || normal.contains("justerande")) {
                return true;
            }
        }
        return false;
    }

    /** The labels of a line and the words after each. */
    static Map<Begrepp, String> falt(List<Rad> rader, int i) {
        Map<Begrepp, String> ut = new LinkedHashMap<>();
        List<Bit> bitar = rader.get(i).bitar();
        for (int n = 0; n < bitar.size(); n++) {
            String skriven = bitar.get(n).text();
            String etikett = skriven.contains(":") ? skriven.substring(0, skriven.indexOf(':')) : skriven;
            Optional<Begrepp> vad = Ordlista.STANDARD.vilket(etikett, FALT);
            String efter = skriven.contains(":")
                    ? skriven.substring(skriven.indexOf(':') + 1).strip()
                    : "";
            if (vad.isEmpty()) {
                vad = inledning(skriven);
                if (vad.isPresent()) {
                    efter = skriven;
                }
            }
            if (vad.isPresent()) {
                String varde = efter;
                if (varde.isEmpty() && n + 1 < bitar.size()) {
                    varde = bitar.get(n + 1).text();
                } else if (varde.isEmpty() && i + 1 < rader.size()) {
                    varde = rader.get(i + 1).text();
                }
                ut.putIfAbsent(vad.get(), varde);
            }
        }
        return ut;
    }

    private static final List<Begrepp> FALT = List.of(
            Begrepp.SAMMANTRADESDATUM,
            Begrepp.PLATS_TID,
            Begrepp.BESLUTANDE,
            Begrepp.ERSATTARE,
            Begrepp.OVRIGA,
            Begrepp.ANSLAGET,
            Begrepp.NEDTAGET,
            Begrepp.JUSTERAT);

    /** A label that its words follow without a sign between. */
    private static Optional<Begrepp> inledning(String skriven) {
        String normal = Norm.av(skriven);
        for (Begrepp ett : FALT) {
            Optional<String> ord = Ordlista.STANDARD.borjan(normal, ett);
            if (ett == Begrepp.SAMMANTRADESDATUM
                    && ord.isPresent()
                    && normal.length() < 40
                    && !ord.get().equals("datum")) {
                return Optional.of(ett);
            }
            boolean dag = !Dagar.alla(skriven).isEmpty() && skriven.length() < 80;
            if (ord.isPresent()
                    && (dag || ord.get().startsWith("beslutande ") || ord.get().equals("beslutande"))) {
                return Optional.of(ett);
            }
        }
        return Optional.empty();
    }

    void av() {
        List<Huvud> huvuden = huvuden(text);
        for (int h = 0; h < huvuden.size(); h++) {
            Huvud huvud = huvuden.get(h);
            int fran = h == 0 ? 0 : Math.max(huvuden.get(h - 1).plats() + 1, huvud.plats() - HUVUD);
            int slut = h + 1 < huvuden.size()
                    ? Math.max(huvud.plats() + 1, huvuden.get(h + 1).plats() - HUVUD)
                    : text.rader().size();
            ett(huvud, fran, Math.min(slut, huvud.plats() + PROTOKOLL));
        }
    }

    private void ett(Huvud huvud, int fran, int till) {
        String dag = huvud.dag().toString();
        String hem = "/sammantraden/[" + dag + "]";
        sammanhang.samling().dag(hem + "/datum", dag, sakerhet, "Sammanträdets dag.", kalla(huvud.rad(), dag, hem));
        List<Rad> rader = text.rader();
        Narvaro narvaro = new Narvaro(medlemmar);
        for (int i = fran; i < till; i++) {
            Map<Begrepp, String> falt = falt(rader, i);
            for (Map.Entry<Begrepp, String> ett : falt.entrySet()) {
                falt(hem, rader.get(i), ett.getKey(), ett.getValue(), huvud.dag());
            }
            if (Math.abs(i - huvud.plats()) < HUVUD) {
                narvaro.rad(rader.get(i), falt);
            }
        }
        narvaro(hem, narvaro, huvud);
        new Beslutslasare(sammanhang, text, huvud.dag(), sakerhet).av(rader.subList(fran, till));
        budget(hem, rader.subList(fran, till));
        if (!sammanhang.samling().har(hem + "/justerat")) {
            underskrifter(hem, rader.subList(fran, till), huvud.dag());
        }
    }

    private void falt(String hem, Rad rad, Begrepp vad, String varde, LocalDate dagen) {
        switch (vad) {
            case ANSLAGET -> dag(hem + "/anslaget", rad, varde, dagen);
            case NEDTAGET -> dag(hem + "/nedtaget", rad, varde, dagen);
            case JUSTERAT -> dag(hem + "/justerat", rad, varde, dagen);
            case PLATS_TID -> {
                boolean distans = DISTANS.matcher(Norm.av(varde)).find();
                if (distans && !sammanhang.samling().har(hem + "/distans")) {
                    sammanhang
                            .samling()
                            .varde(hem + "/distans", "true", sakerhet, "Platsen.", kalla(rad, "Plats: digitalt", hem));
                }
            }
            default -> {}
        }
    }

    private void dag(String nyckel, Rad rad, String varde, LocalDate tidigast) {
        List<Dagar.Funnen> dagar = Dagar.alla(varde);
        if (dagar.size() == 1
                && !dagar.get(0).dag().isBefore(tidigast)
                && dagar.get(0).dag().isBefore(tidigast.plusYears(1))) {
            String dag = dagar.get(0).dag().toString();
            sammanhang.samling().dag(nyckel, dag, sakerhet, "Dagen efter etiketten.", kalla(rad, dag, nyckel));
        }
    }

    /** The last of the digital signatures is the day on which the minutes are adjusted, where it is the adjuster's. */
    private void underskrifter(String hem, List<Rad> rader, LocalDate tidigast) {
        boolean signering = false;
        Rad sist = null;
        LocalDate dag = null;
        for (Rad rad : rader) {
            String normal = Norm.av(rad.text());
            signering |= normal.equals("signering") || normal.contains("har signerat");
            List<Dagar.Funnen> dagar = signering && normal.startsWith("datum ") ? Dagar.alla(rad.text()) : List.of();
            if (dagar.size() == 1
                    && !dagar.get(0).dag().isBefore(tidigast)
                    && (dag == null || dag.isBefore(dagar.get(0).dag()))) {
                dag = dagar.get(0).dag();
                sist = rad;
            }
        }
        if (sist != null && dag != null) {
            sammanhang
                    .samling()
                    .dag(
                            hem + "/justerat",
                            dag.toString(),
                            Sakerhet.OSAKER,
                            "Den sista digitala underskriften.",
                            kalla(sist, dag.toString(), hem));
        }
    }

    private void narvaro(String hem, Narvaro narvaro, Huvud huvud) {
        int antal = narvaro.beslutande().size();
        if (antal == 0) {
            return;
        }
        Rad rad = narvaro.rad() == null ? huvud.rad() : narvaro.rad();
        Kalla kalla = kalla(rad, "Beslutande: " + antal, hem);
        sammanhang
                .samling()
                .varde(
                        hem + "/tjanstgorande",
                        String.valueOf(antal),
                        sakerhet,
                        "Beslutande räknade efter medlem.",
                        kalla);
        int n = 0;
        for (String medlem : narvaro.beslutande()) {
            String nyckel = hem + "/narvaro/[" + ++n + "]";
            sammanhang.samling().varde(nyckel + "/medlem", medlem, sakerhet, "Beslutande.", kalla);
            sammanhang
                    .samling()
                    .varde(nyckel + "/som", "LEDAMOT", Sakerhet.OSAKER, "Beslutande; kan vara en ersättare.", kalla);
            sammanhang.samling().varde(nyckel + "/tjanstgor", "true", sakerhet, "Beslutande.", kalla);
        }
        for (String medlem : narvaro.ersattare()) {
            String nyckel = hem + "/narvaro/[" + ++n + "]";
            sammanhang.samling().varde(nyckel + "/medlem", medlem, sakerhet, "Ersättare.", kalla);
            sammanhang.samling().varde(nyckel + "/som", "ERSATTARE", sakerhet, "Ersättare.", kalla);
            sammanhang.samling().varde(nyckel + "/tjanstgor", "false", Sakerhet.OSAKER, "Ersättare.", kalla);
        }
    }

    /** Whether the minutes say that the budget was decided. */
    private void budget(String hem, List<Rad> rader) {
        for (int i = 0; i < rader.size(); i++) {
            String normal = Norm.av(rader.get(i).text()
                    + (i + 1 < rader.size() ? " " + rader.get(i + 1).text() : ""));
            Matcher beslut = BUDGETBESLUT.matcher(normal);
            if (normal.contains("styrelsen") && beslut.find() && !normal.contains("nns")) {
                sammanhang
                        .samling()
                        .varde(
                                hem + "/faststallerBudget",
                                "true",
                                sakerhet,
                                "Ett beslut om budgeten.",
                                kalla(rader.get(i), "beslut om budget", hem));
                String dag = hem.substring(hem.indexOf('[') + 1, hem.length() - 1);
                if (normal.contains(String.valueOf(sammanhang.ar())) && !dag.startsWith(sammanhang.ar() + "-")) {
                    sammanhang
                            .samling()
                            .dag(
                                    "/budget/beslutad",
                                    dag,
                                    sakerhet,
                                    "Sammanträdet som beslutade budgeten.",
                                    kalla(rader.get(i), "beslut om budget " + dag, hem));
                }
                return;
            }
        }
    }

    private Kalla kalla(Rad rad, String ord, String del) {
        return new Kalla(text, rad, ord, del);
    }

    /** The number and the heading of a paragraph; null where a line is none. */
    static @Nullable Matcher paragraf(Rad rad) {
        Matcher paragraf = PARAGRAF.matcher(rad.text());
        return rad.text().length() < 160 && paragraf.matches() ? paragraf : null;
    }
}
