package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.Sakerhet;
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
        Medlemmar medlemmar = Medlemmar.av(texter);
        medlemmar.forslag(samling);
        Ekonomi ekonomi = new Ekonomi(sammanhang, new Tilldelning(sammanhang, medlemmar));
        ekonomi.av(delar);
        for (Text text : texter) {
            List<Avsnitt> dess = new ArrayList<>();
            for (Avsnitt del : delar) {
                if (del.text().sha256().equals(text.sha256())) {
                    dess.add(del);
                }
            }
            new Insatser(sammanhang, text, medlemmar).av(dess);
            List<Protokollhuvud> huvuden = Protokollhuvud.alla(text);
            new Protokoll(sammanhang, text, medlemmar).av(huvuden);
            for (Avsnitt del : dess) {
                if (!del.annan() && del.over() != Begrepp.DEL_INSATSRAPPORT) {
                    new Insatstabell(sammanhang, del).av();
                }
            }
            if (Forbundsordning.ar(text)) {
                new Forbundsordning(sammanhang, text, medlemmar).av();
            }
            new Revision(sammanhang, text).av();
            new Rapportmeningar(samling, text).av();
            new Meningar(sammanhang, text, !huvuden.isEmpty()).av(dess);
            new Mal(sammanhang).av(dess);
        }
        new Tomma(samling).av(delar);
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
        Pengar vald = tusental && !kronor ? Pengar.TKR : Pengar.KR;
        samling.enhet(vald);
        List<Ekonomi.Resultattabell> alla = ekonomi.resultattabeller();
        if (alla.isEmpty()) {
            new Enhetsvittne(samling).av();
        } else {
            Ekonomi.Resultattabell forsta = alla.get(0);
            samling.varde(
                    "/enhet",
                    vald.kod(),
                    Sakerhet.LAST,
                    "Enheten som utkastets belopp är skrivna i.",
                    forsta.tabell()
                            .kalla(
                                    forsta.avsnitt().rader().get(0),
                                    forsta.avsnitt().rubrik()));
        }
    }
}
