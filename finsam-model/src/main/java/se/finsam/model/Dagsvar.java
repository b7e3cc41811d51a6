package se.finsam.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was done, or that it was not: in files a day, a week such as {@code 2026-V09} where no day is known, or
 * {@code false}. A key that takes it and is absent says neither. A week is never taken for one of its days. Immutable; two that
 * say the same are equal.
 *
 * @since 0.1
 */
@Api
public final class Dagsvar {
    /** It was not done. */
    public static final Dagsvar NEJ = new Dagsvar(null, false);

    private static final int DAYS_AFTER_MONDAY = 6;
    /** Always within the first week of its year (ISO 8601). */
    private static final int IN_WEEK_ONE = 4;

    /** The day; of a week its Monday. */
    private final @Nullable LocalDate dag;

    private final boolean vecka;

    private Dagsvar(@Nullable LocalDate dag, boolean vecka) {
        this.dag = dag;
        this.vecka = vecka;
    }

    /** It was done on a day. */
    public static Dagsvar den(LocalDate dag) {
        return new Dagsvar(dag, false);
    }

    /**
     * It was done in a week, on a day that is not known.
     *
     * @param ar the year that the week is counted in (ISO 8601)
     * @param vecka its number, from 1 to 52 or 53
     * @throws IllegalArgumentException where the year has no such week
     */
    public static Dagsvar vecka(int ar, int vecka) {
        LocalDate first = LocalDate.of(ar, 1, IN_WEEK_ONE);
        if (!IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).isValidValue(vecka)) {
            throw new IllegalArgumentException("no such week: " + ar + ", " + vecka);
        }
        LocalDate within = first.plusWeeks(vecka - 1L);
        return new Dagsvar(within.minusDays(within.getDayOfWeek().getValue() - 1L), true);
    }

    /** The day; empty where it was not done, and where only a week is known. */
    public Optional<LocalDate> dag() {
        return vecka ? Optional.empty() : Optional.ofNullable(dag);
    }

    /** The first day on which it can have been done; empty where it was not. */
    public Optional<LocalDate> tidigast() {
        return Optional.ofNullable(dag);
    }

    /** The last day on which it can have been done: the day itself, or the Sunday of the week; empty where it was not. */
    public Optional<LocalDate> senast() {
        return vecka ? tidigast().map(monday -> monday.plusDays(DAYS_AFTER_MONDAY)) : tidigast();
    }

    /** Whether it says that it was not done. */
    public boolean nej() {
        return dag == null;
    }

    /** The day, the week as a text such as {@code 2026-V09}, or {@link Boolean#FALSE}: the value as files have it. */
    public Object varde() {
        if (dag == null) {
            return false;
        }
        return vecka
                ? String.format(
                        Locale.ROOT,
                        "%04d-V%02d",
                        dag.get(IsoFields.WEEK_BASED_YEAR),
                        dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : dag;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dagsvar that && varde().equals(that.varde());
    }

    @Override
    public int hashCode() {
        return varde().hashCode();
    }

    /** As files have it. */
    @Override
    public String toString() {
        return varde().toString();
    }
}
