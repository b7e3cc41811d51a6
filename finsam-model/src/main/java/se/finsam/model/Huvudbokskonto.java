package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An account of the ledger over the year. Amounts in kronor: income, equity, provisions and debts positive where they are
 * credit, all else positive where it is debit.
 *
 * @param konto its number
 * @param namn its name
 * @param roll what it stands for
 * @param medlem the medlem whose contribution is booked on it
 * @param part the part whose contribution is booked on it, where that is not one medlem's
 * @param ingaende what it held when the year began (#IB)
 * @param rorelse the sum of the year's transactions (#TRANS); null where the file has no vouchers
 * @param utgaende what it held when the year ended, or what was booked on it in the year (#UB, #RES)
 * @param foregaendeAr the same, the year before
 * @param budget its budget for the year (#PBUDGET)
 * @param rad line of the ledger's file where {@code utgaende} stands, else where the account is first named
 * @param radIngaende line where {@code ingaende} stands
 * @param radForegaendeAr line where {@code foregaendeAr} stands
 * @param radBudget line where its budget begins
 * @since 0.1
 */
@Api
public record Huvudbokskonto(
        @Beteckning String konto,
        @Nullable String namn,
        Kontoroll roll,
        @Nullable String medlem,
        @Nullable Part part,
        @Nullable @Belopp BigDecimal ingaende,
        @Nullable @Belopp BigDecimal rorelse,
        @Nullable @Belopp BigDecimal utgaende,
        @Nullable @Belopp BigDecimal foregaendeAr,
        @Nullable @Belopp BigDecimal budget,
        int rad,
        @Nullable Integer radIngaende,
        @Nullable Integer radForegaendeAr,
        @Nullable Integer radBudget) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Huvudbokskonto {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static HuvudbokskontoBuilder builder() {
        return new HuvudbokskontoBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public HuvudbokskontoBuilder toBuilder() {
        return new HuvudbokskontoBuilder(this);
    }
}
