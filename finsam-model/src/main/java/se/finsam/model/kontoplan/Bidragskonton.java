package se.finsam.model.kontoplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Beteckning;
import se.finsam.model.Part;

/**
 * Accounts that a contribution to the förbund is booked on (5 §).
 *
 * @param konton what their numbers begin with
 * @param medlem the medlem that pays it, by name or alias; null where {@code part} says it
 * @param part the part that pays it, where that part has one medlem; null where {@code medlem} says it
 * @since 0.1
 */
@Api
public record Bidragskonton(
        @Beteckning List<String> konton,
        @Nullable String medlem,
        @Nullable Part part) {
    /** Copies its list. */
    public Bidragskonton {
        konton = List.copyOf(konton);
    }
}
