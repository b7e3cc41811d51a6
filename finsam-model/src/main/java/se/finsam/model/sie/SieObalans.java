package se.finsam.model.sie;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * A voucher whose rows do not add up to 0.
 *
 * @param serie its series; null where it has none
 * @param nummer its number; null where it has none
 * @param datum its date; null where it cannot be read
 * @param differens the sum of its rows, debit positive
 * @param rad the line of #VER, from 1
 */
@Api
public record SieObalans(
        @Nullable String serie,
        @Nullable String nummer,
        @Nullable LocalDate datum,
        BigDecimal differens,
        int rad) {}
