package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * What an object has of an account in year 0. It is a part of the account's amount, never to be added to it. At least one
 * of the amounts is there.
 *
 * @param konto the account's number
 * @param dimension the number of the object's dimension
 * @param objekt the object's code
 * @param ingaende its opening balance (#OIB); null where there is no record
 * @param utgaende its closing balance (#OUB); null where there is no record
 * @param perioder the sum of the months' changes (rows of #PSALDO that name the object); null where there is none
 * @param budget the sum of the months' budget (rows of #PBUDGET that name the object); null where there is none
 * @param rorelse the sum of the voucher rows of year 0 (#TRANS) that name the object; null where there is none
 */
@Api
public record SieObjektsaldo(
        String konto,
        int dimension,
        String objekt,
        @Nullable SieSaldo ingaende,
        @Nullable SieSaldo utgaende,
        @Nullable SieSaldo perioder,
        @Nullable SieSaldo budget,
        @Nullable SieSaldo rorelse) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public SieObjektsaldo {}
}
