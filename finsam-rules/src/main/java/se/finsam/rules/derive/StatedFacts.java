package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Uppfoljningssystem;
import se.finsam.rules.fakta.Uppgift;

/** What the input says straight out, handed over as it is. */
final class StatedFacts {
    /** Keys of the förbund that take a day, or say that it was not done. */
    private static final List<String> DENIABLE = List.of(
            "budget.beslutad",
            "arsredovisning.beslutad",
            "delarsrapport.upprattad",
            "delarsrapport.beslutad",
            "uppfoljning.indikatorer.rapporterade",
            "revision.fkRutin.protokollford");

    private StatedFacts() {}

    static void add(Derivation derivation) {
        system(derivation);
        of(derivation, Objekttyp.SAMMANTRADE, List.of("faststallerBudget", "offentligt", "distans"));
        of(derivation, Objekttyp.BESLUT, List.of("finansieringAngiven", "inomBudget"));
        ofAnotherYear(derivation);
        toCome(derivation);
        denied(derivation);
        of(derivation, Objekttyp.INSATS, List.of("kommunaltAktivitetsansvar", "registreradIUppfoljning"));
        View takesPart = derivation.view().find("uppfoljning.indikatorer.deltar");
        if (takesPart != null) {
            derivation.add(new Uppgift(
                    "uppfoljning.indikatorer.deltar",
                    "",
                    takesPart.value().toString(),
                    Spar.INGET.och("deltar", takesPart.pointer())));
        }
    }

    /** What a key that takes a day says was not done. */
    private static void denied(Derivation derivation) {
        for (String key : DENIABLE) {
            View view = derivation.view().find(key);
            if (view != null && Boolean.FALSE.equals(view.value())) {
                derivation.add(new Uppgift(
                        key, "", "false", Spar.INGET.och(key.substring(key.lastIndexOf('.') + 1), view.pointer())));
            }
        }
        denied(derivation, Objekttyp.SAMMANTRADE, List.of("distansbeslut", "justerat", "anslaget", "nedtaget"));
        denied(derivation, Objekttyp.INSATS, List.of("redovisning.inlamnad"));
    }

    private static void denied(Derivation derivation, Objekttyp type, List<String> keys) {
        for (Objects.Named object : Objects.of(type, derivation.view())) {
            for (String key : keys) {
                View view = object.view().find(key);
                if (view != null && Boolean.FALSE.equals(view.value())) {
                    derivation.add(new Uppgift(
                            type.lista() + "." + key,
                            object.name(),
                            "false",
                            Spar.INGET.och(key.substring(key.lastIndexOf('.') + 1), view.pointer())));
                }
            }
        }
    }

    private static void system(Derivation derivation) {
        Optional<String> name = derivation.parameters().name("uppfoljningssystem");
        if (name.isPresent()) {
            derivation.add(new Uppfoljningssystem(
                    name.get(), Spar.INGET.och("system", Parameters.place("uppfoljningssystem"))));
        }
    }

    /** The decisions that are dated after the day of assessment. */
    private static void toCome(Derivation derivation) {
        for (Objects.Named decision : Objects.of(Objekttyp.BESLUT, derivation.view())) {
            Optional<View> day = decision.view().limit("datum");
            if (day.isPresent() && !decision.view().has("datum")) {
                derivation.add(new Uppgift(
                        "beslut.kommande",
                        decision.name(),
                        day.get().value().toString(),
                        Spar.INGET.och("datum", day.get().pointer())));
            }
        }
    }

    /** The decisions that are dated a year when the budget was neither made nor in use. */
    private static void ofAnotherYear(Derivation derivation) {
        for (Objects.Named decision : Objects.of(Objekttyp.BESLUT, derivation.view())) {
            Optional<LocalDate> day = decision.view().day("datum");
            if (day.isPresent()
                    && (day.get().getYear() < derivation.rakenskapsar() - 1
                            || day.get().getYear() > derivation.rakenskapsar())) {
                derivation.add(new Uppgift(
                        "beslut.annatAr",
                        decision.name(),
                        day.get().toString(),
                        Spar.INGET.och("datum", decision.view().pointer() + "/datum")));
            }
        }
    }

    private static void of(Derivation derivation, Objekttyp type, List<String> keys) {
        for (Objects.Named object : Objects.of(type, derivation.view())) {
            for (String key : keys) {
                View view = object.view().find(key);
                if (view != null) {
                    derivation.add(new Uppgift(
                            type.lista() + "." + key,
                            object.name(),
                            view.value().toString(),
                            Spar.INGET.och(key, view.pointer())));
                }
            }
        }
    }
}
