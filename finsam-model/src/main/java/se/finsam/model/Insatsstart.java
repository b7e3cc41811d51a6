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
public record Insatsstart(
        @Nullable LocalDate planerad, @Nullable Dagsvar faktisk) {}
