package se.finsam.rules.derive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbokskonto;

/** What an account of the ledger has an amount for. */
enum LedgerColumn {
    /** What it held when the year began. */
    INGAENDE("ingaende"),
    /** The sum of its transactions. */
    RORELSE("rorelse"),
    /** What it held when the year ended, or what was booked on it in the year. */
    UTGAENDE("utgaende"),
    /** The same, the year before. */
    FOREGAENDE_AR("foregaendeAr"),
    /** Its budget. */
    BUDGET("budget");

    private final String key;

    LedgerColumn(String key) {
        this.key = key;
    }

    /** Its key in the underlag. */
    String key() {
        return key;
    }

    /** An account's amount, in kronor; null where it has none. */
    @Nullable BigDecimal of(Huvudbokskonto konto) {
        return switch (this) {
            case INGAENDE -> konto.ingaende();
            case RORELSE -> konto.rorelse();
            case UTGAENDE -> konto.utgaende();
            case FOREGAENDE_AR -> konto.foregaendeAr();
            case BUDGET -> konto.budget();
        };
    }
}
