package se.finsam.model.kontoplan;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.Beteckning;
import se.finsam.model.Kontoroll;

/**
 * Accounts that stand for the same.
 *
 * @param konton what their numbers begin with
 * @param roll what they stand for
 * @since 0.1
 */
@Api
public record Kontogrupp(@Beteckning List<String> konton, Kontoroll roll) {
    /** Copies its list. */
    public Kontogrupp {
        konton = List.copyOf(konton);
    }
}
