package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Arsslut;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Uppgift;

/** What is told of the year's end, and of decisions by their day. */
final class StatedFacts {
    private StatedFacts() {}

    static void add(Derivation derivation) {
        yearsEnd(derivation);
        ofAnotherYear(derivation);
        toCome(derivation);
    }

    /** Until when what was not done in the year can still be. */
    private static void yearsEnd(Derivation derivation) {
        LocalDate last = Forbundstid.sista(derivation);
        derivation.add(Arsslut.av(last, derivation.passed(last), Spar.INGET.och("arsslut", "/rakenskapsar")));
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

    /** The decisions that are dated a year when the budget was neither made nor in use, or a day when there was no förbund. */
    private static void ofAnotherYear(Derivation derivation) {
        LocalDate first = Forbundstid.inom(derivation, LocalDate.of(derivation.rakenskapsar() - 1, 1, 1));
        LocalDate last = Forbundstid.inom(derivation, LocalDate.of(derivation.rakenskapsar(), 12, 31));
        for (Objects.Named decision : Objects.of(Objekttyp.BESLUT, derivation.view())) {
            Optional<LocalDate> day = decision.view().day("datum");
            if (day.isPresent() && (day.get().isBefore(first) || day.get().isAfter(last))) {
                derivation.add(new Uppgift(
                        "beslut.annatAr",
                        decision.name(),
                        day.get().toString(),
                        Spar.INGET.och("datum", decision.view().pointer() + "/datum")));
            }
        }
    }
}
