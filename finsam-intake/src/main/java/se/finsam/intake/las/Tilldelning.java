package se.finsam.intake.las;

import java.util.List;
import java.util.Optional;
import se.finsam.intake.Sakerhet;

/** Proposes what each member pays, from the revenue rows that are named after members. */
final class Tilldelning {
    private final Sammanhang sammanhang;
    private final Medlemmar medlemmar;

    Tilldelning(Sammanhang sammanhang, Medlemmar medlemmar) {
        this.sammanhang = sammanhang;
        this.medlemmar = medlemmar;
    }

    void av(List<Ekonomi.Resultattabell> tabeller) {
        for (Ekonomi.Resultattabell en : tabeller) {
            int kolumn = en.roller().indexOf(Kolumnroll.Roll.ARET);
            if (kolumn < 0 && en.budget()) {
                kolumn = en.roller().indexOf(Kolumnroll.Roll.BUDGET);
            }
            if (kolumn < 0) {
                continue;
            }
            Sammanhang.Enheten enhet = Ekonomi.enhet(en);
            for (Resultat.Post post : en.resultat().intakter) {
                Cell cell = post.rad().celler().get(kolumn);
                if (cell != null) {
                    en(en.tabell(), post.rad(), cell, enhet);
                }
            }
        }
    }

    /** Proposes an amount of the year beside a member's name. */
    void en(Tabell tabell, Tabellrad rad, Cell cell, Sammanhang.Enheten enhet) {
        Optional<Medlemmar.Medlem> medlem = medlemmar.vilken(Postnamn.av(rad.etikett()));
        if (medlem.isEmpty() || cell.tal().streck()) {
            return;
        }
        String hem = "/tilldelning/" + Samling.post(medlem.get().namn());
        Kalla kalla = tabell.kalla(rad, cell);
        sammanhang.samling().varde(hem + "/medlem", medlem.get().namn(), Sakerhet.LAST, "Radens namn.", kalla);
        sammanhang
                .samling()
                .belopp(
                        hem + "/belopp",
                        enhet.pengar().kronor(cell.varde().abs()),
                        Sammanhang.sakerhet(cell, enhet, Tabellbrus.i(tabell)),
                        Sammanhang.skal(cell, enhet),
                        kalla);
    }
}
