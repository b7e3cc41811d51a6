package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            return List.of(new Thing(number, null, seen, true));
        }
        for (Seen one : seen) {
            List<Objects.Named> objects = Objects.of(type, one.view());
            if (!objects.isEmpty() || Objects.absent(type, one.view()).isEmpty()) {
                List<Thing> things = new ArrayList<>();
                for (Objects.Named named : objects) {
                    things.add(new Thing(number, named.name(), List.of(new Seen(one.underlag(), named.view())), true));
                }
                return things;
            }
        }
        return List.of(new Thing(number, null, List.of(), false));
    }

    /**
     * The meetings of all underlag, each once: a meeting belongs to no räkenskapsår, and two years' files may both have it. Where
     * nobody lists those of a year there is one thing more, of which nothing is known.
     */
    static List<Thing> meetings(int year, List<Underlag> underlag, @Nullable LocalDate day) {
        Objekttyp type = Objekttyp.SAMMANTRADE;
        Map<String, List<Seen>> all = new LinkedHashMap<>();
        boolean told = false;
        for (Underlag one : underlag) {
            View view = View.of(one, day);
            told |= one.rakenskapsar() == year && view.at(type.lista()).isPresent();
            for (Objects.Named named : Objects.of(type, view)) {
                all.computeIfAbsent(named.name(), name -> new ArrayList<>()).add(new Seen(one, named.view()));
            }
        }
        List<Thing> things = new ArrayList<>();
        all.forEach((name, seen) ->
                things.add(new Thing(type.dag(name).map(LocalDate::getYear).orElse(year), name, seen, true)));
        if (!told) {
            things.add(new Thing(year, null, List.of(), false));
        }
        return things;
    }
}
