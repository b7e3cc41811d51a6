package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Part;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Beslutsdag;
import se.finsam.rules.fakta.Beslutsdeltagande;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.ForbundetSjalvt;
import se.finsam.rules.fakta.InsatsParter;
import se.finsam.rules.fakta.Spar;

/** Who decides on an insats, and who takes part in it. */
final class InsatsFacts {
    private static final String LEAST = "samverkan-minst-parter";

    private InsatsFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.view())) {
            decision(derivation, insats);
            View parter = insats.view().find("parter");
            if (parter != null) {
                derivation.add(parties(derivation, insats, parter));
            }
        }
    }

    private static void decision(Derivation derivation, Objects.Named insats) {
        View took = insats.view().find("beslut.deltogFran");
        View applicant = insats.view().first("beslut.sokande", "huvudman");
        if (took != null && applicant != null) {
            Set<String> from = new LinkedHashSet<>();
            for (String name : insats.view().texts("beslut.deltogFran")) {
                from.add(derivation.canonical(name));
            }
            String applied = derivation.canonical(applicant.value().toString());
            List<String> unknown = unknown(derivation, applied, from);
            derivation.add(new Beslutsdeltagande(
                    insats.name(),
                    applied,
                    from.size(),
                    tookPart(applied, from),
                    presence(derivation, insats, applied, from),
                    unknown.size(),
                    unknown,
                    decided(insats),
                    Spar.INGET.och("antalDeltog", took.pointer()).och("antalOkanda", took.pointer())));
        }
    }

    private static List<Faktum> decided(Objects.Named insats) {
        View day = insats.view().find("beslut.datum");
        return day != null && day.value() instanceof LocalDate on
                ? List.of(new Beslutsdag(on, Spar.INGET.och("beslutsdag", day.pointer())))
                : List.of();
    }

    /**
     * Whether the applicant's ledamöter were in the room. Those who took part were: a list of the present that does not have them
     * is not whole, and tells of no one that he was away.
     */
    private static String presence(
            Derivation derivation, Objects.Named insats, String applicant, Set<String> tookPart) {
        Set<String> present = new LinkedHashSet<>();
        for (String name : insats.view().texts("beslut.narvarandeFran")) {
            present.add(derivation.canonical(name));
        }
        Optional<Boolean> left = insats.view().flag("beslut.lamnadeSammantradet");
        if (tookPart(applicant, present) || (left.isPresent() && !left.get())) {
            return "JA";
        }
        boolean whole = !present.isEmpty();
        for (String name : tookPart) {
            whole &= tookPart(name, present);
        }
        for (String name : present) {
            whole &= derivation.register().find(name).isPresent();
        }
        return left.isPresent() || whole ? "NEJ" : "OKANT";
    }

    private static boolean tookPart(String applicant, Set<String> from) {
        String folded = Medlemsregister.fold(applicant);
        for (String name : from) {
            if (Medlemsregister.fold(name).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Those who are no medlemmar, the applicant first. */
    private static List<String> unknown(Derivation derivation, String applicant, Set<String> from) {
        Set<String> all = new LinkedHashSet<>();
        all.add(applicant);
        all.addAll(from);
        List<String> unknown = new ArrayList<>();
        for (String name : all) {
            if (derivation.register().find(name).isEmpty()) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private static InsatsParter parties(Derivation derivation, Objects.Named insats, View names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<String> members = new ArrayList<>();
        List<String> external = new ArrayList<>();
        List<Faktum> itself = new ArrayList<>();
        for (View name : names.items()) {
            String written = name.value().toString();
            Optional<Medlem> medlem = derivation.register().find(written);
            if (medlem.isPresent()) {
                member(medlem.get(), parts, members);
            } else if (derivation.itself(written)) {
                itself.add(new ForbundetSjalvt(insats.name(), written, Spar.INGET));
            } else {
                external.add(written);
            }
        }
        return new InsatsParter(
                insats.name(),
                parts.size(),
                derivation.parameters().whole(LEAST),
                external.size(),
                names.items().size() - itself.size(),
                aim(insats.view()),
                derivation.view().flag("forbund.minstTvaParter").orElse(false),
                insats.view().flag("parterFullstandig").orElse(true),
                members,
                external,
                itself.isEmpty() ? List.of() : List.of(itself.get(0)),
                Spar.INGET
                        .och("antalParter", names.pointer())
                        .och("minstParter", Parameters.place(LEAST))
                        .och("antalExterna", names.pointer())
                        .och("antalAngivna", names.pointer()));
    }

    /** What an insats is aimed at, as one code. */
    private static String aim(View insats) {
        Set<String> aims = new LinkedHashSet<>(insats.texts("inriktning"));
        if (aims.size() > 1) {
            return "BADA";
        }
        return aims.isEmpty() ? "OKANT" : aims.iterator().next();
    }

    private static void member(Medlem medlem, Set<Part> parts, List<String> members) {
        parts.add(medlem.part());
        if (!members.contains(medlem.namn())) {
            members.add(medlem.namn());
        }
    }
}
