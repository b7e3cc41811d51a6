package se.finsam.intake.las;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small whole numbers as a sentence writes them, in words or in digits. */
final class Raknetal {
    private static final List<String> ORD =
            Fraser.ord("RAKNEORD").stream().map(Norm::av).toList();

    /** One of them in a normal text; one group of a frame. */
    static final String TAL = "({*RAKNEORD*}|ett|\\d{1,2})";

    private Raknetal() {}

    /** The number that a normal word says; null where it says none. */
    static @Nullable Integer av(String ord) {
        if (ord.matches("\\d{1,2}")) {
            return Integer.valueOf(ord);
        }
        int plats = ord.equals("ett") ? 0 : ORD.indexOf(ord);
        return plats < 0 ? null : plats + 1;
    }
}
