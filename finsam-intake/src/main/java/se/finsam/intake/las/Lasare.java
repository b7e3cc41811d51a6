package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.dokument.Text;

/** Reads every part of every document into one collection. */
final class Lasare {
    private final List<Text> texter;
    private final Samling samling;

    Lasare(List<Text> texter, Samling samling) {
        this.texter = texter;
        this.samling = samling;
    }

    void read() {
        int ar = Rakenskapsar.av(texter, samling);
        Forbundet.las(texter, samling);
        List<Avsnitt> delar = new ArrayList<>();
        for (Text text : texter) {
            delar.addAll(Delning.av(text));
        }
        Sammanhang sammanhang = new Sammanhang(ar, samling);
        Ekonomi ekonomi = new Ekonomi(sammanhang);
        ekonomi.av(delar);
        enhet(ekonomi);
    }

    /** The draft is in kronor, unless every table is in thousands. */
    private void enhet(Ekonomi ekonomi) {
        boolean tusental = false;
        boolean kronor = false;
        for (Ekonomi.Resultattabell en : ekonomi.resultattabeller()) {
            Pengar pengar = Ekonomi.enhet(en).pengar();
            tusental |= pengar == Pengar.TKR;
            kronor |= pengar != Pengar.TKR;
        }
        samling.enhet(tusental && !kronor ? Pengar.TKR : Pengar.KR);
    }
}
