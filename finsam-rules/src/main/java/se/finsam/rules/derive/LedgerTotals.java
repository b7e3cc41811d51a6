package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;

/** Sums over the accounts of a ledger, by what they stand for; each with the accounts that it was made of. */
final class LedgerTotals {
    private static final String ACCOUNTS = "/huvudbok/konton/";
    /** The roles of debts. */
    static final Set<Kontoroll> DEBTS =
            Set.of(Kontoroll.KORTFRISTIG_SKULD, Kontoroll.LANGFRISTIG_SKULD, Kontoroll.SEDVANLIG_KREDIT);

    private final Huvudbok book;
    private @Nullable LedgerWhole whole;

    LedgerTotals(Huvudbok book) {
        this.book = book;
    }

    private LedgerWhole whole() {
        LedgerWhole made = whole == null ? new LedgerWhole(book) : whole;
        whole = made;
        return made;
    }

    /** Where an account's amount stands. */
    static String place(int index, LedgerColumn column) {
        return ACCOUNTS + index + "/" + column.key();
    }

    /** The sum of a column over accounts of these roles, in kronor, with the sign of the roles. */
    Amount sum(LedgerColumn column, Set<Kontoroll> roles) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> places = new ArrayList<>();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            BigDecimal amount = column.of(konto);
            if (amount != null && amount.signum() != 0 && roles.contains(konto.roll())) {
                sum = sum.add(amount);
                places.add(place(i, column));
            }
        }
        return new Amount(sum, places);
    }

    /** The same for one role. */
    Amount sum(LedgerColumn column, Kontoroll roll) {
        return sum(column, Set.of(roll));
    }

    /** Financial income less financial cost. */
    Amount finance(LedgerColumn column) {
        return sum(column, Kontoroll.FINANSIELL_INTAKT).minus(sum(column, Kontoroll.FINANSIELL_KOSTNAD));
    }

    /** Income less cost, finance included; what closes the year is no part of it. */
    Amount result(LedgerColumn column) {
        return sum(column, Kontoroll.INTAKT)
                .minus(sum(column, Kontoroll.KOSTNAD))
                .plus(finance(column));
    }

    /** The accounts of equity, that of the year's result among them. */
    Amount equityAccounts(LedgerColumn column) {
        return sum(column, Set.of(Kontoroll.EGET_KAPITAL, Kontoroll.ARETS_RESULTAT));
    }

    /** Assets less equity, provisions and debts: what has not been booked to equity. */
    BigDecimal unbooked(LedgerColumn column) {
        return netAssets(column).minus(equityAccounts(column)).value();
    }

    /** Assets less provisions and debts. */
    private Amount netAssets(LedgerColumn column) {
        return sum(column, Kontoroll.TILLGANG)
                .minus(sum(column, Kontoroll.AVSATTNING))
                .minus(sum(column, DEBTS));
    }

    /**
     * What assets less provisions and debts have grown by: the year's result as the balance sheet has it. Null where the
     * opening balances are not known, or are off by something that is not known to be equity.
     */
    @Nullable Amount grown() {
        return openingKnown() ? netAssets(LedgerColumn.UTGAENDE).minus(netAssets(LedgerColumn.INGAENDE)) : null;
    }

    /** Whether there are opening balances, and what they are off by is nothing, or last year's result by the file itself. */
    private boolean openingKnown() {
        LedgerWhole.Cause cause = whole().cause();
        return whole().opens() && (cause == LedgerWhole.Cause.INGEN || cause == LedgerWhole.Cause.RESULTAT);
    }

    /**
     * Equity when the year began, with last year's result where that was not transferred to it; null where it is not known.
     */
    @Nullable Amount opening() {
        if (!openingKnown()) {
            return null;
        }
        Amount accounts = equityAccounts(LedgerColumn.INGAENDE);
        return new Amount(accounts.value().add(unbooked(LedgerColumn.INGAENDE)), accounts.places());
    }

    /**
     * Equity when the year ended, with the year's result where that has not been booked to it yet. Null where an earlier
     * result, or an account that is missing, may be part of it.
     */
    @Nullable Amount closing() {
        Amount accounts = equityAccounts(LedgerColumn.UTGAENDE);
        BigDecimal left = unbooked(LedgerColumn.UTGAENDE);
        Amount result = result(LedgerColumn.UTGAENDE);
        if (!whole().opens()) {
            // The balance sheet shows it by itself where what is left in it is nothing, or this year's result.
            boolean open = left.compareTo(result.value()) == 0;
            return left.signum() == 0 ? accounts : open ? accounts.plus(result) : null;
        }
        if (!openingKnown()) {
            return null;
        }
        BigDecimal earlier = unbooked(LedgerColumn.INGAENDE);
        Amount own = new Amount(accounts.value().add(earlier), accounts.places());
        // What 8999 says does not decide: the result counts as booked only where the balance sheet holds it.
        return left.compareTo(earlier) == 0 ? own : own.plus(result);
    }

    /** Whether the ledger is of a calendar year and covers all of it: else its sums are not the räkenskapsår's. */
    boolean wholeYear() {
        return wholeYear(book);
    }

    /** The same of a ledger. */
    static boolean wholeYear(Huvudbok book) {
        int year = book.till().getYear();
        return book.tackerTill() == null
                && book.fran().equals(LocalDate.of(year, 1, 1))
                && book.till().equals(LocalDate.of(year, 12, 31));
    }

    /** Whether there is a result, each account of it with an amount has a role, and no account outside of the roles is part of it. */
    boolean resultKnown() {
        return anyResult(LedgerColumn.UTGAENDE) && resultMapped() && !whole().outsideCounts();
    }

    /** Whether each account of the result with an amount, of the year or of the budget, has a role. */
    boolean resultMapped() {
        return wholeYear() && unmapped('3', '8').isEmpty();
    }

    /** Whether there are closing balances, and each account of the balance sheet with an amount has a role. */
    boolean balanceKnown() {
        return wholeYear()
                && anyBalance(LedgerColumn.UTGAENDE)
                && unmapped('1', '2').isEmpty();
    }

    /** Whether any account of the result has an amount in a column: a file that leaves them out does not say that it is 0. */
    boolean anyResult(LedgerColumn column) {
        for (Huvudbokskonto konto : book.konton()) {
            if (konto.roll().resultat() && any(konto, column)) {
                return true;
            }
        }
        return false;
    }

    /** The same for the balance sheet. */
    boolean anyBalance(LedgerColumn column) {
        for (Huvudbokskonto konto : book.konton()) {
            if (konto.roll().balans() && any(konto, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any account has an amount in a column. */
    boolean any(LedgerColumn column) {
        for (Huvudbokskonto konto : book.konton()) {
            if (any(konto, column)) {
                return true;
            }
        }
        return false;
    }

    /** A 0 that is given is known to be one. */
    private static boolean any(Huvudbokskonto konto, LedgerColumn column) {
        return column.of(konto) != null;
    }

    /** An account with an amount and no role, of these classes or of none. */
    private Optional<Huvudbokskonto> unmapped(char first, char last) {
        for (Huvudbokskonto konto : book.konton()) {
            char kind = konto.konto().charAt(0);
            boolean other = kind < '1' || kind > '8';
            if (konto.roll() == Kontoroll.OMAPPAT && (other || (kind >= first && kind <= last))) {
                return Optional.of(konto);
            }
        }
        return Optional.empty();
    }
}
