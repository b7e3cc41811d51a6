package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.Kontotvivel;
import se.finsam.model.Obalans;
import se.finsam.model.Verifikationer;
import se.finsam.rules.fakta.Bokfort;
import se.finsam.rules.fakta.IngaVerifikationer;
import se.finsam.rules.fakta.Kontoplansprov;
import se.finsam.rules.fakta.Saldoprov;
import se.finsam.rules.fakta.Skillnad;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.TomHuvudbok;
import se.finsam.rules.fakta.Verifikationsprov;

/** The ledger held against itself, against its kontoplan, and against what the underlag states. */
final class LedgerFacts {
    private static final String ACCOUNTS = "/huvudbok/konton";
    private static final String VOUCHERS = "/huvudbok/verifikationer";

    private LedgerFacts() {}

    static void add(Derivation derivation) {
        Huvudbok book = derivation.ledger().stated().huvudbok();
        if (book == null) {
            return;
        }
        vouchers(derivation, book);
        if (book.konton().isEmpty()) {
            derivation.add(new TomHuvudbok(book.fil(), Spar.INGET.och("fil", ACCOUNTS)));
        } else {
            derivation.add(balances(book));
            derivation.add(chart(book));
        }
        for (LedgerComparison both : derivation.ledger().comparisons()) {
            derivation.add(new Bokfort(
                    both.name(),
                    both.stated().value(),
                    both.booked().value(),
                    both.difference(),
                    both.tolerance(),
                    Spar.INGET
                            .och("redovisat", both.stated().places())
                            .och("bokfort", both.booked().places())
                            .och("tolerans", Parameters.place(Ledger.ROUNDING))));
        }
    }

    private static void vouchers(Derivation derivation, Huvudbok book) {
        Verifikationer all = book.verifikationer();
        if (all == null || all.antal() == 0) {
            derivation.add(new IngaVerifikationer(book.sietyp(), Spar.INGET.och("sietyp", "/huvudbok/sietyp")));
            return;
        }
        List<Skillnad> named = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Obalans> unbalanced = all.obalans() == null ? List.of() : all.obalans();
        for (Obalans one : unbalanced) {
            named.add(new Skillnad(name(one), one.differens()));
            places.add(VOUCHERS + "/obalans/" + places.size());
        }
        derivation.add(new Verifikationsprov(
                all.antal(),
                all.transaktioner(),
                all.obalanserade(),
                all.utanRader(),
                all.tillagda() + all.borttagna(),
                named,
                Spar.INGET
                        .och("antalVerifikationer", VOUCHERS + "/antal")
                        .och("antalTransaktioner", VOUCHERS + "/transaktioner")
                        .och("antalObalanserade", places.isEmpty() ? List.of(VOUCHERS + "/obalanserade") : places)));
    }

    private static String name(Obalans one) {
        String voucher = one.verifikation() == null ? "" : one.verifikation() + " ";
        String day = one.datum() == null ? "" : one.datum() + " ";
        return voucher + day + "rad " + one.rad();
    }

    private static Saldoprov balances(Huvudbok book) {
        Differences moved = new Differences();
        Differences opened = new Differences();
        boolean vouchers =
                book.verifikationer() != null && book.verifikationer().antal() > 0;
        LedgerTotals totals = new LedgerTotals(book);
        boolean before = totals.anyBalance(LedgerColumn.FOREGAENDE_AR);
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            BigDecimal opening = orZero(konto.ingaende());
            BigDecimal closing = orZero(konto.utgaende());
            if (vouchers && konto.roll() != Kontoroll.UTANFOR) {
                moved.add(i, konto, opening.add(orZero(konto.rorelse())).subtract(closing), LedgerColumn.UTGAENDE);
            }
            if (before && konto.roll().balans()) {
                opened.add(i, konto, opening.subtract(orZero(konto.foregaendeAr())), LedgerColumn.INGAENDE);
            }
        }
        return new Saldoprov(
                konton.size(),
                moved.accounts.size(),
                opened.accounts.size(),
                imbalance(book),
                sum(book, LedgerColumn.INGAENDE, false),
                vouchers ? "JA" : "NEJ",
                before ? "JA" : "NEJ",
                moved.accounts,
                opened.accounts,
                Spar.INGET
                        .och("antalKonton", ACCOUNTS)
                        .och("antalRorelseavvikelser", moved.places(ACCOUNTS))
                        .och("antalIngangsavvikelser", opened.places(ACCOUNTS)));
    }

    /**
     * What is left of the closing balances and the result when the opening balances are taken away: nothing, in a ledger
     * that is whole. A year that is closed in the balance sheet alone is whole too: its result then stands in equity.
     */
    private static BigDecimal imbalance(Huvudbok book) {
        BigDecimal opening = sum(book, LedgerColumn.INGAENDE, false);
        BigDecimal whole = sum(book, LedgerColumn.UTGAENDE, true).subtract(opening);
        BigDecimal balances = sum(book, LedgerColumn.UTGAENDE, false).subtract(opening);
        LedgerTotals totals = new LedgerTotals(book);
        boolean closed = totals.anyBalance(LedgerColumn.UTGAENDE)
                && totals.equityAccounts(LedgerColumn.UTGAENDE)
                                .value()
                                .compareTo(totals.equityAccounts(LedgerColumn.INGAENDE)
                                        .value())
                        != 0;
        return balances.signum() == 0 && closed ? balances : whole;
    }

    /** The sum of a column as the ledger writes it, credit with a minus. */
    private static BigDecimal sum(Huvudbok book, LedgerColumn column, boolean results) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Huvudbokskonto konto : book.konton()) {
            BigDecimal amount = orZero(column.of(konto));
            boolean balance = konto.roll().balans() || (konto.roll() == Kontoroll.OMAPPAT && ofBalance(konto));
            if (balance || (results && konto.roll() != Kontoroll.UTANFOR)) {
                sum = konto.roll().kredit() ? sum.subtract(amount) : sum.add(amount);
            }
        }
        return sum;
    }

    private static boolean ofBalance(Huvudbokskonto konto) {
        return konto.konto().startsWith("1") || konto.konto().startsWith("2");
    }

    private static Kontoplansprov chart(Huvudbok book) {
        Differences unmapped = new Differences();
        Differences doubted = new Differences();
        BigDecimal size = BigDecimal.ZERO;
        int nameless = 0;
        List<Kontotvivel> doubts = book.tvivel() == null ? List.of() : book.tvivel();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            BigDecimal amount = orZero(konto.utgaende());
            nameless += konto.namn() == null ? 1 : 0;
            if (konto.roll() == Kontoroll.OMAPPAT) {
                unmapped.name(i, called(konto), amount);
                size = size.add(amount.abs());
            }
            for (Kontotvivel doubt : doubts) {
                if (doubt.konto().equals(konto.konto())) {
                    doubted.name(i, doubt.namn() + " / " + doubt.vantat(), doubt.belopp());
                }
            }
        }
        return new Kontoplansprov(
                book.kontoplan(),
                konton.size(),
                unmapped.accounts.size(),
                doubted.accounts.size(),
                nameless,
                size,
                unmapped.accounts,
                doubted.accounts,
                Spar.INGET
                        .och("antalKonton", ACCOUNTS)
                        .och("antalOmappade", unmapped.places(ACCOUNTS))
                        .och("omappatBelopp", unmapped.places(ACCOUNTS))
                        .och("antalTvivel", doubted.places(ACCOUNTS)));
    }

    private static String called(Huvudbokskonto konto) {
        return konto.namn() == null ? konto.konto() : konto.konto() + " " + konto.namn();
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** Accounts with an amount to tell, and where they stand. */
    private static final class Differences {
        private final List<Skillnad> accounts = new ArrayList<>();
        private final List<String> places = new ArrayList<>();

        void add(int index, Huvudbokskonto konto, BigDecimal difference, LedgerColumn column) {
            if (difference.signum() != 0) {
                accounts.add(new Skillnad(called(konto), difference.abs()));
                places.add(LedgerTotals.place(index, column));
            }
        }

        void name(int index, String name, BigDecimal amount) {
            accounts.add(new Skillnad(name, amount));
            places.add(LedgerTotals.place(index, LedgerColumn.UTGAENDE));
        }

        List<String> places(String otherwise) {
            return places.isEmpty() ? List.of(otherwise) : places;
        }
    }
}
