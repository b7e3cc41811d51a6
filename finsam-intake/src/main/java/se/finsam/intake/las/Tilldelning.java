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
            if (kolumn < 0) {
                kolumn = en.roller().indexOf(Kolumnroll.Roll.BUDGET);
            }
            if (kolumn < 0) {
                continue;
            }
            Sammanhang.Enheten enhet = Ekonomi.enhet(en);
            boolean brusig = Tabellbrus.i(en.tabell());
            for (Resultat.Post post : en.resultat().intakter) {
                Optional<Medlemmar.Medlem> medlem =
                        medlemmar.vilken(Postnamn.av(post.rad().etikett()));
                Cell cell = post.rad().celler().get(kolumn);
                if (medlem.isPresent() && cell != null) {
                    String hem = "/tilldelning/" + Samling.post(medlem.get().namn());
                    Kalla kalla = en.tabell().kalla(post.rad(), cell);
                    sammanhang
                            .samling()
                            .varde(hem + "/medlem", medlem.get().namn(), Sakerhet.LAST, "Radens namn.", kalla);
                    sammanhang
                            .samling()
                            .belopp(
                                    hem + "/belopp",
                                    enhet.pengar().kronor(cell.varde().abs()),
                                    Sammanhang.sakerhet(cell, enhet, brusig),
                                    Sammanhang.skal(cell, enhet),
                                    kalla);
                }
            }
        }
    }
}
