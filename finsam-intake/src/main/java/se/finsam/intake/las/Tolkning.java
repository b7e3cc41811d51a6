package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.Dokument;
import se.finsam.intake.Forslag;
import se.finsam.intake.Stalle;
import se.finsam.intake.Utkast;
import se.finsam.intake.dokument.Text;

/**
 * What documents say together. One reading's own.
 *
 * @hidden
 */
public final class Tolkning {
    private final Samling samling = new Samling();

    /** The draft of some documents. */
    public Utkast av(List<Text> texter) {
        List<Dokument> dokument = new ArrayList<>();
        List<Text> lasta = new ArrayList<>();
        Personer personer = Personer.av(texter);
        for (Text ett : texter) {
            Text text = ett.kallad(personer.fil(ett.namn()));
            lasta.add(Brus.i(text) ? text.brusigt() : text);
            dokument.add(new Dokument(text.namn(), text.sha256(), text.sidor()));
            if (!text.tomma().isEmpty() && text.sidor() > 1 && !text.skannad()) {
                samling.upplys(text.namn() + ": sidor utan text (bilder?): " + sidor(text.tomma()) + ".");
            }
        }
        new Lasare(lasta, samling).read();
        List<Forslag> forslag = utanNamn(samling.forslag(), personer);
        return new Utkast(
                dokument,
                forslag,
                samling.upplysningar().stream().map(personer::utan).toList());
    }

    /** The proposals without the names of persons; one that is nothing else is left out, and told of. */
    private List<Forslag> utanNamn(List<Forslag> alla, Personer personer) {
        List<Forslag> ut = new ArrayList<>();
        for (Forslag ett : alla) {
            String varde = personer.utan(ett.varde());
            List<Stalle> stallen = new ArrayList<>();
            for (Stalle var : ett.stallen()) {
                stallen.add(new Stalle(var.dokument(), var.sha256(), var.sida(), var.rad(), personer.utan(var.ord())));
            }
            if (varde.equals(Namn.MASK) && !ett.nyckel().endsWith("/post")) {
                Stalle var = stallen.get(0);
                samling.upplys(var.dokument() + ", sida " + var.sida() + ", rad " + var.rad() + ": " + ett.nyckel()
                        + " är utelämnat, eftersom det kan vara en persons namn.");
            } else {
                ut.add(new Forslag(ett.nyckel(), varde, ett.sakerhet(), ett.skal(), stallen));
            }
        }
        return ut;
    }

    private static String sidor(List<Integer> sidor) {
        StringBuilder ut = new StringBuilder();
        for (int i = 0; i < sidor.size() && i < 20; i++) {
            ut.append(i == 0 ? "" : ", ").append(sidor.get(i));
        }
        return ut.append(sidor.size() > 20 ? " …" : "").toString();
    }
}
