package se.finsam.intake.las;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;

/** Proposes what a balance sheet says. */
final class Balansforslag {
    private final Sammanhang sammanhang;

    Balansforslag(Sammanhang sammanhang) {
        this.sammanhang = sammanhang;
    }

    void av(Ekonomi.Balanstabell en, Sammanhang.Enheten enhet) {
        for (int i = 0; i < en.roller().size(); i++) {
            Skrivare skrivare = new Skrivare(en, i, enhet);
            switch (en.roller().get(i)) {
                case ARET ->
                    skrivare.hela("/arsredovisning/balansrakning", "/arsredovisning/balansrakning/egetKapital");
                case DELAR -> {
                    skrivare.hela("/delarsrapport/balansrakning", "/delarsrapport/balansrakning/egetKapital");
                    skrivare.kapital("/delarsrapport/egetKapital");
                }
                case FOREGAENDE ->
                    skrivare.poster(
                            en.roller().contains(Kolumnroll.Roll.DELAR)
                                    ? "/delarsrapport/balansrakning"
                                    : "/arsredovisning/balansrakning",
                            "foregaendeAr");
                default -> {}
            }
        }
    }

    private final class Skrivare {
        private final Ekonomi.Balanstabell en;
        private final int kolumn;
        private final Sammanhang.Enheten enhet;
        private final boolean brusig;

        Skrivare(Ekonomi.Balanstabell en, int kolumn, Sammanhang.Enheten enhet) {
            this.en = en;
            this.kolumn = kolumn;
            this.enhet = enhet;
            this.brusig = Tabellbrus.i(en.tabell());
        }

        void hela(String hem, String kapital) {
            poster(hem, "belopp");
            rad(hem + "/summaTillgangar", Begrepp.SUMMA_TILLGANGAR);
            kapital(kapital);
            rad(hem + "/summaAvsattningar", Begrepp.SUMMA_AVSATTNINGAR);
            rad(hem + "/summaSkulder", Begrepp.SUMMA_SKULDER);
            rad(hem + "/summaEgetKapitalOchSkulder", Begrepp.SUMMA_SKULDER_KAPITAL);
        }

        void kapital(String hem) {
            rad(hem + "/ingaende", Begrepp.INGAENDE_KAPITAL);
            rad(hem + "/aretsResultat", Begrepp.ARETS_RESULTAT);
            rad(hem + "/utgaende", Begrepp.UTGAENDE_KAPITAL);
        }

        void poster(String hem, String falt) {
            for (Tabellrad rad : en.balans().tillgangar) {
                post(hem + "/tillgangar/", rad, falt);
            }
            for (Tabellrad rad : en.balans().avsattningar) {
                post(hem + "/avsattningar/", rad, falt);
            }
            for (Tabellrad rad : en.balans().skulder) {
                post(hem + "/skulder/", rad, falt);
            }
        }

        private void post(String hem, Tabellrad rad, String falt) {
            String namn = Postnamn.av(rad.etikett());
            Cell cell = rad.celler().get(kolumn);
            if (namn.isEmpty() || cell == null || cell.tal().streck()) {
                return;
            }
            String nyckel = hem + Samling.post(namn);
            Kalla kalla = en.tabell().kalla(rad, cell);
            sammanhang.samling().varde(nyckel + "/post", namn, Sakerhet.LAST, "Radens namn.", kalla);
            belopp(nyckel + "/" + falt, cell, rad);
            if (falt.equals("belopp") && !rad.not().isEmpty()) {
                sammanhang.samling().varde(nyckel + "/not", rad.not(), Sakerhet.LAST, "Kolumnen för noter.", kalla);
            }
            String slag = en.balans().slag.get(rad);
            if (slag != null && falt.equals("belopp")) {
                sammanhang
                        .samling()
                        .varde(nyckel + "/slag", slag, Sakerhet.LAST, "Rubriken som raden står under.", kalla);
            }
        }

        private void rad(String nyckel, Begrepp vad) {
            belopp(nyckel, en.balans().cell(vad, kolumn), en.balans().rader.get(vad));
        }

        private void belopp(String nyckel, @Nullable Cell cell, @Nullable Tabellrad rad) {
            if (cell == null || rad == null) {
                return;
            }
            BigDecimal kronor = enhet.pengar().kronor(cell.varde());
            sammanhang
                    .samling()
                    .belopp(
                            nyckel,
                            kronor,
                            Sammanhang.sakerhet(cell, enhet, brusig),
                            Sammanhang.skal(cell, enhet),
                            en.tabell().kalla(rad, cell));
        }
    }
}
