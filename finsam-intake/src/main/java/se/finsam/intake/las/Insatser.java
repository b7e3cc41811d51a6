package se.finsam.intake.las;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Reads what is said of each insats: in its own report, in a plan, and in the annual report's summary. */
final class Insatser {
    private static final Pattern BELOPP = Fraser.skriven(
            "(?iu)(?<![\\d,.])(\\d{1,3}(?:[ \\u00a0.]\\d{3})+|\\d{4,9})(?:,\\d\\d)?\\s*(?:{*KRONOR_I_BESLUT}|:-)");
    private static final Pattern TUSEN = Fraser.skriven("(?iu)(?<![\\d,.])(\\d{1,3}(?: \\d{3})?)\\s*{*TKR}");
    private static final Pattern MILJONER =
            Fraser.skriven("(?iu)(?<![\\d,.])(\\d{1,3}(?:[,.]\\d{1,3})?)\\s*(?:{*MKR}|{*MILJONER_I_BESLUT})");
    private static final int FORMULAR = 170;
    private static final int OVANFOR = 8;

    private final Sammanhang sammanhang;
    private final Text text;
    private final Medlemmar medlemmar;
    private final boolean brusig;
    private final Set<Integer> varden = new HashSet<>();
    private String namn = "";
    private int formular = -1;

    Insatser(Sammanhang sammanhang, Text text, Medlemmar medlemmar) {
        this.sammanhang = sammanhang;
        this.text = text;
        this.medlemmar = medlemmar;
        this.brusig = text.brusig();
    }

    void av(List<Avsnitt> delar) {
        for (Avsnitt del : delar) {
            if (!del.annan()) {
                if (del.vad() == Begrepp.DEL_INSATSRAPPORT) {
                    namn = "";
                    formular = -1;
                }
                avsnitt(del);
            }
        }
    }

    private void avsnitt(Avsnitt del) {
        List<Rad> rader = del.rader();
        varden.clear();
        for (int i = 0; i < rader.size(); i++) {
            Optional<Insatsfalt> falt = Insatsfalt.av(rader, i);
            if (falt.isPresent()) {
                if (falt.get().nasta()) {
                    varden.add(i + 1);
                }
                falt(del, i, falt.get());
            }
        }
        if (!namn.isEmpty() && formular >= 0) {
            new Insatsekonomi(sammanhang, del, namn, brusig).av();
            new Insatsdeltagare(sammanhang, del, namn).av();
            inlamnad(del);
        }
    }

    /** The place and the day under a report: when it was handed in, at the earliest. */
    private void inlamnad(Avsnitt del) {
        for (Rad rad : del.rader()) {
            LocalDate dag = Dagar.enda(rad.text()).orElse(null);
            if (dag != null && dag.getYear() >= sammanhang.ar() && Dagar.ortOchDag(rad.text())) {
                sammanhang
                        .samling()
                        .dag(
                                "/insatser/" + Samling.post(namn) + "/redovisning/inlamnad",
                                dag.toString(),
                                Sakerhet.OSAKER,
                                "Ort och dag under rapporten; den kan ha lämnats senare.",
                                new Kalla(text, rad, dag.toString(), del.del()));
                return;
            }
        }
    }

    private void falt(Avsnitt del, int i, Insatsfalt falt) {
        boolean iFormular = formular >= 0 && falt.rad().nr() - formular < FORMULAR;
        if (falt.vad() == Begrepp.INSATS_NAMN) {
            if (falt.varde().isEmpty() || falt.varde().length() > 110) {
                return;
            }
            namn = Postnamn.av(falt.varde());
            formular = falt.rad().nr();
            hem(del, falt, namn);
            return;
        }
        if (!iFormular) {
            boolean insatsdel = del.vad() == Begrepp.DEL_INDIVID || del.vad() == Begrepp.DEL_STRUKTUR;
            String titel = insatsdel ? titel(del.rader(), i) : "";
            if (titel.isEmpty()) {
                return;
            }
            namn = titel;
            formular = -1;
            hem(del, falt, namn);
        }
        if (namn.isEmpty()) {
            return;
        }
        String hem = "/insatser/" + Samling.post(namn);
        Kalla kalla = kalla(del, falt);
        switch (falt.vad()) {
            case INSATS_BEVILJAT -> beviljat(hem, falt, kalla);
            case INSATS_HUVUDMAN -> huvudman(hem, falt, kalla);
            case INSATS_PARTER -> parter(hem, medlemmar.parter(falt.varde()), kalla);
            case INSATS_LOPTID -> period(hem, falt, kalla, false);
            case INSATS_RAPPORTPERIOD -> period(hem, falt, kalla, true);
            case INSATS_PERIOD -> period(hem, falt, kalla, iFormular && !lang(falt.varde()));
            default -> {}
        }
    }

    private Kalla kalla(Avsnitt del, Insatsfalt falt) {
        String ord = falt.rad().text();
        return new Kalla(text, falt.rad(), ord.length() > 120 ? ord.substring(0, 120) : ord, del.del());
    }

    private void hem(Avsnitt del, Insatsfalt falt, String namnet) {
        String hem = "/insatser/" + Samling.post(namnet);
        Kalla kalla = new Kalla(text, falt.rad(), namnet, del.del());
        sammanhang.samling().varde(hem + "/namn", namnet, Sakerhet.LAST, "Insatsens rubrik.", kalla);
        if (del.vad() == Begrepp.DEL_INDIVID || del.vad() == Begrepp.DEL_STRUKTUR) {
            String slag = del.vad() == Begrepp.DEL_INDIVID ? "INDIVID" : "STRUKTUR";
            sammanhang.samling().varde(hem + "/inriktning", slag, Sakerhet.LAST, "Rubriken som den står under.", kalla);
        }
    }

    private void beviljat(String hem, Insatsfalt falt, Kalla kalla) {
        BigDecimal kronor = belopp(falt.varde());
        if (kronor != null) {
            sammanhang
                    .samling()
                    .belopp(
                            hem + "/beviljat",
                            kronor,
                            brusig ? Sakerhet.OSAKER : Sakerhet.LAST,
                            "Beloppet efter etiketten.",
                            kalla);
        }
    }

    /**
     * An amount and where in its words it stood.
     *
     * @param kronor the amount
     * @param fran where it begins
     * @param till where it ends, with its unit
     */
    record Funnet(BigDecimal kronor, int fran, int till) {}

    /** The one amount of some words that says its unit; null where there is none, or more than one. */
    static @org.jspecify.annotations.Nullable BigDecimal belopp(String ord) {
        Funnet funnet = funnet(Talsvit.plan(ord));
        return funnet == null ? null : funnet.kronor();
    }

    /** The same of words with plain spaces, with its place. */
    static @org.jspecify.annotations.Nullable Funnet funnet(String plan) {
        List<Funnet> alla = new ArrayList<>();
        for (Matcher kronor = BELOPP.matcher(plan); kronor.find(); ) {
            alla.add(funnet(new BigDecimal(kronor.group(1).replaceAll("[ .]", "")), kronor));
        }
        for (Matcher tusen = TUSEN.matcher(plan); tusen.find(); ) {
            alla.add(funnet(new BigDecimal(tusen.group(1).replace(" ", "")).movePointRight(3), tusen));
        }
        for (Matcher miljoner = MILJONER.matcher(plan); miljoner.find(); ) {
            BigDecimal kronor = new BigDecimal(miljoner.group(1).replace(',', '.'))
                    .movePointRight(6)
                    .stripTrailingZeros();
            alla.add(funnet(kronor.scale() < 0 ? kronor.setScale(0) : kronor, miljoner));
        }
        return alla.size() == 1 ? alla.get(0) : null;
    }

    private static Funnet funnet(BigDecimal kronor, Matcher var) {
        return new Funnet(kronor, var.start(), var.end());
    }

    private void huvudman(String hem, Insatsfalt falt, Kalla kalla) {
        List<String> namnda = medlemmar.parter(falt.varde());
        if (!namnda.isEmpty()) {
            sammanhang
                    .samling()
                    .varde(hem + "/huvudman", namnda.get(0), Sakerhet.LAST, "Organisationen efter etiketten.", kalla);
        }
    }

    private void parter(String hem, List<String> namnda, Kalla kalla) {
        for (String en : namnda) {
            sammanhang
                    .samling()
                    .varde(hem + "/parter/" + Samling.post(en), en, Sakerhet.LAST, "Räknas upp som part.", kalla);
        }
    }

    /** Whether some words tell a time of more than a year: no report is of that long. */
    private static boolean lang(String varde) {
        List<Dagar.Funnen> dagar = Dagar.alla(varde);
        return dagar.size() == 2
                && dagar.get(1).dag().isAfter(dagar.get(0).dag().plusYears(1));
    }

    private void period(String hem, Insatsfalt falt, Kalla kalla, boolean rapport) {
        List<Dagar.Funnen> dagar = Dagar.alla(falt.varde());
        String nyckel = hem + (rapport ? "/redovisning/period" : "/period");
        LocalDate fran = null;
        LocalDate till = null;
        if (dagar.size() == 2) {
            fran = dagar.get(0).dag();
            till = dagar.get(1).dag();
        } else if (rapport && falt.varde().strip().matches("(19|20)\\d\\d")) {
            int ar = Integer.parseInt(falt.varde().strip());
            fran = LocalDate.of(ar, 1, 1);
            till = LocalDate.of(ar, 12, 31);
        } else if (dagar.size() == 1 && !rapport) {
            fran = dagar.get(0).dag();
        }
        Sakerhet sakerhet = brusig ? Sakerhet.OSAKER : Sakerhet.LAST;
        if (fran != null) {
            sammanhang.samling().dag(nyckel + "/fran", fran.toString(), sakerhet, "Tiden efter etiketten.", kalla);
        }
        if (till != null) {
            sammanhang.samling().dag(nyckel + "/till", till.toString(), sakerhet, "Tiden efter etiketten.", kalla);
        }
    }

    /** The heading of the lines that a label is one of; empty where there is none. */
    private String titel(List<Rad> rader, int i) {
        int n = i - 1;
        List<String> delar = new ArrayList<>();
        while (n >= 1 && i - n <= OVANFOR) {
            String skriven = rader.get(n).text().strip();
            if (!varden.contains(n) && Insatsfalt.av(rader, n).isEmpty()) {
                boolean slut = skriven.endsWith(".") || skriven.endsWith(":") || skriven.length() > 110;
                if (slut || skriven.startsWith("-") || skriven.startsWith("•")) {
                    return "";
                }
                boolean fortsatter =
                        skriven.startsWith("(") || skriven.endsWith(")") || !Character.isUpperCase(skriven.charAt(0));
                delar.add(0, skriven);
                boolean forst = n == 0
                        || rader.get(n - 1).nr() < rader.get(n).nr() - 1
                        || rader.get(n).rubrik()
                        || rader.get(n - 1).text().strip().endsWith(".");
                if (!fortsatter && forst) {
                    break;
                }
            }
            n--;
        }
        String hela = String.join(" ", delar);
        int parentes = hela.indexOf('(');
        String titel = Postnamn.av(parentes > 0 ? hela.substring(0, parentes) : hela);
        return titel.length() > 100 || titel.split(" ", -1).length > 12 ? "" : titel;
    }
}
