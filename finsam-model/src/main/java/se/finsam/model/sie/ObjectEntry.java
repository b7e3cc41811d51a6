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

    ObjectEntry(int dimension, byte[] code) {
        this.dimension = dimension;
        this.code = code;
    }
}
