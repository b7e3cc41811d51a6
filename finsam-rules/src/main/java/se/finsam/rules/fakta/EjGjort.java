package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * That the input says that something was not done, beside its last day.
 *
 * @param frist the id of the deadline, such as {@code budget-senast}
 * @param objekt the object that it concerns; empty for the förbund
 * @param senast the last day for it
 * @param passerad whether that day has passed on the day of assessment: {@code JA} or {@code NEJ}; {@code JA} where none is given
 * @param tillagg that the last day was moved, where it was
 * @param spar where that stands
 */
@Samband(visas = Flytt.class)
public record EjGjort(
        @Nyckel String frist,
        @Override String objekt,
        LocalDate senast,
        @Koder({"JA", "NEJ"}) String passerad,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EjGjort {
        tillagg = List.copyOf(tillagg);
    }

    /** The same with a yes or no. */
    public static EjGjort av(
            String frist, String objekt, LocalDate senast, boolean passerad, List<Faktum> tillagg, Spar spar) {
        return new EjGjort(frist, objekt, senast, passerad ? "JA" : "NEJ", tillagg, spar);
    }
}
