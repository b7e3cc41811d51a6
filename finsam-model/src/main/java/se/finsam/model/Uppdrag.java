package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commission that the board gave.
 *
 * @param senast the day it shall be done by
 * @param klart the day it was done, or that it is not
 * @since 0.1
 */
@Api
public record Uppdrag(@Nullable LocalDate senast, @Nullable Dagsvar klart) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UppdragBuilder builder() {
        return new UppdragBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UppdragBuilder toBuilder() {
        return new UppdragBuilder(this);
    }
}
