package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The räkenskapsår's last day, and whether what was not done in the year can still be.
 *
 * @param arsslut the last day: the förbund's own, where it ended within the year
 * @param passerat whether that day has passed on the day of assessment: {@code JA} or {@code NEJ}; {@code JA} where none is given
 * @param spar where the year stands
 */
public record Arsslut(
        LocalDate arsslut, @Koder({"JA", "NEJ"}) String passerat, Spar spar) implements Faktum {
    /** The same with a yes or no. */
    public static Arsslut av(LocalDate arsslut, boolean passerat, Spar spar) {
        return new Arsslut(arsslut, passerat ? "JA" : "NEJ", spar);
    }
}
