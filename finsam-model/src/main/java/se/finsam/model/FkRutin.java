package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * How the board dealt with the revisorer's remarks, by Försäkringskassan's routine.
 *
 * @param protokollford the day it was minuted, or that it was not
 * @param atgarderAngivna whether measures were stated
 */
@Api
public record FkRutin(
        @Nullable Dagsvar protokollford, @Nullable Boolean atgarderAngivna) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static FkRutinBuilder builder() {
        return new FkRutinBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public FkRutinBuilder toBuilder() {
        return new FkRutinBuilder(this);
    }
}
