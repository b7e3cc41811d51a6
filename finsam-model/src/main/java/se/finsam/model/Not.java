package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note to the accounts.
 *
 * @param nr its number
 * @param rubrik its heading
 * @param rader its lines
 * @param summa its stated sum, in kronor
 */
@Api
public record Not(
        @Beteckning String nr,
        @Nullable String rubrik,
        @Nullable List<Post> rader,
        @Nullable @Belopp BigDecimal summa) {
    /** Copies its lists. */
    public Not {
        rader = Listor.kopia(rader);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static NotBuilder builder() {
        return new NotBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public NotBuilder toBuilder() {
        return new NotBuilder(this);
    }
}
