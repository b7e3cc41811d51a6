package se.finsam.intake.las;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads minutes: the day, who was there by member, the adjustment, the notice, and decisions with amounts. */
final class Protokoll {
    private static final int PROTOKOLL = 900;
    private static final Pattern PARAGRAF =
            Pattern.compile("^\\W*(?:§|8(?=8?\\d\\d\\.))\\s*(\\d{1,3})\\b(?:\\s*/\\s*(?:20)?\\d\\d\\b)?[.:]?\\s*(.*)$");
    private static final Pattern EFTER = Pattern.compile("^(\\d{1,3}) ?§[.:]?\\s*(.*)$");
    private static final Pattern DISTANS = Fraser.normal("{*DISTANS}");
    private static final Pattern SIGNERING = Fraser.normal("^{SIGNERING}$|{*HAR_SIGNERAT}");
    private static final Pattern SIGNERINGSDAG = Fraser.normal("{DATUM} ");
    private static final Pattern JUSTERARE = Fraser.normal("{JUSTERARETIKETT}");
    private static final Pattern JUSTERA = Fraser.normal("{*JUSTERA}");

    private final Sammanhang sammanhang;
    private final Text text;
    private final Medlemmar medlemmar;
    private Sakerhet sakerhet;
    private final Map<String, BigDecimal> beslutade = new TreeMap<>();

    Protokoll(Sammanhang sammanhang, Text text, Medlemmar medlemmar) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.medlemmar = medlemmar;
        this.sakerhet = text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
    }

    void av(List<Protokollhuvud> huvuden) {
        for (int h = 0; h < huvuden.size(); h++) {
            Protokollhuvud huvud = huvuden.get(h);
            int fran = h == 0 ? 0 : huvud.borjar();
            int slut = h + 1 < huvuden.size()
                    ? huvuden.get(h + 1).borjar()
                    : text.rader().size();
            sakerhet = huvud.osaker() || text.brusig() ? Sakerhet.OSAKER : Sakerhet.LAST;
            ett(huvud, fran, Math.min(slut, huvud.plats() + PROTOKOLL));
        }
        new Insatsplan(sammanhang, text, beslutade).av();
    }

    private void ett(Protokollhuvud huvud, int fran, int till) {
        String dag = huvud.dag().toString();
        String hem = "/sammantraden/[" + dag + "]";
        sammanhang.samling().dag(hem + "/datum", dag, sakerhet, "Sammanträdets dag.", kalla(huvud.rad(), dag, hem));
        List<Rad> rader = text.rader();
        Narvaro narvaro = new Narvaro(medlemmar);
        for (int i = fran; i < till; i++) {
            Map<Begrepp, String> falt = Etiketter.falt(rader, i);
            for (Map.Entry<Begrepp, String> ett : falt.entrySet()) {
                falt(hem, rader.get(i), ett.getKey(), ett.getValue(), huvud.dag());
            }
            if (Math.abs(i - huvud.plats()) < Protokollhuvud.NARA) {
                narvaro.rad(rader.get(i), falt);
            }
        }
        narvaro(hem, narvaro, huvud);
        Beslutslasare beslut = new Beslutslasare(sammanhang, text, huvud.dag(), sakerhet);
        beslut.av(rader.subList(fran, till));
        beslutade.putAll(beslut.insatser());
        justerare(hem, narvaro, rader.subList(fran, till));
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
        List<Dagar.Funnen> dagar = Dagar.vidEtikett(varde);
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
            signering |= SIGNERING.matcher(normal).find();
            List<Dagar.Funnen> dagar =
                    signering && SIGNERINGSDAG.matcher(normal).lookingAt() ? Dagar.alla(rad.text()) : List.of();
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

    /** The members that those come from who are chosen to adjust the minutes beside the chairman. */
    private void justerare(String hem, Narvaro narvaro, List<Rad> rader) {
        boolean i = false;
        for (Rad rad : rader) {
            Matcher paragraf = paragraf(rad);
            boolean etikett =
                    JUSTERARE.matcher(Norm.av(rad.bitar().get(0).text())).lookingAt();
            i = paragraf == null
                    ? i
                    : JUSTERA.matcher(Norm.av(paragraf.group(2))).find();
            if (!i && !etikett) {
                continue;
            }
            for (String medlem : narvaro.namnda(rad.text())) {
                sammanhang
                        .samling()
                        .varde(
                                hem + "/justerareFran/" + Samling.post(medlem),
                                medlem,
                                Sakerhet.OSAKER,
                                "Den som ska justera är en av de närvarande från medlemmen.",
                                kalla(rad, "justerare", hem));
            }
            if (!narvaro.namnda(rad.text()).isEmpty()) {
                return;
            }
        }
    }

    private void narvaro(String hem, Narvaro narvaro, Protokollhuvud huvud) {
        int antal = narvaro.beslutande().size();
        if (antal == 0) {
            return;
        }
        Rad rad = narvaro.rad() == null ? huvud.rad() : narvaro.rad();
        Kalla kalla = kalla(rad, "Beslutande: " + antal, hem);
        Samling samling = sammanhang.samling();
        boolean oklart = narvaro.beslutande().stream().anyMatch(narvaro::oklar);
        samling.varde(
                hem + "/tjanstgorande",
                String.valueOf(antal),
                oklart ? Sakerhet.OSAKER : sakerhet,
                oklart
                        ? "Närvarande räknade efter medlem; om en ersättare bland dem tjänstgjorde står inte."
                        : "Beslutande räknade efter medlem.",
                kalla);
        int n = 0;
        for (Narvaro.En en : narvaro.beslutande()) {
            String nyckel = hem + "/narvaro/[" + ++n + "]";
            samling.varde(nyckel + "/medlem", en.medlem, sakerhet, "Beslutande.", kalla);
            if (en.ersattare) {
                samling.varde(nyckel + "/som", "ERSATTARE", sakerhet, "Ersättare bland de beslutande.", kalla);
            } else {
                samling.varde(nyckel + "/som", "LEDAMOT", Sakerhet.OSAKER, "Beslutande; kan vara en ersättare.", kalla);
            }
            samling.varde(
                    nyckel + "/tjanstgor",
                    "true",
                    narvaro.oklar(en) ? Sakerhet.OSAKER : sakerhet,
                    "Beslutande.",
                    kalla);
            if (en.ordforande) {
                samling.varde(hem + "/ordforandeFran", en.medlem, sakerhet, "Ordföranden bland de beslutande.", kalla);
            }
        }
        for (Narvaro.En en : narvaro.ersattare()) {
            String nyckel = hem + "/narvaro/[" + ++n + "]";
            samling.varde(nyckel + "/medlem", en.medlem, sakerhet, "Ersättare.", kalla);
            samling.varde(nyckel + "/som", "ERSATTARE", sakerhet, "Ersättare.", kalla);
            samling.varde(nyckel + "/tjanstgor", "false", Sakerhet.OSAKER, "Ersättare.", kalla);
        }
        if (narvaro.revisor()) {
            samling.varde(hem + "/revisorer", "DELTOG", Sakerhet.OSAKER, "En revisor bland de övriga.", kalla);
        }
    }

    private Kalla kalla(Rad rad, String ord, String del) {
        return new Kalla(text, rad, ord, del);
    }

    /** The number and the heading of a paragraph, as two groups; null where a line is none. */
    static @Nullable Matcher paragraf(Rad rad) {
        if (rad.text().length() >= 160) {
            return null;
        }
        Matcher paragraf = PARAGRAF.matcher(rad.text());
        if (paragraf.matches()) {
            return paragraf;
        }
        Matcher efter = EFTER.matcher(rad.text());
        return efter.matches() ? efter : null;
    }
}
