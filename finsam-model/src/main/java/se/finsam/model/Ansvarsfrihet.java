package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A medlem's decision on discharge from liability (26 §).
 *
 * @param medlem the medlem's name
 * @param beviljad whether it was granted
 * @param datum when
 */
public record Ansvarsfrihet(
        String medlem, @Nullable Boolean beviljad, @Nullable LocalDate datum) {}
