package se.finsam.rules.generated;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/**
 * Things to draw one of. One that is added is drawn in its turn, and leaves the other draws as they were: so a case more in
 * the rulebook does not make all the generated underlag others.
 *
 * @param <T> what is drawn
 */
final class Lot<T> {
    private final List<T> things;
    private final long[] marks;

    /** The things, none twice, each known by its name. */
    Lot(Collection<T> things, Function<T, String> name) {
        this.things = List.copyOf(things);
        this.marks =
                this.things.stream().mapToLong(thing -> mark(name.apply(thing))).toArray();
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    /** One of them: the one whose mark the chance makes the greatest. */
    T draw(Random random) {
        long chance = random.nextLong();
        int drawn = 0;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < marks.length; i++) {
            long mixed = mixed(chance ^ marks[i]);
            if (mixed > greatest) {
                greatest = mixed;
                drawn = i;
            }
        }
        return things.get(drawn);
    }

    /** What a name is told by: not its {@code hashCode}, which is nearly equal for names that are. */
    static long mark(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    /** The finalizer of MurmurHash3: each bit of the value reaches each bit of what it gives. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
