package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    LedgerTotals(Huvudbok book) {
        this.book = book;
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

    /** What assets less provisions and debts have grown by: the year's result as the balance sheet has it. */
    Amount grown() {
        return netAssets(LedgerColumn.UTGAENDE).minus(netAssets(LedgerColumn.INGAENDE));
    }

    /** Whether the year has been closed: its result stands in equity, and no more is to be added to that. */
    boolean closed() {
        // What 8999 says does not decide: the result counts as booked only where the balance sheet holds it.
        return unbooked(LedgerColumn.UTGAENDE).compareTo(unbooked(LedgerColumn.INGAENDE)) == 0;
    }

    /** Equity when the year began, with an earlier result that was never transferred to it. */
    Amount opening() {
        Amount accounts = equityAccounts(LedgerColumn.INGAENDE);
        return new Amount(accounts.value().add(unbooked(LedgerColumn.INGAENDE)), accounts.places());
    }

    /** Equity when the year ended, with the year's result where that has not been booked to it yet. */
    Amount closing() {
        Amount accounts = equityAccounts(LedgerColumn.UTGAENDE);
        Amount own = new Amount(accounts.value().add(unbooked(LedgerColumn.INGAENDE)), accounts.places());
        return closed() ? own : own.plus(result(LedgerColumn.UTGAENDE));
    }

    /** Whether the ledger covers the whole year. */
    boolean wholeYear() {
        return book.tackerTill() == null;
    }

    /** Whether there is a result, and each account of it with an amount has a role. */
    boolean resultKnown() {
        return anyResult(LedgerColumn.UTGAENDE) && resultMapped();
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

    private static boolean any(Huvudbokskonto konto, LedgerColumn column) {
        BigDecimal amount = column.of(konto);
        return amount != null && amount.signum() != 0;
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
