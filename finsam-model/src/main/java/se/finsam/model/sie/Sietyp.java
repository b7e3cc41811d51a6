package se.finsam.model.sie;

import se.finsam.model.Api;

/** What a SIE file holds. */
@Api
public enum Sietyp {
    /** Balances of the year. */
    TYP_1,
    /** Balances of each month too, and a budget where there is one. */
    TYP_2,
    /** The same for each object, such as a project. */
    TYP_3,
    /** An export of vouchers, with the balances. */
    TYP_4E,
    /** Vouchers to be imported, without balances. */
    TYP_4I
}
