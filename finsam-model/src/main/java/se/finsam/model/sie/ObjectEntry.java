package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;

/** An object while its file is being read. Not thread-safe. */
final class ObjectEntry {
    final int dimension;
    final byte[] code;
    byte @Nullable [] name;

    /** The line of #OBJEKT; 0 where there is none. */
    int line;

    /** The line that first used it; 0 where there is none. */
    int used;

    /** Whether a row of it is lost, so that no sum of it is known. */
    boolean lost;

    private final int id;

    /** A new one; {@code id} is another for each object of the file. */
    ObjectEntry(int dimension, byte[] code, int id) {
        this.dimension = dimension;
        this.code = code;
        this.id = id;
    }

    /** Each object is only equal to itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
