package se.finsam.intake.las;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small whole numbers as a sentence writes them, in words or in digits. */
final class Raknetal {
    private static final List<String> ORD = List.of(
            "noll", "en", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton");

    /** One of them in a normal text; one group. */
    static final String TAL =
            "(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|\\d{1,2})";

    private Raknetal() {}

    /** The number that a normal word says; null where it says none. */
    static @Nullable Integer av(String ord) {
        if (ord.matches("\\d{1,2}")) {
            return Integer.valueOf(ord);
        }
        int plats = ord.equals("ett") ? 1 : ORD.indexOf(ord);
        return plats < 0 ? null : plats;
    }
}
