package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;

/** Proposes what a result or a budget says, column by column. */
final class Resultatforslag {
    private final Sammanhang sammanhang;

    Resultatforslag(Sammanhang sammanhang) {
        this.sammanhang = sammanhang;
    }

    void av(Ekonomi.Resultattabell en) {
        Sammanhang.Enheten enhet = Ekonomi.enhet(en);
        boolean del = en.roller().contains(Kolumnroll.Roll.DELAR);
        boolean aret = en.roller().contains(Kolumnroll.Roll.ARET);
        boolean prognos = en.roller().contains(Kolumnroll.Roll.PROGNOS);
        String hem = del ? "/delarsrapport" : aret ? "/arsredovisning/resultatrakning" : prognos ? "/prognos" : "";
        for (int i = 0; i < en.roller().size(); i++) {
            Kolumn kolumn = en.tabell().kolumner().get(i);
            Skrivare skrivare = new Skrivare(en, i, enhet);
            switch (en.roller().get(i)) {
                case ARET, DELAR -> skrivare.hela(hem, "belopp", aret && !del ? "aretsResultat" : "resultat");
                case PROGNOS -> {
                    skrivare.hela("/prognos", "belopp", "resultat");
                    skrivare.kapital("/prognos/egetKapital/ingaende", "/prognos/egetKapital/utgaende");
                }
                case BUDGET -> {
                    skrivare.hela("/budget", "belopp", "resultat");
                    skrivare.kapital("/budget/prognosEgetKapitalVidArsskifte", "");
                    skrivare.ar();
                    if (!hem.isEmpty() && !del) {
                        skrivare.poster(hem, "budget");
                    }
                    plan(en, skrivare, sammanhang.ar());
                }
                case DELARSBUDGET -> skrivare.poster(hem, "budget");
                case FOREGAENDE -> {
                    if (del || aret) {
                        skrivare.poster(hem, "foregaendeAr");
                    }
                    if (aret) {
                        skrivare.belopp(
                                hem + "/aretsResultatForegaendeAr",
                                en.resultat().cell(Begrepp.ARETS_RESULTAT, i),
                                en.resultat().summor.get(Begrepp.ARETS_RESULTAT),
                                false);
                    }
                }
                case PLAN -> plan(en, skrivare, kolumn.ar());
                case AVVIKELSE -> {
                    if (prognos && !del) {
                        skrivare.poster("/prognos", "avvikelse");
                    }
                }
                case INGEN -> {}
            }
        }
        period(en, del);
    }

    private void plan(Ekonomi.Resultattabell en, Skrivare skrivare, int ar) {
        boolean finns = false;
        for (Kolumnroll.Roll roll : en.roller()) {
            finns |= roll == Kolumnroll.Roll.PLAN;
        }
        if (finns) {
            skrivare.plan("/budget/flerarsplan/[" + ar + "]", ar);
        }
    }

    private void period(Ekonomi.Resultattabell en, boolean del) {
        for (int i = 0; i < en.roller().size(); i++) {
            Kolumn kolumn = en.tabell().kolumner().get(i);
            if (del && en.roller().get(i) == Kolumnroll.Roll.DELAR && kolumn.slut() != null) {
                sammanhang
                        .samling()
                        .dag(
                                "/delarsrapport/till",
                                String.valueOf(kolumn.slut()),
                                Sakerhet.LAST,
                                "Kolumnens huvud.",
                                en.tabell().kalla(en.tabell().rader().get(0).rad(), String.valueOf(kolumn.slut())));
            }
        }
    }

    /** Writes one column. */
    private final class Skrivare {
        private final Ekonomi.Resultattabell en;
        private final int kolumn;
        private final Sammanhang.Enheten enhet;
        private final boolean brusig;

        Skrivare(Ekonomi.Resultattabell en, int kolumn, Sammanhang.Enheten enhet) {
            this.en = en;
            this.kolumn = kolumn;
            this.enhet = enhet;
            this.brusig = Tabellbrus.i(en.tabell());
        }

        void hela(String hem, String falt, String resultat) {
            poster(hem, falt);
            Resultat r = en.resultat();
            summa(hem + "/summaIntakter", Begrepp.SUMMA_INTAKTER, r.intakter, false);
            summa(hem + "/summaKostnader", Begrepp.SUMMA_KOSTNADER, r.kostnader, r.minus);
            finansnetto(hem + "/finansnetto");
            belopp(
                    hem + "/" + resultat,
                    r.cell(Begrepp.ARETS_RESULTAT, kolumn),
                    r.summor.get(Begrepp.ARETS_RESULTAT),
                    false);
        }

        /** Equity before and after, where both stand below the result and the result is what lies between them. */
        void kapital(String fore, String efter) {
            Resultat r = en.resultat();
            Cell in = r.cell(Begrepp.INGAENDE_KAPITAL, kolumn);
            Cell ut = r.cell(Begrepp.UTGAENDE_KAPITAL, kolumn);
            Cell arets = r.cell(Begrepp.ARETS_RESULTAT, kolumn);
            if (in == null
                    || ut == null
                    || arets == null
                    || in.varde().add(arets.varde()).compareTo(ut.varde()) != 0) {
                return;
            }
            belopp(fore, in, r.summor.get(Begrepp.INGAENDE_KAPITAL), false);
            if (!efter.isEmpty()) {
                belopp(efter, ut, r.summor.get(Begrepp.UTGAENDE_KAPITAL), false);
            }
        }

        void ar() {
            sammanhang
                    .samling()
                    .varde(
                            "/budget/ar",
                            String.valueOf(sammanhang.ar()),
                            Sakerhet.LAST,
                            "Året som budgeten gäller.",
                            en.tabell()
                                    .kalla(
                                            en.avsnitt().rader().get(0),
                                            en.avsnitt().rubrik()));
        }

        private void summa(String nyckel, Begrepp vad, List<Resultat.Post> poster, boolean minus) {
            Tabellrad rad = en.resultat().summor.get(vad);
            if (rad == null && poster.size() == 1) {
                rad = poster.get(0).rad();
            }
            BigDecimal raknad =
                    vad == Begrepp.SUMMA_KOSTNADER ? en.resultat().kostnaderna.get(kolumn) : null;
            if (rad == null && raknad != null) {
                sammanhang
                        .samling()
                        .belopp(
                                nyckel,
                                enhet.pengar().kronor(raknad),
                                enhet.provad() && !brusig ? Sakerhet.LAST : Sakerhet.OSAKER,
                                "Radernas summa; intäkter minus den ger det som tabellen säger är kvar.",
                                en.tabell()
                                        .kalla(
                                                poster.get(0).rad().rad(),
                                                poster.get(0).rad().etikett()));
                return;
            }
            belopp(nyckel, rad == null ? null : rad.celler().get(kolumn), rad, minus);
        }

        private void finansnetto(String nyckel) {
            Resultat r = en.resultat();
            Cell netto = r.cell(Begrepp.FINANSNETTO, kolumn);
            if (netto != null) {
                belopp(nyckel, netto, r.summor.get(Begrepp.FINANSNETTO), false);
                return;
            }
            Cell plus = r.cell(Begrepp.FINANSIELLA_INTAKTER, kolumn);
            Cell minus = r.cell(Begrepp.FINANSIELLA_KOSTNADER, kolumn);
            Tabellrad rad = r.summor.get(Begrepp.FINANSIELLA_INTAKTER);
            if (plus != null && minus != null && rad != null) {
                BigDecimal varde = plus.varde().subtract(minus.varde().abs());
                boolean klart = enhet.provad() && !brusig && !plus.brister() && !minus.brister();
                sammanhang
                        .samling()
                        .belopp(
                                nyckel,
                                enhet.pengar().kronor(varde),
                                klart ? Sakerhet.LAST : Sakerhet.OSAKER,
                                "Finansiella intäkter minus finansiella kostnader.",
                                en.tabell().kalla(rad, plus));
            }
        }

        void poster(String hem, String falt) {
            for (Resultat.Post post : en.resultat().intakter) {
                post(hem + "/intakter/", post, falt, false);
            }
            for (Resultat.Post post : en.resultat().kostnader) {
                post(hem + "/kostnader/", post, falt, en.resultat().minus && !falt.equals("avvikelse"));
            }
            for (Resultat.Post grupp : en.resultat().grupper) {
                grupp(hem, grupp, falt);
            }
        }

        private void grupp(String hem, Resultat.Post grupp, String falt) {
            Cell cell = grupp.rad().celler().get(kolumn);
            if (cell == null || grupp.grupp().isEmpty() || falt.equals("foregaendeAr")) {
                return;
            }
            String nyckel = hem + "/grupper/" + Samling.post(grupp.grupp());
            namn(nyckel + "/grupp", grupp.grupp(), grupp.rad(), cell);
            belopp(
                    nyckel + "/" + (falt.equals("belopp") ? "summa" : falt),
                    cell,
                    grupp.rad(),
                    en.resultat().minus && !falt.equals("avvikelse"));
        }

        private void post(String hem, Resultat.Post post, String falt, boolean minus) {
            Cell cell = post.rad().celler().get(kolumn);
            String namn = Postnamn.av(post.rad().etikett());
            if (cell == null || cell.tal().streck()) {
                tomt(hem, post, falt, namn);
                return;
            }
            if (namn.isEmpty()) {
                return;
            }
            String nyckel = hem + Samling.post(namn);
            namn(nyckel + "/post", namn, post.rad(), cell);
            belopp(nyckel + "/" + falt, cell, post.rad(), minus);
            if (falt.equals("belopp")
                    && !post.grupp().isEmpty()
                    && !en.resultat().grupper.isEmpty()) {
                namn(nyckel + "/grupp", post.grupp(), post.rad(), cell);
            }
            if (falt.equals("belopp") && !post.rad().not().isEmpty() && !hem.startsWith("/budget")) {
                namn(nyckel + "/not", post.rad().not(), post.rad(), cell);
            }
        }

        /** An empty cell is nothing, where the printed sum says so. */
        private void tomt(String hem, Resultat.Post post, String falt, String namn) {
            Cell summa = en.resultat()
                    .cell(hem.endsWith("/intakter/") ? Begrepp.SUMMA_INTAKTER : Begrepp.SUMMA_KOSTNADER, kolumn);
            if (summa != null
                    && summa.bevis() > 0
                    && !summa.brister()
                    && !namn.isEmpty()
                    && post.rad().tal()) {
                Kalla kalla = en.tabell().kalla(post.rad().rad(), post.rad().etikett());
                String nyckel = hem + Samling.post(namn);
                sammanhang.samling().varde(nyckel + "/post", namn, Sakerhet.LAST, "Radens namn.", kalla);
                sammanhang
                        .samling()
                        .belopp(
                                nyckel + "/" + falt,
                                BigDecimal.ZERO,
                                enhet.provad() && !brusig ? Sakerhet.LAST : Sakerhet.OSAKER,
                                "Tomt i tabellen; summan stämmer utan något belopp här.",
                                kalla);
            }
        }

        private void namn(String nyckel, String namn, Tabellrad rad, Cell cell) {
            sammanhang
                    .samling()
                    .varde(
                            nyckel,
                            namn,
                            Sakerhet.LAST,
                            "Radens namn.",
                            en.tabell().kalla(rad, cell));
        }

        void plan(String hem, int ar) {
            Resultat r = en.resultat();
            Tabellrad rad = r.summor.get(Begrepp.SUMMA_KOSTNADER);
            Cell cell = r.cell(Begrepp.SUMMA_KOSTNADER, kolumn);
            if (rad == null || cell == null) {
                return;
            }
            namn(hem + "/ar", String.valueOf(ar), rad, cell);
            summa(hem + "/intakter", Begrepp.SUMMA_INTAKTER, r.intakter, false);
            belopp(hem + "/kostnader", cell, rad, r.minus);
            belopp(
                    hem + "/resultat",
                    r.cell(Begrepp.ARETS_RESULTAT, kolumn),
                    r.summor.get(Begrepp.ARETS_RESULTAT),
                    false);
            for (Resultat.Post post : ar == sammanhang.ar() ? List.<Resultat.Post>of() : r.kostnader) {
                post(hem + "/poster/", post, "belopp", r.minus);
            }
        }

        void belopp(String nyckel, @Nullable Cell cell, @Nullable Tabellrad rad, boolean minus) {
            if (cell == null || rad == null) {
                return;
            }
            BigDecimal kronor = enhet.pengar().kronor(minus ? cell.varde().negate() : cell.varde());
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
