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
public record Uppdrag(@Nullable LocalDate senast, @Nullable Dagsvar klart) {}
