package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Part;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Beslutsdeltagande;
import se.finsam.rules.fakta.Inriktningar;
import se.finsam.rules.fakta.InsatsParter;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Utforarskap;

/** What an insats is, who answers for it, and who takes part in it. */
final class InsatsFacts {
    private static final String LEAST = "samverkan-minst-parter";

    private InsatsFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.view())) {
            responsible(derivation, insats);
            decision(derivation, insats);
            direction(derivation, insats);
            insats.view().at("parter").ifPresent(parter -> derivation.add(parties(derivation, insats.name(), parter)));
        }
    }

    /** An external utförare decides; else it is enough that the huvudman or the utförare is a medlem. */
    private static void responsible(Derivation derivation, Objects.Named insats) {
        Optional<View> performer = insats.view().at("utforare");
        Optional<View> principal = insats.view().at("huvudman");
        performer.or(() -> principal).ifPresent(who -> {
            String name = who.value().toString();
            derivation.add(new Utforarskap(
                    insats.name(),
                    canonical(derivation, name),
                    performer.isPresent() ? "UTFORARE" : "HUVUDMAN",
                    derivation.register().find(name).isPresent(),
                    Spar.INGET.och("ansvarig", who.pointer())));
        });
    }

    private static void decision(Derivation derivation, Objects.Named insats) {
        Optional<View> took = insats.view().at("beslut.deltogFran");
        Optional<String> applicant =
                insats.view().text("beslut.sokande").or(() -> insats.view().text("huvudman"));
        if (took.isPresent() && applicant.isPresent()) {
            List<String> from = took.get().items().stream()
                    .map(name -> canonical(derivation, name.value().toString()))
                    .distinct()
                    .toList();
            String applied = canonical(derivation, applicant.get());
            List<String> unknown = Stream.concat(Stream.of(applied), from.stream())
                    .filter(name -> derivation.register().find(name).isEmpty())
                    .distinct()
                    .toList();
            String list = took.get().pointer();
            derivation.add(new Beslutsdeltagande(
                    insats.name(),
                    applied,
                    from.size(),
                    from.stream().map(Medlemsregister::fold).anyMatch(Medlemsregister.fold(applied)::equals),
                    unknown.size(),
                    unknown,
                    Spar.INGET.och("antalDeltog", list).och("antalOkanda", list)));
        }
    }

    /** The name that the medlemmar are listed by; an external name as it was written. */
    private static String canonical(Derivation derivation, String name) {
        return derivation.register().find(name).map(Medlem::namn).orElse(name);
    }

    private static void direction(Derivation derivation, Objects.Named insats) {
        List<String> codes = insats.view().items("inriktning").stream()
                .map(code -> code.value().toString())
                .distinct()
                .toList();
        insats.view()
                .at("inriktning")
                .ifPresent(view -> derivation.add(new Inriktningar(
                        insats.name(), codes.size(), codes, Spar.INGET.och("antalInriktningar", view.pointer()))));
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
