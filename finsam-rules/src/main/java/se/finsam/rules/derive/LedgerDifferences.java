package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Huvudbokskonto;
import se.finsam.rules.fakta.Skillnad;

/** Accounts of a ledger with an amount to tell, and where they stand. Not thread-safe. */
final class LedgerDifferences {
    private final List<Skillnad> accounts = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /** Adds the size of a difference, where there is one. */
    void add(int index, Huvudbokskonto konto, BigDecimal difference, LedgerColumn column) {
        if (difference.signum() != 0) {
            accounts.add(new Skillnad(called(konto), difference.abs()));
            places.add(LedgerTotals.place(index, column));
        }
    }

    /** Adds an amount as it is. */
    void name(int index, String name, BigDecimal amount) {
        name(index, name, amount, LedgerColumn.UTGAENDE);
    }

    /** Adds an amount as it is, of a column. */
    void name(int index, String name, BigDecimal amount, LedgerColumn column) {
        accounts.add(new Skillnad(name, amount));
        places.add(LedgerTotals.place(index, column));
    }

    /** What an account is called: its number, and its name where it has one. */
    static String called(Huvudbokskonto konto) {
        return konto.namn() == null ? konto.konto() : konto.konto() + " " + konto.namn();
    }

    /** The accounts, each with its amount in kronor. */
    List<Skillnad> accounts() {
        return accounts;
    }

    /** Where they stand; where there is none, where they would. */
    List<String> places(String otherwise) {
        return places.isEmpty() ? List.of(otherwise) : places;
    }
}
