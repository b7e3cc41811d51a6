package se.finsam.rules.derive;

import java.util.List;
import se.finsam.rules.fakta.Avstamning;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Spar;

/** Two amounts of the förbund that shall be the same, held against each other. */
final class Held {
    private Held() {}

    static Avstamning against(String kind, Amount stated, Amount computed, Amount tolerance, List<Faktum> additions) {
        return new Avstamning(
                kind,
                "",
                stated.value(),
                computed.value(),
                stated.distance(computed).value(),
                tolerance.value(),
                additions,
                Spar.INGET
                        .och("angivet", stated.places())
                        .och("framraknat", computed.places())
                        .och("tolerans", tolerance.places()));
    }
}
