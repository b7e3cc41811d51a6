package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * How the board dealt with the revisorer's remarks, by Försäkringskassan's routine.
 *
 * @param protokollford the day it was minuted, or that it was not
 * @param atgarderAngivna whether measures were stated
 */
public record FkRutin(
        @Nullable Dagsvar protokollford, @Nullable Boolean atgarderAngivna) {}
