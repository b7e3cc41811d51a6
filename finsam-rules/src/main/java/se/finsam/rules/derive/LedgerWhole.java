package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;

/**
 * The ledger as a whole, as it writes it itself: debit plus, credit minus, all accounts together 0. An account that is left
 * out of a kind of record is 0; where the whole kind is left out nothing is known. Accounts outside of the plan's roles count
 * where the rest is 0 only together with them.
 */
final class LedgerWhole {
    /** Why the opening balances are not 0 together. */
    enum Cause {
        /** They are. */
        INGEN,
        /** They are off by last year's result, as the file itself gives it. */
        RESULTAT,
        /** They are off by something else than last year's result. */
        KONTO_SAKNAS,
        /** Last year's result is not known. */
        OKAND
    }

    private final Huvudbok book;
    private final Cause cause;
    private final BigDecimal opening;
    private final BigDecimal imbalance;
    private final @Nullable BigDecimal lastResult;
    private final boolean outsideCounts;

    LedgerWhole(Huvudbok book) {
        this.book = book;
        lastResult = lastResult(book);
        BigDecimal inside = sum(LedgerColumn.INGAENDE, true, false);
        BigDecimal outside = sum(LedgerColumn.INGAENDE, true, true).subtract(inside);
        boolean whole = inside.signum() == 0 || isLastResult(inside);
        BigDecimal together = inside.add(outside);
        boolean needed = !whole && outside.signum() != 0 && (together.signum() == 0 || isLastResult(together));
        opening = needed ? together : inside;
        cause = cause(opening);
        BigDecimal off = opens() && closes() && results() ? imbalance(inside) : BigDecimal.ZERO;
        boolean closed = off.signum() != 0
                && sum(LedgerColumn.UTGAENDE, true, true).subtract(together).signum() == 0;
        imbalance = closed ? BigDecimal.ZERO : off;
        outsideCounts = needed || closed;
    }

    private Cause cause(BigDecimal sum) {
        if (sum.signum() == 0) {
            return Cause.INGEN;
        }
        if (lastResult == null) {
            return Cause.OKAND;
        }
        return isLastResult(sum) ? Cause.RESULTAT : Cause.KONTO_SAKNAS;
    }

    private boolean isLastResult(BigDecimal sum) {
        return lastResult != null && sum.compareTo(lastResult) == 0;
    }

    /**
     * What is left of the closing balances and the result when the opening balances are taken away: nothing, in a ledger
     * that is whole. A year that is closed in the balance sheet alone is whole too: its result then stands in equity.
     */
    private BigDecimal imbalance(BigDecimal inside) {
        BigDecimal all = sum(LedgerColumn.UTGAENDE, true, false).subtract(inside);
        BigDecimal balances = sum(LedgerColumn.UTGAENDE, false, false).subtract(inside);
        return balances.signum() == 0 && equityChanged() ? BigDecimal.ZERO : all;
    }

    private boolean equityChanged() {
        LedgerTotals totals = new LedgerTotals(book);
        return totals.equityAccounts(LedgerColumn.UTGAENDE)
                        .value()
                        .compareTo(totals.equityAccounts(LedgerColumn.INGAENDE).value())
                != 0;
    }

    /** The sum of a column as the ledger writes it. */
    private BigDecimal sum(LedgerColumn column, boolean results, boolean outside) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Huvudbokskonto konto : book.konton()) {
            boolean counts = konto.roll() == Kontoroll.UTANFOR ? outside : results || ofBalance(konto);
            if (counts) {
                sum = sum.add(written(konto, column));
            }
        }
        return sum;
    }

    private static BigDecimal written(Huvudbokskonto konto, LedgerColumn column) {
        BigDecimal amount = column.of(konto);
        if (amount == null) {
            return BigDecimal.ZERO;
        }
        return konto.roll().kredit() ? amount.negate() : amount;
    }

    /** Last year's result, positive where it was a profit; null where the file does not have it. */
    private static @Nullable BigDecimal lastResult(Huvudbok book) {
        BigDecimal result = BigDecimal.ZERO;
        boolean any = false;
        for (Huvudbokskonto konto : book.konton()) {
            boolean unmapped = konto.roll() == Kontoroll.OMAPPAT && !ofBalance(konto);
            if (konto.foregaendeAr() != null && (konto.roll().resultat() || unmapped)) {
                any = true;
                result = result.subtract(written(konto, LedgerColumn.FOREGAENDE_AR));
            }
        }
        return any ? result : null;
    }

    /** Whether an account is of the balance sheet: by its role, else by the class that both charts of accounts have. */
    static boolean ofBalance(Huvudbokskonto konto) {
        boolean unmapped = konto.roll() == Kontoroll.OMAPPAT;
        return konto.roll().balans()
                || (unmapped && (konto.konto().startsWith("1") || konto.konto().startsWith("2")));
    }

    /** Whether the file has opening balances at all (#IB 0). */
    boolean opens() {
        for (Huvudbokskonto konto : book.konton()) {
            if (konto.ingaende() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has closing balances at all (#UB 0). */
    boolean closes() {
        return any(LedgerColumn.UTGAENDE, true);
    }

    /** Whether it has results of the year at all (#RES 0). */
    boolean results() {
        return any(LedgerColumn.UTGAENDE, false);
    }

    /** Whether it has last year's closing balances (#UB -1). */
    boolean before() {
        return any(LedgerColumn.FOREGAENDE_AR, true);
    }

    private boolean any(LedgerColumn column, boolean balance) {
        for (Huvudbokskonto konto : book.konton()) {
            boolean side = balance ? ofBalance(konto) : !ofBalance(konto) && konto.roll() != Kontoroll.UTANFOR;
            if (side && column.of(konto) != null) {
                return true;
            }
        }
        return false;
    }

    /** Which kinds of record the file lacks, as SIE names them. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!opens()) {
            missing.add("#IB 0");
        }
        if (!closes()) {
            missing.add("#UB 0");
        }
        if (!results()) {
            missing.add("#RES 0");
        }
        return missing;
    }

    /** Whether what happened on an account is known without its vouchers. */
    boolean known(Huvudbokskonto konto) {
        return ofBalance(konto) ? opens() && closes() : results();
    }

    /** What the opening balances add up to; 0 where there are none. */
    BigDecimal opening() {
        return opening;
    }

    /** Why. */
    Cause cause() {
        return cause;
    }

    /** Last year's result; empty where the file does not have it. */
    Optional<BigDecimal> lastResult() {
        return Optional.ofNullable(lastResult);
    }

    /** What the whole is off by; 0 where that is not known. */
    BigDecimal imbalance() {
        return imbalance;
    }

    /** Whether the whole is 0 only together with accounts outside of the plan's roles. */
    boolean outsideCounts() {
        return outsideCounts;
    }
}
