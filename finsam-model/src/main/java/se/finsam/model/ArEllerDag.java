package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year, or a day of it: in files {@code 2023} or {@code 2023-04-01}. A year stands for all of it. Immutable; two that say the
 * same are equal.
 *
 * @since 0.1
 */
@Api
public final class ArEllerDag {
    private final int ar;
    private final @Nullable LocalDate dag;

    private ArEllerDag(int ar, @Nullable LocalDate dag) {
        this.ar = ar;
        this.dag = dag;
    }

    /** A whole year. */
    public static ArEllerDag ar(int ar) {
        return new ArEllerDag(ar, null);
    }

    /** A day. */
    public static ArEllerDag den(LocalDate dag) {
        return new ArEllerDag(dag.getYear(), dag);
    }

    /** The year that it is, or lies in. */
    public int ar() {
        return ar;
    }

    /** The day, or the year as an {@link Integer}: the value as files have it. */
    public Object varde() {
        return dag == null ? (Object) ar : dag;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArEllerDag that && varde().equals(that.varde());
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
