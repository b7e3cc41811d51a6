package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.rules.fakta.EjProvat;
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
        Regions regions = Regions.of(derivation, with(medlemmar, Part.KOMMUN));
        derivation.add(new Medlemskap(
                with(medlemmar, Part.FORSAKRINGSKASSAN).size(),
                with(medlemmar, Part.ARBETSFORMEDLINGEN).size(),
                with(medlemmar, Part.REGION).size(),
                with(medlemmar, Part.KOMMUN).size(),
                utanforRegion(with(medlemmar, Part.KOMMUN)),
                regions.outside.size(),
                regions.outside,
                regions.untested.isEmpty() ? List.of() : List.of(new EjProvat(regions.untested, Spar.INGET)),
                Spar.INGET
                        .och("antalForsakringskassan", all)
                        .och("antalArbetsformedlingen", all)
                        .och("antalRegioner", all)
                        .och("antalKommuner", all)
                        .och("antalUtanMedlemsregion", all)
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

    /**
     * Which kommuner a region takes part for (3 §).
     *
     * @param outside those whose region is known to be no medlem, with it
     * @param untested the keys that would tell the region of the others
     */
    private record Regions(List<String> outside, List<String> untested) {
        static Regions of(Derivation derivation, List<View> kommuner) {
            Regions regions = new Regions(new ArrayList<>(), new ArrayList<>());
            for (View kommun : kommuner) {
                if (!kommun.flag("utanforRegion").orElse(false)) {
                    regions.add(derivation, kommun);
                }
            }
            return regions;
        }

        private void add(Derivation derivation, View kommun) {
            String name = kommun.text("namn").orElse("");
            Optional<String> region = kommun.text("region");
            if (region.isEmpty()) {
                untested.add("forbund.medlemmar[" + name + "].region");
                return;
            }
            Optional<Medlem> medlem = derivation.register().find(region.get());
            if (medlem.isEmpty() || medlem.get().part() != Part.REGION) {
                outside.add(name + " (" + region.get() + ")");
            }
        }
    }
}
