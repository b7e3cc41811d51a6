package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Trappsteg;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Flytt;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.kalender.SistaDag;

/** The parameters as they are for one räkenskapsår: the values that hold on its last day. Immutable and thread-safe. */
public final class Parameters {
    private static final int LEAP_DAY = 29;

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

    /** The keys that the rulebook adds to the underlag. */
    public EgnaNycklar nycklar() {
        return bok.nycklar();
    }

    /** Whether the rulebook extends the bundled one. */
    boolean extending() {
        return bok.utgarFran() != null;
    }

    /** All parameters, whether they have a value in the year or not. */
    List<Parameterfil> all() {
        return bok.parametrar();
    }

    /** Whether the rulebook has a parameter, with a value in the year. */
    boolean has(String id) {
        for (Parameterfil parameter : bok.parametrar()) {
            if (parameter.id().equals(id)) {
                return value(id).isPresent();
            }
        }
        return false;
    }

    /** A parameter's value in the year; empty where it had none then. */
    public Optional<Parametervarde> value(String id) {
        LocalDate slut = LocalDate.of(ar, 12, 31);
        for (Parametervarde varde : bok.parameter(id).varden()) {
            if (varde.galler(slut)) {
                return Optional.of(varde);
            }
        }
        return Optional.empty();
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
        String dag = varde.dag();
        if (dag == null) {
            throw new IllegalStateException("parameter " + id + " is no day");
        }
        int efter = varde.arEfter() == null ? 0 : varde.arEfter().intValueExact();
        String[] monthDay = dag.split("-", -1);
        return inYear(year + efter, Integer.parseInt(monthDay[0]), Integer.parseInt(monthDay[1]));
    }

    /** The last day that a parameter sets, as {@link #day}; moved where a statute sets it. */
    public SistaDag last(String id, int year) {
        return last(required(id), day(id, year));
    }

    /** The last day within a parameter's days from a day, which is not counted; moved where a statute sets them. */
    public SistaDag last(String id, LocalDate from) {
        return last(required(id), from.plusDays(whole(id)));
    }

    private static SistaDag last(Parametervarde varde, LocalDate day) {
        return Boolean.TRUE.equals(varde.lagstadgad()) ? SistaDag.lagstadgad(day) : SistaDag.fast(day);
    }

    /** That a last day so many days after another was moved, to be shown with the fact that has it; nothing where it was not. */
    static List<Faktum> moved(SistaDag last, String from, String id) {
        return moved(last, Spar.INGET.och("utanFlytt", List.of(from, place(id))));
    }

    /** That a last day was moved, to be shown with the fact that has it; nothing where it was not. */
    static List<Faktum> moved(SistaDag last, Spar from) {
        return last.flyttad() ? List.of(new Flytt(last.utanFlytt(), from)) : List.of();
    }

    /** The last of February is that of the year, whether it is a leap year or not; any other day has to be in it. */
    private static LocalDate inYear(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return month == 2 && day == LEAP_DAY
                ? first.withDayOfMonth(first.lengthOfMonth())
                : LocalDate.of(year, month, day);
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
        Optional<Parametervarde> value = value(id);
        Text name = value.isPresent() ? value.get().namn() : null;
        return name == null ? Optional.empty() : Optional.of(name.sv());
    }

    /** The steps of a staircase; empty where it had none in the year. */
    public List<Trappsteg> steps(String id) {
        Optional<Parametervarde> value = value(id);
        List<Trappsteg> steps = value.isPresent() ? value.get().steg() : null;
        return steps == null ? List.of() : steps;
    }

    /** The codes or words of a parameter; empty where it had none in the year, or where the rulebook has no such parameter. */
    public List<String> codes(String id) {
        Optional<Parametervarde> value = has(id) ? value(id) : Optional.empty();
        List<String> codes = value.isPresent() ? value.get().koder() : null;
        return codes == null ? List.of() : codes;
    }

    /** The day from which a parameter has its value. */
    public LocalDate since(String id) {
        return required(id).fran();
    }

    private Parametervarde required(String id) {
        Optional<Parametervarde> value = value(id);
        if (value.isEmpty()) {
            throw new IllegalStateException("parameter " + id + " has no value in " + ar);
        }
        return value.get();
    }
}
