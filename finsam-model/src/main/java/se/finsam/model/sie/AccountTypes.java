package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;

/** The types of #KTYP: T for assets, S for debts and equity, K for costs, I for income. */
final class AccountTypes {
    private static final String KNOWN = "TSKI";

    private AccountTypes() {}

    /** Whether it is one of them. */
    static boolean known(byte @Nullable [] type) {
        return type != null && type.length == 1 && KNOWN.indexOf(type[0]) >= 0;
    }

    /** The type that the account's first digit stands for in every chart of accounts; 0 where charts differ. */
    static char usual(byte[] number) {
        return switch (number.length == 0 ? 0 : number[0]) {
            case '1' -> 'T';
            case '2' -> 'S';
            case '3' -> 'I';
            case '4', '5', '6', '7' -> 'K';
            default -> 0;
        };
    }
}
