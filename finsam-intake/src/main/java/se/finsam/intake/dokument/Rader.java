package se.finsam.intake.dokument;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.source.InputError;

/** Collects a document's lines within the limits. */
final class Rader {
    private final Granser granser;
    private final List<Rad> rader = new ArrayList<>();
    private int tecken;

    Rader(Granser granser) {
        this.granser = granser;
    }

    void add(int sida, int nr, List<Bit> bitar, boolean lagd, boolean rubrik) throws Olasligt {
        if (bitar.isEmpty()) {
            return;
        }
        for (Bit bit : bitar) {
            tecken += bit.text().length();
        }
        if (tecken > granser.tecken()) {
            throw new Olasligt(
                    InputError.Kind.LIMIT,
                    "högst " + granser.tecken() + " tecken text; dela dokumentet",
                    "at most " + granser.tecken() + " characters of text; divide the document");
        }
        rader.add(new Rad(sida, nr, bitar, lagd, rubrik));
    }

    List<Rad> lista() {
        return rader;
    }

    static void sidor(int antal, Granser granser) throws Olasligt {
        if (antal > granser.sidor()) {
            throw new Olasligt(
                    InputError.Kind.LIMIT,
                    "högst " + granser.sidor() + " sidor; dela dokumentet",
                    "at most " + granser.sidor() + " pages; divide the document");
        }
    }
}
