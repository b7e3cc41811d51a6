package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves a result by its revenue and costs, and rows by their deviations. */
final class Resultatbevis {
    private static final String RESULTAT = "Intäkter minus kostnader ger resultatet.";
    private static final String INTE = "Intäkter minus kostnader ger inte resultatet.";

    private final Tabell tabell;
    private final Resultat resultat;

    Resultatbevis(Tabell tabell, Resultat resultat) {
        this.tabell = tabell;
        this.resultat = resultat;
    }

    void av() {
        for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
            kolumn(kolumn);
        }
        avvikelser();
    }

    private @Nullable Cell hela(Begrepp summa, List<Resultat.Post> poster, int kolumn) {
        Cell tryckt = resultat.cell(summa, kolumn);
        if (tryckt == null && poster.size() == 1) {
            return poster.get(0).rad().celler().get(kolumn);
        }
        return tryckt;
    }

    private void kolumn(int kolumn) {
        Cell intakter = hela(Begrepp.SUMMA_INTAKTER, resultat.intakter, kolumn);
        Cell kostnader = hela(Begrepp.SUMMA_KOSTNADER, resultat.kostnader, kolumn);
        Cell rorelse = resultat.cell(Begrepp.RORELSERESULTAT, kolumn);
        Cell arets = resultat.cell(Begrepp.ARETS_RESULTAT, kolumn);
        Cell efter = resultat.cell(Begrepp.RESULTAT_FINANS, kolumn);
        Cell forsta = rorelse != null ? rorelse : efter != null ? efter : arets;
        if (intakter != null && kostnader == null && rorelse != null) {
            utanSumma(kolumn, intakter, rorelse);
        }
        if (intakter == null || kostnader == null || forsta == null) {
            return;
        }
        BigDecimal kostnad = resultat.minus ? kostnader.varde().negate() : kostnader.varde();
        BigDecimal skillnad = intakter.varde().subtract(kostnad);
        BigDecimal finans = rorelse != null ? BigDecimal.ZERO : finans(kolumn);
        BigDecimal fel = skillnad.add(finans).subtract(forsta.varde()).abs();
        if (fel.compareTo(BigDecimal.ONE) == 0) {
            return; // as rounding makes it
        }
        boolean lika = fel.signum() == 0;
        relation(lika, List.of(intakter, kostnader), forsta);
        if (rorelse != null && lika) {
            BigDecimal med = rorelse.varde().add(finans(kolumn));
            if (efter != null) {
                senare(med, efter);
            }
            if (arets != null) {
                senare(med, arets);
            }
        }
    }

    /** Costs that no sum is printed of: revenue minus all of them is what the table says is left. */
    private void utanSumma(int kolumn, Cell intakter, Cell rorelse) {
        BigDecimal summa = BigDecimal.ZERO;
        List<Cell> led = new ArrayList<>(List.of(intakter));
        for (Resultat.Post post : resultat.kostnader) {
            Cell cell = post.rad().celler().get(kolumn);
            if (cell != null) {
                led.add(cell);
                summa = summa.add(resultat.minus ? cell.varde().negate() : cell.varde());
            }
        }
        if (led.size() > 1
                && summa.signum() != 0
                && intakter.varde().subtract(summa).compareTo(rorelse.varde()) == 0) {
            relation(true, led, rorelse);
            resultat.kostnaderna.put(kolumn, summa);
            BigDecimal med = rorelse.varde().add(finans(kolumn));
            for (Begrepp ett : List.of(Begrepp.RESULTAT_FINANS, Begrepp.ARETS_RESULTAT)) {
                Cell cell = resultat.cell(ett, kolumn);
                if (cell != null) {
                    senare(med, cell);
                }
            }
        }
    }

    private static void relation(boolean lika, List<Cell> led, Cell forsta) {
        if (lika) {
            for (Cell cell : led) {
                cell.bevisad(RESULTAT);
            }
            forsta.bevisad(RESULTAT);
            return;
        }
        forsta.brister(INTE);
        // Rows may give a sum that is one of a part: where the whole does not hold, that proves it no more.
        for (Cell cell : led) {
            cell.brister(INTE);
        }
    }

    private static void senare(BigDecimal vantat, Cell cell) {
        if (vantat.compareTo(cell.varde()) == 0) {
            cell.bevisad(RESULTAT);
        } else {
            cell.brister(INTE);
        }
    }

    private BigDecimal finans(int kolumn) {
        Cell netto = resultat.cell(Begrepp.FINANSNETTO, kolumn);
        if (netto != null) {
            return netto.varde();
        }
        Cell plus = resultat.cell(Begrepp.FINANSIELLA_INTAKTER, kolumn);
        Cell minus = resultat.cell(Begrepp.FINANSIELLA_KOSTNADER, kolumn);
        BigDecimal av = minus == null ? BigDecimal.ZERO : minus.varde();
        return (plus == null ? BigDecimal.ZERO : plus.varde()).add(av.abs().negate());
    }

    /** Budget minus outcome is the deviation of a row, whatever sign it is told with. */
    private void avvikelser() {
        int avvikelse = -1;
        List<Integer> andra = new ArrayList<>();
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            if (tabell.kolumner().get(i).slag() == Kolumn.Slag.AVVIKELSE) {
                avvikelse = i;
            } else if (tabell.kolumner().get(i).slag() != Kolumn.Slag.OKAND) {
                andra.add(i);
            }
        }
        if (avvikelse < 0) {
            return;
        }
        for (Tabellrad rad : tabell.rader()) {
            Cell skillnad = rad.celler().get(avvikelse);
            if (skillnad == null || skillnad.varde().signum() == 0) {
                continue;
            }
            for (int i = 0; i < andra.size(); i++) {
                for (int j = i + 1; j < andra.size(); j++) {
                    Cell a = rad.celler().get(andra.get(i));
                    Cell b = rad.celler().get(andra.get(j));
                    if (a != null
                            && b != null
                            && a.varde()
                                            .subtract(b.varde())
                                            .abs()
                                            .compareTo(skillnad.varde().abs())
                                    == 0) {
                        String hur = "Skillnaden mellan kolumnerna är avvikelsen.";
                        a.bevisad(hur);
                        b.bevisad(hur);
                        skillnad.bevisad(hur);
                    }
                }
            }
        }
    }
}
