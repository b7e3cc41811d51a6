package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Trappsteg;

/** The parameters as they are for one räkenskapsår: the values that hold on its last day. Immutable and thread-safe. */
public final class Parameters {
    private final Regelbok bok;
    private final int ar;

    /** The parameters of a year. */
    public Parameters(Regelbok bok, int ar) {
        this.bok = bok;
        this.ar = ar;
    }

    /** How a parameter is named among a figure's places. */
    public static String place(String id) {
        return "#" + id;
    }

    /** A parameter's value in the year; empty where it had none then. */
    public Optional<Parametervarde> value(String id) {
        LocalDate slut = LocalDate.of(ar, 12, 31);
        return bok.parameter(id).varden().stream()
                .filter(varde -> varde.galler(slut))
                .findFirst();
    }

    /** A number. */
    public Amount number(String id) {
        BigDecimal tal = required(id).tal();
        if (tal == null) {
            throw new IllegalStateException("parameter " + id + " is no number");
        }
        return new Amount(tal, List.of(place(id)));
    }

    /** A whole number. */
    public int whole(String id) {
        return number(id).value().intValueExact();
    }

    /** A last or first day, in the year that the parameter counts from {@code ar}. */
    public LocalDate day(String id, int year) {
        Parametervarde varde = required(id);
        if (varde.dag() == null) {
            throw new IllegalStateException("parameter " + id + " is no day");
        }
        int efter = varde.arEfter() == null ? 0 : varde.arEfter().intValueExact();
        return MonthDay.parse("--" + varde.dag()).atYear(year + efter);
    }

    /** A fixed day. */
    public LocalDate fixed(String id) {
        LocalDate datum = required(id).datum();
        if (datum == null) {
            throw new IllegalStateException("parameter " + id + " is no fixed day");
        }
        return datum;
    }

    /** A name; empty where there was none in the year. In Swedish, as it is a name. */
    public Optional<String> name(String id) {
        return value(id).map(Parametervarde::namn).map(Text::sv);
    }

    /** The steps of a staircase; empty where it had none in the year. */
    public List<Trappsteg> steps(String id) {
        return value(id).map(Parametervarde::steg).orElse(List.of());
    }

    /** The day from which a parameter has its value. */
    public LocalDate since(String id) {
        return required(id).fran();
    }

    private Parametervarde required(String id) {
        return value(id).orElseThrow(() -> new IllegalStateException("parameter " + id + " has no value in " + ar));
    }
}
