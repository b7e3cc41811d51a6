package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Bildandear;
import se.finsam.rules.fakta.Spar;

/** When the förbund was there: its first and last day, and whether anything says that it existed before a year. */
final class Forbundstid {
    private static final String FIRST = "forbund.bildat";
    private static final String LAST = "forbund.upphor";

    private Forbundstid() {}

    static void add(Derivation derivation) {
        Optional<View> first = bildat(derivation);
        if (first.isPresent() && ((LocalDate) first.get().value()).getYear() == derivation.rakenskapsar()) {
            derivation.add(new Bildandear(
                    (LocalDate) first.get().value(),
                    Spar.INGET.och("bildat", first.get().pointer())));
        }
    }

    /** Its first day, where that is known. */
    static Optional<View> bildat(Derivation derivation) {
        return derivation.view().limit(FIRST);
    }

    /** The räkenskapsår's first day for the förbund: its own, where it was formed within the year. */
    static LocalDate forsta(Derivation derivation) {
        return within(derivation, FIRST, LocalDate.of(derivation.rakenskapsar(), 1, 1));
    }

    /** The räkenskapsår's last day for the förbund: its own, where it ended within the year. */
    static LocalDate sista(Derivation derivation) {
        return within(derivation, LAST, LocalDate.of(derivation.rakenskapsar(), 12, 31));
    }

    /** A day, or the first or last day of the förbund where the day is outside its life. */
    static LocalDate inom(Derivation derivation, LocalDate day) {
        Optional<View> first = bildat(derivation);
        if (first.isPresent() && day.isBefore((LocalDate) first.get().value())) {
            return (LocalDate) first.get().value();
        }
        Optional<View> last = derivation.view().limit(LAST);
        return last.isPresent() && day.isAfter((LocalDate) last.get().value())
                ? (LocalDate) last.get().value()
                : day;
    }

    private static LocalDate within(Derivation derivation, String key, LocalDate otherwise) {
        Optional<View> own = derivation.view().limit(key);
        return own.isPresent() && ((LocalDate) own.get().value()).getYear() == derivation.rakenskapsar()
                ? (LocalDate) own.get().value()
                : otherwise;
    }

    /** Whether the underlag says anything that only a förbund of an earlier year has: opening equity, a meeting, last year. */
    static boolean fannsFore(Derivation derivation, int year) {
        Optional<View> first = bildat(derivation);
        if (first.isPresent()) {
            return ((LocalDate) first.get().value()).getYear() < year;
        }
        return !derivation.years().isEmpty()
                || opened(derivation)
                || adoptedBefore(derivation, year - 1)
                || any(derivation, Objekttyp.SAMMANTRADE, year)
                || any(derivation, Objekttyp.BESLUT, year);
    }

    private static boolean opened(Derivation derivation) {
        for (String table : new String[] {"arsredovisning.balansrakning", "prognos", "delarsrapport"}) {
            Optional<Amount> opening = derivation.view().amount(table + ".egetKapital.ingaende");
            if (opening.isPresent() && opening.get().value().signum() != 0) {
                return true;
            }
        }
        return derivation.view().has("arsredovisning.resultatrakning.aretsResultatForegaendeAr");
    }

    /** A förbundsordning can be adopted some time before the förbund begins, but not years. */
    private static boolean adoptedBefore(Derivation derivation, int year) {
        Optional<LocalDate> adopted = derivation.view().day("forbund.forbundsordning.antagen");
        return adopted.isPresent() && adopted.get().getYear() < year;
    }

    private static boolean any(Derivation derivation, Objekttyp type, int year) {
        for (Objects.Named one : Objects.of(type, derivation.view())) {
            Optional<LocalDate> day = one.view().day("datum");
            if (day.isPresent() && day.get().getYear() < year) {
                return true;
            }
        }
        return false;
    }
}
