package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan, such as the one to bring equity down.
 *
 * @param finns whether there is one
 * @param beslutad the day it was decided
 */
@Kortform({"finns", "beslutad"})
public record Plan(@Nullable Boolean finns, @Nullable LocalDate beslutad) {}
