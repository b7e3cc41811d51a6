package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import se.finsam.intake.Dokument;
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
        for (Text text : texter) {
            lasta.add(Brus.i(text) ? text.brusigt() : text);
            dokument.add(new Dokument(text.namn(), text.sha256(), text.sidor()));
            if (!text.tomma().isEmpty() && text.sidor() > 1 && !text.skannad()) {
                samling.upplys(text.namn() + ": sidor utan text (bilder?): " + sidor(text.tomma()) + ".");
            }
        }
        new Lasare(lasta, samling).read();
        return new Utkast(dokument, samling.forslag(), samling.upplysningar());
    }

    private static String sidor(List<Integer> sidor) {
        StringBuilder ut = new StringBuilder();
        for (int i = 0; i < sidor.size() && i < 20; i++) {
            ut.append(i == 0 ? "" : ", ").append(sidor.get(i));
        }
        return ut.append(sidor.size() > 20 ? " …" : "").toString();
    }
}
