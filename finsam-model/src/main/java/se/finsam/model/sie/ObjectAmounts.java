package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;

/**
 * What an object has of an account in year 0, while its file is being read. A ledger has tens of thousands of these pairs,
 * most of them with voucher rows alone; the rest is made when it is asked for. Not thread-safe.
 */
final class ObjectAmounts {
    final ObjectEntry object;
    final SieSum movement = new SieSum();
    private @Nullable SieSum opening;
    private @Nullable SieSum closing;
    private @Nullable PeriodAmounts months;
    private @Nullable PeriodAmounts budget;
    private int kinds;

    ObjectAmounts(ObjectEntry object) {
        this.object = object;
    }

    /** The sum of #OIB or #OUB. */
    SieSum balance(SieLabel label) {
        if (label == SieLabel.OIB) {
            opening = opening == null ? new SieSum() : opening;
            return opening;
        }
        closing = closing == null ? new SieSum() : closing;
        return closing;
    }

    /** The months of #PSALDO or #PBUDGET. */
    PeriodAmounts months(SieLabel label) {
        if (label == SieLabel.PSALDO) {
            months = months == null ? new PeriodAmounts() : months;
            return months;
        }
        budget = budget == null ? new PeriodAmounts() : budget;
        return budget;
    }

    /** Notes a row of the object alone, or with others; true where this is the first time that there are both. */
    boolean mixes(SieLabel label, boolean alone) {
        int at = 2
                * switch (label) {
                    case OIB -> 0;
                    case OUB -> 1;
                    case PSALDO -> 2;
                    default -> 3;
                };
        int before = (kinds >> at) & 3;
        kinds |= (alone ? 1 : 2) << at;
        return before != 3 && ((kinds >> at) & 3) == 3;
    }

    @Nullable SieSum opening() {
        return opening;
    }

    @Nullable SieSum closing() {
        return closing;
    }

    @Nullable PeriodAmounts months() {
        return months;
    }

    @Nullable PeriodAmounts budget() {
        return budget;
    }
}
