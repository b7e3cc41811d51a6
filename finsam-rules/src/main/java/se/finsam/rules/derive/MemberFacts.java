package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Part;
import se.finsam.rules.fakta.Medlemskap;
import se.finsam.rules.fakta.Spar;

/** Who the medlemmar are. */
final class MemberFacts {
    private MemberFacts() {}

    static void add(Derivation derivation) {
        View list = derivation.view().find("forbund.medlemmar");
        if (list == null) {
            return;
        }
        List<View> medlemmar = list.items();
        String all = list.pointer();
        derivation.add(new Medlemskap(
                with(medlemmar, Part.FORSAKRINGSKASSAN).size(),
                with(medlemmar, Part.ARBETSFORMEDLINGEN).size(),
                with(medlemmar, Part.REGION).size(),
                with(medlemmar, Part.KOMMUN).size(),
                utanforRegion(with(medlemmar, Part.KOMMUN)),
                Spar.INGET
                        .och("antalForsakringskassan", all)
                        .och("antalArbetsformedlingen", all)
                        .och("antalRegioner", all)
                        .och("antalKommuner", all)
                        .och("antalKommunerUtanforRegion", all)));
    }

    private static List<View> with(List<View> medlemmar, Part part) {
        List<View> with = new ArrayList<>();
        for (View medlem : medlemmar) {
            if (medlem.says("part", part.name())) {
                with.add(medlem);
            }
        }
        return with;
    }

    private static int utanforRegion(List<View> kommuner) {
        int utanfor = 0;
        for (View kommun : kommuner) {
            if (kommun.flag("utanforRegion").orElse(false)) {
                utanfor++;
            }
        }
        return utanfor;
    }
}
