package se.finsam.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up annual report, as lines of cells, and everything that it says. Always the same for a seed. */
final class Pahitt {
    /** A row of a table: a label, a note, and an amount for each column; null where the cell is empty. */
    record Rad(String etikett, String not, List<BigDecimal> belopp) {}

    /** A table under its heading: what stands over each column, and its rows. */
    record Tabell(String rubrik, List<List<String>> huvud, List<Rad> rader) {}

    private static final List<String> KOSTNADER = List.of(
            "Samverkansteam Norr",
            "Individuell vägledning",
            "Kansli och lokaler",
            "Arvoden till styrelsen",
            "Lön samordnare",
            "Utbildning av medarbetare",
            "Resor och logi",
            "Revision",
            "Mötesplats Kustbyn",
            "Bankavgifter",
            "Dataskydd",
            "Konferenser",
            "Stöd till unga vuxna",
            "Medlemskap i nätverk");
    private static final List<String> FORDRINGAR = List.of("Kundfordringar", "Momsfordran", "Förutbetalda kostnader");
    private static final List<String> SKULDER =
            List.of("Leverantörsskulder", "Upplupna kostnader", "Förutbetalda intäkter");

    final Map<String, BigDecimal> sant = new LinkedHashMap<>();
    final List<Tabell> tabeller = new ArrayList<>();
    final List<String> inledning = new ArrayList<>();
    final int ar;
    final boolean tusental;
    private final Random slump;
    private final boolean minus;

    Pahitt(long fro, boolean tusental) {
        this.slump = new Random(fro);
        this.tusental = tusental;
        this.ar = 2018 + slump.nextInt(8);
        this.minus = slump.nextBoolean();
        inledning.add("Samordningsförbundet Exempelbygden");
        inledning.add("Årsredovisning " + ar);
        inledning.add("Räkenskapsåret " + ar);
        resultat();
    }

    private BigDecimal tal(int hogst) {
        int varde = 1 + slump.nextInt(hogst);
        return BigDecimal.valueOf(tusental ? varde : varde * 1000L + slump.nextInt(1000));
    }

    private BigDecimal kronor(BigDecimal varde) {
        return tusental ? varde.movePointRight(3) : varde;
    }

    private void sagt(String nyckel, BigDecimal varde) {
        sant.put(nyckel, kronor(varde));
    }

    private void resultat() {
        List<Rad> rader = new ArrayList<>();
        rader.add(new Rad("Verksamhetens intäkter", "", List.of()));
        List<String> medlemmar = List.of("Försäkringskassan", "Region Exempel", "Exempelbygdens kommun");
        BigDecimal[] intakter = noll();
        String hem = "/arsredovisning/resultatrakning";
        for (String medlem : medlemmar) {
            List<BigDecimal> belopp = List.of(
                    tal(2500).add(kr(800)), tal(2500).add(kr(800)), tal(2500).add(kr(800)));
            rader.add(new Rad("Bidrag " + medlem, "", belopp));
            plus(intakter, belopp);
            post(hem + "/intakter/[Bidrag " + medlem + "]", "/budget/intakter/[Bidrag " + medlem + "]", belopp);
            sagt("/tilldelning/[" + medlem + "]/belopp", belopp.get(0));
        }
        rader.add(new Rad("Summa intäkter", "", List.of(intakter.clone())));
        summor(hem, "summaIntakter", intakter);
        rader.add(new Rad("Verksamhetens kostnader", "", List.of()));
        BigDecimal[] kostnader = noll();
        int antal = 4 + slump.nextInt(8);
        int forsta = slump.nextInt(KOSTNADER.size());
        for (int i = 0; i < antal; i++) {
            String namn = KOSTNADER.get((forsta + i) % KOSTNADER.size());
            List<BigDecimal> belopp = List.of(tal(900), tal(900), tal(900));
            rader.add(new Rad(namn, slump.nextBoolean() ? String.valueOf(i + 1) : "", tecken(belopp)));
            plus(kostnader, belopp);
            post(hem + "/kostnader/[" + namn + "]", "/budget/kostnader/[" + namn + "]", belopp);
        }
        rader.add(new Rad("Summa kostnader", "", tecken(List.of(kostnader))));
        summor(hem, "summaKostnader", kostnader);
        BigDecimal[] resultat = noll();
        for (int i = 0; i < 3; i++) {
            resultat[i] = intakter[i].subtract(kostnader[i]);
        }
        rader.add(new Rad("Årets resultat", "", List.of(resultat.clone())));
        sagt(hem + "/aretsResultat", resultat[0]);
        sagt("/budget/resultat", resultat[1]);
        sagt(hem + "/aretsResultatForegaendeAr", resultat[2]);
        tabeller.add(new Tabell(
                "Resultaträkning" + (tusental ? " (tkr)" : " (kronor)"),
                List.of(List.of("Utfall", "Budget", "Utfall"), List.of("" + ar, "" + ar, "" + (ar - 1))),
                rader));
        balans(resultat[0], resultat[2]);
    }

    private void balans(BigDecimal nu, BigDecimal forra) {
        List<Rad> rader = new ArrayList<>();
        String hem = "/arsredovisning/balansrakning";
        BigDecimal inForra = tal(900);
        BigDecimal in = inForra.add(forra);
        BigDecimal ut = in.add(nu);
        BigDecimal skulder = BigDecimal.ZERO;
        BigDecimal skulderForra = BigDecimal.ZERO;
        List<Rad> skuldrader = new ArrayList<>();
        for (String namn : SKULDER.subList(0, 1 + slump.nextInt(3))) {
            BigDecimal a = tal(400);
            BigDecimal b = tal(400);
            skuldrader.add(new Rad(namn, "", List.of(a, b)));
            skulder = skulder.add(a);
            skulderForra = skulderForra.add(b);
            tva(hem + "/skulder/[" + namn + "]", a, b);
        }
        BigDecimal hela = ut.add(skulder);
        BigDecimal helaForra = in.add(skulderForra);
        BigDecimal kvar = hela;
        BigDecimal kvarForra = helaForra;
        rader.add(new Rad("Tillgångar", "", List.of()));
        for (String namn : FORDRINGAR.subList(0, 1 + slump.nextInt(3))) {
            BigDecimal a = tal(100);
            BigDecimal b = tal(100);
            rader.add(new Rad(namn, "", List.of(a, b)));
            kvar = kvar.subtract(a);
            kvarForra = kvarForra.subtract(b);
            tva(hem + "/tillgangar/[" + namn + "]", a, b);
        }
        rader.add(new Rad("Kassa och bank", "", List.of(kvar, kvarForra)));
        tva(hem + "/tillgangar/[Kassa och bank]", kvar, kvarForra);
        rader.add(new Rad("Summa tillgångar", "", List.of(hela, helaForra)));
        rader.add(new Rad("Eget kapital och skulder", "", List.of()));
        rader.add(new Rad("Ingående eget kapital", "", List.of(in, inForra)));
        rader.add(new Rad("Årets resultat", "", List.of(nu, forra)));
        rader.add(new Rad("Summa eget kapital", "", List.of(ut, in)));
        rader.add(new Rad("Kortfristiga skulder", "", List.of()));
        rader.addAll(skuldrader);
        rader.add(new Rad("Summa eget kapital och skulder", "", List.of(hela, helaForra)));
        sagt(hem + "/summaTillgangar", hela);
        sagt(hem + "/summaEgetKapitalOchSkulder", hela);
        sagt(hem + "/egetKapital/ingaende", in);
        sagt(hem + "/egetKapital/aretsResultat", nu);
        sagt(hem + "/egetKapital/utgaende", ut);
        tabeller.add(new Tabell(
                "Balansräkning" + (tusental ? " (tkr)" : " (kronor)"),
                List.of(List.of(ar + "-12-31", (ar - 1) + "-12-31")),
                rader));
    }

    private BigDecimal kr(int tusen) {
        return BigDecimal.valueOf(tusental ? tusen : tusen * 1000L);
    }

    private List<BigDecimal> tecken(List<BigDecimal> belopp) {
        if (!minus) {
            return belopp;
        }
        List<BigDecimal> ut = new ArrayList<>();
        for (BigDecimal ett : belopp) {
            ut.add(ett.negate());
        }
        return ut;
    }

    private void post(String hem, String budget, List<BigDecimal> belopp) {
        sagt(hem + "/belopp", belopp.get(0));
        sagt(hem + "/budget", belopp.get(1));
        sagt(hem + "/foregaendeAr", belopp.get(2));
        sagt(budget + "/belopp", belopp.get(1));
    }

    private void summor(String hem, String vad, BigDecimal[] summor) {
        sagt(hem + "/" + vad, summor[0]);
        sagt("/budget/" + vad, summor[1]);
    }

    private void tva(String hem, BigDecimal nu, BigDecimal forra) {
        sagt(hem + "/belopp", nu);
        sagt(hem + "/foregaendeAr", forra);
    }

    private static BigDecimal[] noll() {
        return new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    }

    private static void plus(BigDecimal[] summor, List<BigDecimal> belopp) {
        for (int i = 0; i < summor.length; i++) {
            summor[i] = summor[i].add(belopp.get(i));
        }
    }
}
