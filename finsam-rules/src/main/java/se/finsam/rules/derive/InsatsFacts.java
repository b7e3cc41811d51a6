package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.rules.fakta.InsatsParter;
import se.finsam.rules.fakta.Spar;

/** Who takes part in each insats. */
final class InsatsFacts {
    private static final String LEAST = "samverkan-minst-parter";

    private InsatsFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named insats : Objects.insatser(derivation.view())) {
            insats.view().at("parter").ifPresent(parter -> derivation.add(parties(derivation, insats.name(), parter)));
        }
    }

    private static InsatsParter parties(Derivation derivation, String objekt, View names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<String> members = new ArrayList<>();
        List<String> external = new ArrayList<>();
        for (View name : names.items()) {
            String written = name.value().toString();
            derivation
                    .register()
                    .find(written)
                    .ifPresentOrElse(medlem -> member(medlem, parts, members), () -> external.add(written));
        }
        return new InsatsParter(
                objekt,
                parts.size(),
                derivation.parameters().whole(LEAST),
                external.size(),
                members,
                external,
                Spar.INGET
                        .och("antalParter", names.pointer())
                        .och("minstParter", Parameters.place(LEAST))
                        .och("antalExterna", names.pointer()));
    }

    private static void member(Medlem medlem, Set<Part> parts, List<String> members) {
        parts.add(medlem.part());
        if (!members.contains(medlem.namn())) {
            members.add(medlem.namn());
        }
    }
}
