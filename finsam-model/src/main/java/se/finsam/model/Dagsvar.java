package se.finsam.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was done, or that it was not: in files a day, or {@code false}. A key that takes it and is absent says
 * neither. Immutable; two that say the same are equal.
 *
 * @since 0.1
 */
public final class Dagsvar {
    /** It was not done. */
    public static final Dagsvar NEJ = new Dagsvar(null);

    private final @Nullable LocalDate dag;

    private Dagsvar(@Nullable LocalDate dag) {
        this.dag = dag;
    }

    /** It was done on a day. */
    public static Dagsvar den(LocalDate dag) {
        return new Dagsvar(dag);
    }

    /** The day; empty where it was not done. */
    public Optional<LocalDate> dag() {
        return Optional.ofNullable(dag);
    }

    /** Whether it says that it was not done. */
    public boolean nej() {
        return dag == null;
    }

    /** The day, or {@link Boolean#FALSE}: the value as files have it. */
    public Object varde() {
        return dag == null ? false : dag;
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
