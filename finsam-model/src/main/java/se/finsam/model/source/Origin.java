package se.finsam.model.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * Where a document came from. What a reader gave holds of the underlag that it gave it with; on another, made of it, it is
 * left out of account.
 *
 * @param name the name of the file, stream or text, as the caller gave it; null where it was built in memory
 * @param sha256 SHA-256 of the bytes that were read, in lower-case hexadecimal; null where it was built in memory
 * @param places where each value stood, by JSON Pointer; empty where it was built in memory
 * @param shared where what it has in common with other years came from, without places; null where it has nothing of that
 * @param id what its caller knows it by, handed on to reports and errors as it is; null where it gave none
 */
@Api
public record Origin(
        @Nullable String name,
        @Nullable String sha256,
        Map<String, Place> places,
        @Nullable Origin shared,
        @Nullable String id) {
    /** The origin of what was built in memory. */
    public static final Origin MEMORY = new Origin(null, null, Map.of());

    /** Copies the places. */
    public Origin {
        places = places instanceof ReadPlaces ? places : Map.copyOf(places);
    }

    /** The origin of a document that has nothing in common with others. */
    public Origin(@Nullable String name, @Nullable String sha256, Map<String, Place> places) {
        this(name, sha256, places, null, null);
    }

    /** The origin of a document that its caller has no id for. */
    public Origin(@Nullable String name, @Nullable String sha256, Map<String, Place> places, @Nullable Origin shared) {
        this(name, sha256, places, shared, null);
    }

    /** The same with the id that its caller has for it; null for none. */
    public Origin withId(@Nullable String other) {
        return new Origin(name, sha256, places, shared, other);
    }

    /** Where the value at {@code pointer} stood; with line 0 where that is not known. Never null. */
    public Place place(String pointer) {
        Place place = places.get(pointer);
        return place == null ? new Place(pointer, 0, 0) : place;
    }
}
