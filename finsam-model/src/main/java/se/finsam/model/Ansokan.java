package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application for an insats.
 *
 * @param sokt the amount applied for, in kronor
 * @param sokande the medlemmar that apply
 * @param sokandeFullstandig false where the list is not all of them
 * @param datum the day it was made
 * @param aterremitterad the day it was sent back, or that it was not
 * @param kompletterad the day it was completed, or that it was not
 * @since 0.1
 */
@Api
public record Ansokan(
        @Nullable @Belopp BigDecimal sokt,
        @Nullable List<String> sokande,
        @Nullable Boolean sokandeFullstandig,
        @Nullable LocalDate datum,
        @Nullable Dagsvar aterremitterad,
        @Nullable Dagsvar kompletterad) {
    /** Copies its list. */
    public Ansokan {
        sokande = Listor.kopia(sokande);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AnsokanBuilder builder() {
        return new AnsokanBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AnsokanBuilder toBuilder() {
        return new AnsokanBuilder(this);
    }
}
