package se.finsam.rules.fakta;

import java.util.List;

/**
 * The plan to bring equity down.
 *
 * @param beslutad whether one is decided: {@code JA}, {@code NEJ}, {@code OKANT} where there is one without its day,
 *     {@code ORIMLIG} on a day that cannot be, or {@code MOTSAGD} where the budget and the annual report say different things
 * @param okanda the key of the day that is not known; none where it is known whether a plan is decided
 * @param spar where that stands
 */
public record EgetKapitalPlan(
        @Koder({"JA", "MOTSAGD", "NEJ", "OKANT", "ORIMLIG"}) String beslutad, List<String> okanda, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EgetKapitalPlan {
        okanda = List.copyOf(okanda);
    }
}
