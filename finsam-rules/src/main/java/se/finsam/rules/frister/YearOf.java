package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.View;

/**
 * What is known of a räkenskapsår, from one underlag of it, several, or none.
 *
 * @param number the year
 * @param seen the underlag, each with a view of it on the day of assessment
 */
record YearOf(int number, List<Seen> seen) {
    /** An underlag and a view of it, or of an object in it. */
    record Seen(Underlag underlag, View view) {}

    /** The underlag that are about a year; of a budget year, those whose budget is for it. */
    static YearOf of(int number, List<Underlag> underlag, boolean budget, @Nullable LocalDate day) {
        List<Seen> seen = new ArrayList<>();
        for (Underlag one : underlag) {
            if (number == (budget ? budgetYear(one) : one.rakenskapsar())) {
                seen.add(new Seen(one, View.of(one, day)));
            }
        }
        return new YearOf(number, seen);
    }

    private static int budgetYear(Underlag underlag) {
        Integer own = underlag.budget() == null ? null : underlag.budget().ar();
        return own == null ? underlag.rakenskapsar() : own;
    }

    /**
     * What a deadline repeats for. Where the list of them is not there it is one thing of which nothing is known; where it is
     * there and empty it is nothing.
     */
    List<Thing> things(Kontrollfil control) {
        Objekttyp type = control.objekt();
        if (type == Objekttyp.FORBUND) {
            return List.of(new Thing(null, seen, true));
        }
        for (Seen one : seen) {
            Optional<View> list = one.view().at(type.lista());
            if (list.isPresent()) {
                List<Thing> things = new ArrayList<>();
                for (Objects.Named named : Objects.of(type, one.view())) {
                    things.add(new Thing(named.name(), List.of(new Seen(one.underlag(), named.view())), true));
                }
                return things;
            }
        }
        return List.of(new Thing(null, List.of(), false));
    }
}
