package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;

/** Reads an overview of several years. */
final class Oversikt {
    private static final List<Begrepp> RADER = List.of(
            Begrepp.SUMMA_INTAKTER,
            Begrepp.INTAKTER,
            Begrepp.SUMMA_KOSTNADER,
            Begrepp.KOSTNADER,
            Begrepp.ARETS_RESULTAT,
            Begrepp.UTGAENDE_KAPITAL,
            Begrepp.EGET_KAPITAL,
            Begrepp.SUMMA_TILLGANGAR,
            Begrepp.SOLIDITET,
            Begrepp.DEL_TILLDELNING);
    private static final Map<Begrepp, String> NYCKLAR = Map.of(
            Begrepp.SUMMA_INTAKTER, "intakter",
            Begrepp.INTAKTER, "intakter",
            Begrepp.SUMMA_KOSTNADER, "kostnader",
            Begrepp.KOSTNADER, "kostnader",
            Begrepp.ARETS_RESULTAT, "resultat",
            Begrepp.UTGAENDE_KAPITAL, "egetKapital",
            Begrepp.EGET_KAPITAL, "egetKapital",
            Begrepp.SUMMA_TILLGANGAR, "tillgangar",
            Begrepp.DEL_TILLDELNING, "tilldelning");
    private static final Pattern PROCENT = Pattern.compile("(-?\\d{1,3}(?:[.,]\\d{1,2})?) ?%?");

    private static final Pattern TILLAGG = Pattern.compile("[(,].*$");
    /** Shares that stand one by one after a label are no amounts, and are left with it; a note's mark may stand before them. */
    private static final Pattern ANDELAR = Pattern.compile("(?:\\s*\\d\\))?(?:\\s+-?\\d{1,3}(?:[.,]\\d{1,2})? ?%)+$");

    private static final Pattern INTE_BELOPP = Fraser.skriven("(?iu)%|{INTE_BELOPP}");

    private final Sammanhang sammanhang;

    Oversikt(Sammanhang sammanhang) {
        this.sammanhang = sammanhang;
    }

    void av(Avsnitt del) {
        Tabell tabell = Tabellbyggare.av(del.text(), del.del(), del.rubrik(), del.rader())
                .orElse(null);
        if (tabell == null || tabell.kolumner().size() < 2) {
            return;
        }
        for (Kolumn kolumn : tabell.kolumner()) {
            if (kolumn.ar() == 0 || kolumn.slag() == Kolumn.Slag.BUDGET) {
                return;
            }
        }
        Map<String, Tabellrad> rader = new HashMap<>();
        for (Tabellrad rad : tabell.rader()) {
            Optional<Begrepp> vad = vad(rad.etikett());
            if (vad.isPresent() && vad.get() == Begrepp.SOLIDITET) {
                soliditet(tabell, rad);
            } else if (vad.isPresent() && rad.tal()) {
                rader.putIfAbsent(NYCKLAR.getOrDefault(vad.get(), ""), rad);
            }
        }
        BigDecimal storst = BigDecimal.ZERO;
        for (String nyckel : List.of("intakter", "tilldelning")) {
            Tabellrad rad = rader.get(nyckel);
            if (rad != null) {
                for (Cell cell : rad.celler().values()) {
                    storst = storst.max(cell.varde().abs());
                }
            }
        }
        Optional<Pengar> sagd = tabell.enhet().or(() -> sagd(rader));
        Sammanhang.Enheten enhet = Sammanhang.enhet(sagd.isPresent() ? sagd : hela(storst), storst);
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            kolumn(tabell, rader, i, enhet);
        }
    }

    /** What a row is; what it says after a comma or a parenthesis may tell that it is a share or a number of something. */
    private static Optional<Begrepp> vad(String etikett) {
        Matcher tillagg = TILLAGG.matcher(ANDELAR.matcher(etikett).replaceAll(""));
        Optional<Begrepp> vad = Ordlista.STANDARD.vilket(tillagg.replaceAll(""), RADER);
        boolean andel =
                tillagg.reset().find() && INTE_BELOPP.matcher(tillagg.group()).find();
        return andel && !vad.equals(Optional.of(Begrepp.SOLIDITET)) ? Optional.empty() : vad;
    }

    /** The unit that the rows' own labels name, where they agree. */
    private static Optional<Pengar> sagd(Map<String, Tabellrad> rader) {
        StringBuilder etiketter = new StringBuilder();
        for (Tabellrad rad : rader.values()) {
            etiketter.append(' ').append(rad.etikett());
        }
        return Pengar.ur(etiketter.toString());
    }

    /** Whole kronor: amounts of that size are in no other unit. */
    private static Optional<Pengar> hela(BigDecimal storst) {
        boolean kronor = Ordlista.STANDARD.storlek(Begrepp.STORLEK_HELA_KRONOR).rymmer(storst);
        return kronor ? Optional.of(Pengar.KR) : Optional.empty();
    }

    private void kolumn(Tabell tabell, Map<String, Tabellrad> rader, int i, Sammanhang.Enheten enhet) {
        Cell plus = cell(rader, "intakter", i);
        Cell minus = cell(rader, "kostnader", i);
        Cell resultat = cell(rader, "resultat", i);
        if (plus != null && minus != null && resultat != null) {
            BigDecimal fel = plus.varde()
                    .subtract(minus.varde().abs())
                    .subtract(resultat.varde())
                    .abs();
            boolean lika = fel.signum() == 0;
            boolean avrundat = fel.compareTo(BigDecimal.ONE) == 0;
            for (Cell cell : List.of(plus, minus, resultat)) {
                if (avrundat) {
                    continue; // proves nothing, and says nothing against it
                }
                if (lika) {
                    cell.bevisad("Intäkter minus kostnader ger resultatet.");
                } else {
                    cell.brister("Intäkter minus kostnader ger inte resultatet.");
                }
            }
        }
        int ar = tabell.kolumner().get(i).ar();
        String hem = "/arsredovisning/flerarsoversikt/[" + ar + "]";
        boolean brusig = Tabellbrus.i(tabell);
        for (Map.Entry<String, Tabellrad> en : new java.util.TreeMap<>(rader).entrySet()) {
            Cell cell = en.getValue().celler().get(i);
            if (cell == null) {
                continue;
            }
            Kalla kalla = tabell.kalla(en.getValue(), cell);
            sammanhang.samling().varde(hem + "/ar", String.valueOf(ar), Sakerhet.LAST, "Kolumnens år.", kalla);
            BigDecimal varde = en.getKey().equals("kostnader") ? cell.varde().abs() : cell.varde();
            sammanhang
                    .samling()
                    .belopp(
                            hem + "/" + en.getKey(),
                            enhet.pengar().kronor(varde),
                            Sammanhang.sakerhet(cell, enhet, brusig),
                            Sammanhang.skal(cell, enhet),
                            kalla);
        }
    }

    private static @org.jspecify.annotations.Nullable Cell cell(Map<String, Tabellrad> rader, String vad, int i) {
        Tabellrad rad = rader.get(vad);
        return rad == null ? null : rad.celler().get(i);
    }

    private void soliditet(Tabell tabell, Tabellrad rad) {
        Matcher procent = PROCENT.matcher(Talsvit.plan(rad.rad().text().replaceFirst("^\\D+(?:\\d\\)\\s*)?", "")));
        int i = 0;
        while (procent.find() && i < tabell.kolumner().size()) {
            BigDecimal andel = new BigDecimal(procent.group(1).replace(',', '.')).movePointLeft(2);
            int ar = tabell.kolumner().get(i++).ar();
            Kalla kalla = tabell.kalla(rad.rad(), "Soliditet " + procent.group());
            String varde = andel.stripTrailingZeros().toPlainString();
            sammanhang
                    .samling()
                    .varde(
                            "/arsredovisning/flerarsoversikt/[" + ar + "]/soliditet",
                            varde,
                            Sakerhet.LAST,
                            "Kolumnens år.",
                            kalla);
            if (ar == sammanhang.ar()) {
                sammanhang
                        .samling()
                        .varde("/arsredovisning/nyckeltal/soliditet", varde, Sakerhet.LAST, "Årets kolumn.", kalla);
            }
        }
    }
}
