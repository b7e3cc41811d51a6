package se.finsam.rules.derive;

import java.util.List;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Uppfoljningssystem;
import se.finsam.rules.fakta.Uppgift;

/** What the input says straight out, handed over as it is. */
final class StatedFacts {
    private StatedFacts() {}

    static void add(Derivation derivation) {
        system(derivation);
        of(derivation, Objekttyp.SAMMANTRADE, List.of("faststallerBudget", "offentligt", "distans"));
        of(derivation, Objekttyp.BESLUT, List.of("finansieringAngiven"));
        toCome(derivation);
        of(derivation, Objekttyp.INSATS, List.of("kommunaltAktivitetsansvar", "registreradIUppfoljning"));
        derivation
                .view()
                .at("uppfoljning.indikatorer.deltar")
                .ifPresent(view -> derivation.add(new Uppgift(
                        "uppfoljning.indikatorer.deltar",
                        "",
                        view.value().toString(),
                        Spar.INGET.och("deltar", view.pointer()))));
    }

    private static void system(Derivation derivation) {
        derivation
                .parameters()
                .name("uppfoljningssystem")
                .ifPresent(name -> derivation.add(new Uppfoljningssystem(
                        name, Spar.INGET.och("system", Parameters.place("uppfoljningssystem")))));
    }

    /** The decisions that are dated after the day of assessment. */
    private static void toCome(Derivation derivation) {
        for (Objects.Named decision : Objects.of(Objekttyp.BESLUT, derivation.view())) {
            decision.view()
                    .limit("datum")
                    .filter(day -> decision.view().at("datum").isEmpty())
                    .ifPresent(day -> derivation.add(new Uppgift(
                            "beslut.kommande",
                            decision.name(),
                            day.value().toString(),
                            Spar.INGET.och("datum", day.pointer()))));
        }
    }

    private static void of(Derivation derivation, Objekttyp type, List<String> keys) {
        for (Objects.Named object : Objects.of(type, derivation.view())) {
            for (String key : keys) {
                object.view()
                        .at(key)
                        .ifPresent(view -> derivation.add(new Uppgift(
                                type.lista() + "." + key,
                                object.name(),
                                view.value().toString(),
                                Spar.INGET.och(key, view.pointer()))));
            }
        }
    }
}
