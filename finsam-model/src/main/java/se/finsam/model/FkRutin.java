package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the board dealt with the revisorer's remarks, by Försäkringskassan's routine.
 *
 * @param protokollford the day it was minuted
 * @param atgarderAngivna whether measures were stated
 */
public record FkRutin(
        @Nullable LocalDate protokollford, @Nullable Boolean atgarderAngivna) {}
