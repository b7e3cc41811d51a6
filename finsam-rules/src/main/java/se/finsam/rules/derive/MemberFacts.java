package se.finsam.rules.derive;

import java.util.List;
import se.finsam.model.Part;
import se.finsam.rules.fakta.Medlemskap;
import se.finsam.rules.fakta.Spar;

/** Who the medlemmar are. */
final class MemberFacts {
    private MemberFacts() {}

    static void add(Derivation derivation) {
        derivation.view().at("forbund.medlemmar").ifPresent(list -> {
            List<View> medlemmar = list.items();
            List<View> utanfor = with(medlemmar, Part.KOMMUN).stream()
                    .filter(kommun -> kommun.flag("utanforRegion").orElse(false))
                    .toList();
            String all = list.pointer();
            derivation.add(new Medlemskap(
                    with(medlemmar, Part.FORSAKRINGSKASSAN).size(),
                    with(medlemmar, Part.ARBETSFORMEDLINGEN).size(),
                    with(medlemmar, Part.REGION).size(),
                    with(medlemmar, Part.KOMMUN).size(),
                    utanfor.size(),
                    Spar.INGET
                            .och("antalForsakringskassan", all)
                            .och("antalArbetsformedlingen", all)
                            .och("antalRegioner", all)
                            .och("antalKommuner", all)
                            .och("antalKommunerUtanforRegion", all)));
        });
    }

    private static List<View> with(List<View> medlemmar, Part part) {
        return medlemmar.stream()
                .filter(medlem -> medlem.text("part").equals(java.util.Optional.of(part.name())))
                .toList();
    }
}
