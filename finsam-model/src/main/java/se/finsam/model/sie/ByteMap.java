package se.finsam.model.sie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Finds values by bytes that still lie in the line they were read in, without a copy. Not thread-safe. */
final class ByteMap<V> {
    /** Another in every run, so that no file can be made whose keys all fall into the same slot. */
    private static final int MULTIPLIER = ThreadLocalRandom.current().nextInt() << 3 | 5;

    private final List<byte[]> keys = new ArrayList<>();
    private final List<V> values = new ArrayList<>();
    private int[] slots = new int[64];

    /** The value of the bytes between two places; null where there is none. */
    @Nullable V get(byte[] buf, int from, int to) {
        int at = hash(buf, from, to) & (slots.length - 1);
        while (slots[at] != 0) {
            byte[] key = keys.get(slots[at] - 1);
            if (Arrays.equals(key, 0, key.length, buf, from, to)) {
                return values.get(slots[at] - 1);
            }
            at = (at + 1) & (slots.length - 1);
        }
        return null;
    }

    /** Adds a value of bytes that have none. */
    void put(byte[] key, V value) {
        keys.add(key);
        values.add(value);
        if (keys.size() * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < keys.size(); i++) {
                place(keys.get(i), i + 1);
            }
        } else {
            place(key, keys.size());
        }
    }

    private void place(byte[] key, int number) {
        int at = hash(key, 0, key.length) & (slots.length - 1);
        while (slots[at] != 0) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = number;
    }

    /** The values, in the order they came. */
    List<V> values() {
        return values;
    }

    int size() {
        return values.size();
    }

    private static int hash(byte[] buf, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = MULTIPLIER * hash + buf[i];
        }
        return ((hash ^ (hash >>> 16)) * 0x9E3779B1) >>> 7;
    }
}
