package se.finsam.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.finsam.intake.dokument.Dokumentlasare;
import se.finsam.intake.dokument.Granser;
import se.finsam.intake.dokument.Sidor;
import se.finsam.intake.dokument.Text;
import se.finsam.intake.las.Tolkning;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * Reads documents and proposes what an underlag may say of them. Nothing of what is proposed is known before a human confirms
 * it. The same documents, in the same order, give the same draft. Immutable, so that threads may share it.
 *
 * @since 0.1
 */
@Api
public final class Lasning {
    private static final Lasning STANDARD = new Lasning(Granser.STANDARD);

    private final Granser granser;

    private Lasning(Granser granser) {
        this.granser = granser;
    }

    /**
     * A reader with finsam's own words and limits.
     *
     * @since 0.1
     */
    public static Lasning standard() {
        return STANDARD;
    }

    /**
     * Reads documents together, as of one förbund and one year.
     *
     * @param dokument what to read, at least one
     * @param framsteg told after each page of a PDF, and after each document, in the thread of the caller
     * @return a draft, or what is wrong with the documents: one that cannot be read gives no draft of the others
     * @since 0.1
     */
    public Lasresultat read(List<Indata> dokument, Consumer<Framsteg> framsteg) {
        List<InputError> fel = new ArrayList<>();
        List<Text> texter = new ArrayList<>();
        Dokumentlasare lasare = new Dokumentlasare(granser);
        if (dokument.isEmpty()) {
            fel.add(Dokumentlasare.inget());
        }
        int klara = 0;
        for (Indata ett : dokument) {
            int fore = klara++;
            Sidor sidor = (sida, alla) -> {
                if (sida < alla) {
                    framsteg.accept(new Framsteg(ett.namn(), fore, dokument.size(), sida, alla));
                }
            };
            Optional<Text> text = lasare.read(ett.namn(), ett.bytes(), ett.fil(), fel, sidor);
            text.ifPresent(texter::add);
            int alla = text.map(Text::sidor).orElse(0);
            framsteg.accept(new Framsteg(ett.namn(), klara, dokument.size(), alla, alla));
        }
        return fel.isEmpty() ? new Lasresultat(new Tolkning().av(texter), fel) : new Lasresultat(null, fel);
    }

    /**
     * The same without being told how far it has come.
     *
     * @since 0.1
     */
    public Lasresultat read(List<Indata> dokument) {
        return read(dokument, steg -> {});
    }
}
