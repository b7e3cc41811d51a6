package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;

/** Reads a table with an insats on each row and its budget and outcome in columns. */
final class Insatstabell {
    private static final int RADER = 40;

    private final Sammanhang sammanhang;
    private final Avsnitt del;

    Insatstabell(Sammanhang sammanhang, Avsnitt del) {
        this.sammanhang = sammanhang;
        this.del = del;
    }

    void av() {
        List<Rad> rader = del.rader();
        for (int i = 0; i < rader.size(); i++) {
            if (huvud(rader.get(i))) {
                int till = i + 1;
                while (till < rader.size()
                        && till < i + RADER
                        && Rarad.av(rader.get(till)).harTal()) {
                    till++;
                    if (summa(rader.get(till - 1).text())) {
                        break;
                    }
                }
                List<Rad> hela = new ArrayList<>();
                for (Rad rad : rader.subList(Math.max(0, i - 2), i)) {
                    if (!Rarad.av(rad).harTal()) {
                        hela.add(rad); // the heading and the line under it may name the unit
                    }
                }
                hela.addAll(rader.subList(i, till));
                if (till > i + 2) {
                    Tabellbyggare.av(del.text(), del.del() + "/insatser", del.rubrik(), hela)
                            .ifPresent(this::tabell);
                }
                i = till - 1;
            }
        }
    }

    /** Whether a line says that what stands below it are insatser, with a budget and an outcome. */
    private static boolean huvud(Rad rad) {
        if (rad.bitar().size() < 3) {
            return false;
        }
        boolean insats = Ordlista.STANDARD.exakt(Norm.rubrik(rad.bitar().get(0).text()), Begrepp.INSATSKOLUMN);
        boolean budget = false;
        boolean utfall = false;
        for (Huvuddel en : Kolumnhuvud.delar(rad).delar()) {
            budget |= en.slag() == Kolumn.Slag.BUDGET;
            utfall |= en.slag() == Kolumn.Slag.UTFALL;
        }
        return insats && budget && utfall;
    }

    private static boolean summa(String skriven) {
        return Summor.rad(Norm.rubrik(skriven));
    }

    private void tabell(Tabell tabell) {
        List<Tabellrad> poster = new ArrayList<>();
        Tabellrad summa = null;
        for (Tabellrad rad : tabell.rader()) {
            if (rad.tal() && summa(rad.etikett())) {
                summa = rad;
            } else if (rad.tal() && !rad.etikett().isEmpty()) {
                poster.add(rad);
            }
        }
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            Kolumn kolumn = tabell.kolumner().get(i);
            boolean budget = kolumn.slag() == Kolumn.Slag.BUDGET;
            boolean aret = kolumn.ar() == 0 || kolumn.ar() == sammanhang.ar();
            if ((!budget && kolumn.slag() != Kolumn.Slag.UTFALL) || !aret || flera(tabell, kolumn)) {
                continue;
            }
            Cell hela = summa == null ? null : summa.celler().get(i);
            Summor.prova(hela, poster, i, "Raderna ger den tryckta summan.");
            Sammanhang.Enheten enhet = hela == null
                    ? new Sammanhang.Enheten(tabell.enhet().orElse(Pengar.KR), false, "Tabellen har ingen summa.")
                    : Sammanhang.enhet(tabell.enhet(), hela.varde());
            for (Tabellrad rad : poster) {
                Cell cell = rad.celler().get(i);
                if (cell != null && !cell.tal().streck()) {
                    rad(tabell, rad, cell, enhet, budget);
                }
            }
        }
    }

    /** Whether another column is of the same kind and year. */
    private static boolean flera(Tabell tabell, Kolumn kolumn) {
        int antal = 0;
        for (Kolumn en : tabell.kolumner()) {
            antal += en.slag() == kolumn.slag() && en.ar() == kolumn.ar() ? 1 : 0;
        }
        return antal > 1;
    }

    private void rad(Tabell tabell, Tabellrad rad, Cell cell, Sammanhang.Enheten enhet, boolean budget) {
        String namn = Postnamn.av(rad.etikett());
        if (namn.isEmpty()) {
            return;
        }
        String hem = "/insatser/" + Samling.post(namn);
        Kalla kalla = tabell.kalla(rad, cell);
        // A row may be a cost of the förbund's own beside the insatser.
        sammanhang
                .samling()
                .varde(hem + "/namn", namn, Sakerhet.OSAKER, "Radens namn i en tabell över insatser.", kalla);
        Sakerhet sakerhet = Sammanhang.sakerhet(cell, enhet, Tabellbrus.i(tabell));
        sammanhang
                .samling()
                .belopp(
                        hem + "/redovisning/" + (budget ? "budget" : "utfall"),
                        enhet.pengar().kronor(cell.varde().abs()),
                        sakerhet == Sakerhet.STYRKT ? Sakerhet.LAST : sakerhet,
                        Sammanhang.skal(cell, enhet),
                        kalla);
    }
}
