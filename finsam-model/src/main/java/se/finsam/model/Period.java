package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time from a day to a day.
 *
 * @param fran its first day
 * @param till its last day
 * @since 0.1
 */
public record Period(@Nullable LocalDate fran, @Nullable LocalDate till) {}
