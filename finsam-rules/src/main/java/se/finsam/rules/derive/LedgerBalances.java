package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.HuvudboksAr;
import se.finsam.rules.fakta.KontonMedraknade;
import se.finsam.rules.fakta.KontonUtanfor;
import se.finsam.rules.fakta.ResultatOverfort;
import se.finsam.rules.fakta.Saldoprov;
import se.finsam.rules.fakta.Spar;

/** The balances of the ledger held against each other: opening, transactions, closing, and last year's closing. */
final class LedgerBalances {
    private static final String ACCOUNTS = "/huvudbok/konton";

    private final Huvudbok book;
    private final LedgerWhole whole;

    private LedgerBalances(Huvudbok book, LedgerWhole whole) {
        this.book = book;
        this.whole = whole;
    }

    static Saldoprov of(Huvudbok book, LedgerWhole whole) {
        return new LedgerBalances(book, whole).made();
    }

    private Saldoprov made() {
        boolean vouchers =
                book.verifikationer() != null && book.verifikationer().antal() > 0;
        boolean before = whole.before() && whole.opens();
        BigDecimal change = before ? equityChange() : BigDecimal.ZERO;
        LedgerDifferences moved = vouchers ? moved() : new LedgerDifferences();
        LedgerDifferences opened = before ? opened(change) : new LedgerDifferences();
        List<String> missing = whole.missing();
        List<Faktum> more = outside(book, whole);
        if (carried(change)) {
            more.add(new ResultatOverfort(change, Spar.INGET.och("overfort", ACCOUNTS)));
        }
        if (!LedgerTotals.wholeYear(book)) {
            LocalDate last = book.tackerTill() == null ? book.till() : book.tackerTill();
            more.add(new HuvudboksAr(
                    book.fran(),
                    last,
                    Spar.INGET.och("huvudbokFran", "/huvudbok/fran").och("huvudbokTill", "/huvudbok/till")));
        }
        return new Saldoprov(
                book.konton().size(),
                moved.accounts().size(),
                opened.accounts().size(),
                missing.size(),
                whole.imbalance(),
                whole.opening(),
                whole.cause().name(),
                change,
                change.signum() != 0 && !carried(change) && opened.accounts().isEmpty() ? "OKAND" : "KAND",
                whole.lastResult().orElse(BigDecimal.ZERO),
                before ? "JA" : "NEJ",
                moved.accounts(),
                opened.accounts(),
                missing,
                more,
                Spar.INGET
                        .och("antalKonton", ACCOUNTS)
                        .och("antalRorelseavvikelser", moved.places(ACCOUNTS))
                        .och("antalIngangsavvikelser", opened.places(ACCOUNTS)));
    }

    /** The accounts whose opening balance and transactions do not make the closing one. */
    private LedgerDifferences moved() {
        LedgerDifferences moved = new LedgerDifferences();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            if (konto.roll() != Kontoroll.UTANFOR && whole.known(konto)) {
                BigDecimal made = orZero(konto.ingaende()).add(orZero(konto.rorelse()));
                moved.add(i, konto, made.subtract(orZero(konto.utgaende())), LedgerColumn.UTGAENDE);
            }
        }
        return moved;
    }

    /** The accounts whose opening balance is not last year's closing one; equity as a whole, since it is moved within itself. */
    private LedgerDifferences opened(BigDecimal change) {
        Optional<BigDecimal> result = whole.lastResult();
        boolean refuted = change.signum() != 0 && result.isPresent() && !carried(change);
        LedgerDifferences opened = new LedgerDifferences();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            if (equity(konto) ? refuted : LedgerWhole.ofBalance(konto)) {
                opened.add(i, konto, carriedOver(konto), LedgerColumn.INGAENDE);
            }
        }
        return opened;
    }

    /** What equity is more at the opening than at last year's closing. */
    private BigDecimal equityChange() {
        BigDecimal change = BigDecimal.ZERO;
        for (Huvudbokskonto konto : book.konton()) {
            change = equity(konto) ? change.add(carriedOver(konto)) : change;
        }
        return change;
    }

    /** Whether that is last year's result, as the file itself gives it. */
    private boolean carried(BigDecimal change) {
        Optional<BigDecimal> result = whole.lastResult();
        return change.signum() != 0 && result.isPresent() && change.compareTo(result.get()) == 0;
    }

    private static BigDecimal carriedOver(Huvudbokskonto konto) {
        return orZero(konto.ingaende()).subtract(orZero(konto.foregaendeAr()));
    }

    private static boolean equity(Huvudbokskonto konto) {
        return konto.roll() == Kontoroll.EGET_KAPITAL || konto.roll() == Kontoroll.ARETS_RESULTAT;
    }

    /** The accounts outside of the plan's roles that hold something, so that none is left out without a word. */
    static List<Faktum> outside(Huvudbok book, LedgerWhole whole) {
        LedgerDifferences outside = new LedgerDifferences();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            LedgerColumn column = konto.roll() == Kontoroll.UTANFOR ? first(konto) : null;
            if (column != null) {
                outside.name(i, LedgerDifferences.called(konto), orZero(column.of(konto)), column);
            }
        }
        List<Faktum> all = new ArrayList<>();
        if (whole.outsideCounts()) {
            all.add(new KontonMedraknade(outside.accounts(), Spar.INGET.och("medraknade", outside.places(ACCOUNTS))));
        } else if (!outside.accounts().isEmpty()) {
            all.add(new KontonUtanfor(outside.accounts(), Spar.INGET.och("utanfor", outside.places(ACCOUNTS))));
        }
        return all;
    }

    /** Where an account first holds something; null where it holds nothing this year. */
    private static @Nullable LedgerColumn first(Huvudbokskonto konto) {
        for (LedgerColumn column : HELD) {
            if (orZero(column.of(konto)).signum() != 0) {
                return column;
            }
        }
        return null;
    }

    private static final LedgerColumn[] HELD = {LedgerColumn.UTGAENDE, LedgerColumn.INGAENDE, LedgerColumn.RORELSE};

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
