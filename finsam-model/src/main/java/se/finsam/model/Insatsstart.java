package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an insats began.
 *
 * @param planerad the day it was to begin
 * @param faktisk the day it began, or that it has not
 * @since 0.1
 */
@Api
public record Insatsstart(
        @Nullable LocalDate planerad, @Nullable Dagsvar faktisk) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static InsatsstartBuilder builder() {
        return new InsatsstartBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public InsatsstartBuilder toBuilder() {
        return new InsatsstartBuilder(this);
    }
}
