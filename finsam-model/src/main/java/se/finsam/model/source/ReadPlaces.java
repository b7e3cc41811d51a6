package se.finsam.model.source;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a record that was read, and of no other. A record that is made of it, with something changed, may be handed
 * the same {@link Origin}: then neither the places nor the hash are its own, and no one has looked at what it says.
 *
 * @hidden
 */
public final class ReadPlaces extends AbstractMap<String, Place> {
    private final Map<String, Place> places;
    private final Map<String, Place> keys;

    /** The record in which nothing is wrong; null until that is known. */
    private volatile @Nullable Object record;

    /** A copy of these places. */
    public ReadPlaces(Map<String, Place> places) {
        this(places, places instanceof ReadPlaces read ? read.keys : Map.of());
    }

    /** The same; {@code keys} says where some of the keys stood, since {@code places} has their values. */
    public ReadPlaces(Map<String, Place> places, Map<String, Place> keys) {
        this.places = Map.copyOf(places);
        this.keys = Map.copyOf(keys);
    }

    /** Where a key stood; where that is not known, its value. */
    public static Place key(Origin origin, String pointer) {
        Place key = origin.places() instanceof ReadPlaces read ? read.keys.get(pointer) : null;
        return key == null ? origin.place(pointer) : key;
    }

    /** Whether nothing is wrong with a record of this origin: its reader has said so of this very one. */
    public static boolean vouchFor(Object record, Origin origin) {
        return origin.places() instanceof ReadPlaces read && read.record == record;
    }

    /** Whether an origin was given to another record than this. */
    public static boolean ofAnother(Object record, Origin origin) {
        return origin.places() instanceof ReadPlaces read && read.record != record;
    }

    /** Says that nothing is wrong with a record; only the first that is named counts. */
    public static void vouch(Object record, Origin origin) {
        if (origin.places() instanceof ReadPlaces read && read.record == null) {
            read.record = record;
        }
    }

    @Override
    public @Nullable Place get(@Nullable Object pointer) {
        return pointer == null ? null : places.get(pointer);
    }

    @Override
    public boolean containsKey(@Nullable Object pointer) {
        return pointer != null && places.containsKey(pointer);
    }

    @Override
    public Set<Map.Entry<String, Place>> entrySet() {
        return places.entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return places.equals(other);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }
}
