package se.finsam.model.sie;

import java.math.BigDecimal;
import se.finsam.model.Api;

/**
 * An amount that a SIE file gives, in one record or as the sum of several.
 *
 * @param ar the number of the accounting year: 0 for the current one, −1 for the one before
 * @param belopp the amount, debit positive and credit negative, with two decimals, or more where the file has more
 * @param rad the line of the record, or of the first one, from 1
 * @param poster how many records were added, at least 1
 */
@Api
public record SieSaldo(int ar, BigDecimal belopp, int rad, int poster) {}
