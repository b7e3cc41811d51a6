package se.finsam.model.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from. What a reader gave holds of the underlag that it gave it with; on another, made of it, it is
 * left out of account.
 *
 * @param name the name of the file, stream or text, as the caller gave it; null where it was built in memory
 * @param sha256 SHA-256 of the bytes that were read, in lower-case hexadecimal; null where it was built in memory
 * @param places where each value stood, by JSON Pointer; empty where it was built in memory
 * @param shared where what it has in common with other years came from, without places; null where it has nothing of that
 */
public record Origin(
        @Nullable String name,
        @Nullable String sha256,
        Map<String, Place> places,
        @Nullable Origin shared) {
    /** The origin of what was built in memory. */
    public static final Origin MEMORY = new Origin(null, null, Map.of());

    /** Copies the places. */
    public Origin {
        places = places instanceof ReadPlaces ? places : Map.copyOf(places);
    }

    /** The origin of a document that has nothing in common with others. */
    public Origin(@Nullable String name, @Nullable String sha256, Map<String, Place> places) {
        this(name, sha256, places, null);
    }

    /** Where the value at {@code pointer} stood; with line 0 where that is not known. Never null. */
    public Place place(String pointer) {
        Place place = places.get(pointer);
        return place == null ? new Place(pointer, 0, 0) : place;
    }
}
