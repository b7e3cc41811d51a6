package se.finsam.model.sie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * Tells where a file's balances, months and vouchers contradict each other. An account that is left out of a kind of record
 * is 0; where the whole kind is left out nothing is known, and nothing is told.
 */
final class SieChecks {
    private static final Text ZERO = new Text("0 tillsammans", "0 together");

    private final SieFil file;
    private final SieProblems problems;
    private BigDecimal opening = BigDecimal.ZERO;
    private BigDecimal closing = BigDecimal.ZERO;
    private BigDecimal result = BigDecimal.ZERO;
    private BigDecimal lastResult = BigDecimal.ZERO;
    private BigDecimal equityChange = BigDecimal.ZERO;
    private boolean anyOpening;
    private boolean anyClosing;
    private boolean anyResult;
    private boolean anyPrevious;
    private boolean everOpening;
    private boolean everClosing;
    private boolean everResult;
    private boolean booked;
    private boolean balanceMonths;
    private boolean resultMonths;

    private SieChecks(SieFil file, SieProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Tells it all. */
    static void tell(SieFil file, SieProblems problems) {
        SieChecks checks = new SieChecks(file, problems);
        checks.add();
        checks.sums();
        for (SieKonto account : file.konton()) {
            checks.account(account);
        }
    }

    private void add() {
        boolean current = file.foregaendeArGaller();
        for (SieKonto account : file.konton()) {
            opening = opening.add(amount(account.ingaende(0)));
            closing = closing.add(closing(account));
            result = result.add(result(account));
            anyOpening |= account.ingaende(0).isPresent();
            anyClosing |= account.utgaende(0).isPresent();
            anyResult |= account.resultat(0).isPresent();
            everOpening |= !account.ingaende().isEmpty();
            everClosing |= !account.utgaende().isEmpty();
            everResult |= !account.resultat().isEmpty();
            anyPrevious |= current && account.utgaende(-1).isPresent();
            booked |= amount(account.resultat(0)).signum() != 0;
            boolean months = account.perioder(0).isPresent();
            resultMonths |= !ofBalance(account) && months;
            balanceMonths |= ofBalance(account) && months;
            lastResult = lastResult.add(closesYear(account) ? BigDecimal.ZERO : amount(account.resultat(-1)));
            equityChange = equityChange.add(ofEquity(account) ? carried(account) : BigDecimal.ZERO);
        }
    }

    private void sums() {
        if (opening.signum() != 0) {
            problems.add(SieAvvikelse.OPENING_SUM, 0, opening.toPlainString(), ZERO);
        }
        BigDecimal after = closing.add(result);
        if (anyOpening && anyClosing && anyResult && after.compareTo(opening) != 0) {
            String sum = opening.toPlainString();
            problems.add(SieAvvikelse.CLOSING_SUM, 0, after.toPlainString(), new Text(sum, sum));
        }
        missing(anyOpening, everOpening, "#IB 0");
        missing(anyClosing, everClosing, "#UB 0");
        missing(anyResult, everResult, "#RES 0");
        if (booked && file.sietyp() == Sietyp.TYP_4E && file.verifikationer() == null) {
            problems.add(SieAvvikelse.MISSING_RECORD, 0, new Text("#VER", "#VER"));
        }
        if (booked && result.signum() == 0) {
            problems.add(SieAvvikelse.CLOSED_YEAR, 0, new Text("ett resultat som inte är 0", "a result that is not 0"));
        }
    }

    /** A kind of record that is there for other years alone; one that is not there at all has been told. */
    private void missing(boolean current, boolean ever, String label) {
        if (ever && !current) {
            problems.add(SieAvvikelse.MISSING_RECORD, 0, new Text(label, label));
        }
    }

    private void account(SieKonto account) {
        if (anyPrevious && anyOpening && !(ofEquity(account) && transferred())) {
            compare(
                    SieAvvikelse.OPENING_BALANCE,
                    account,
                    amount(account.ingaende(0)),
                    amount(account.utgaende(-1)),
                    account.ingaende(0).or(() -> account.utgaende(-1)));
        }
        if (!(ofBalance(account) ? anyOpening && anyClosing : anyResult)) {
            return;
        }
        BigDecimal change =
                closing(account).subtract(amount(account.ingaende(0))).add(result(account));
        if (ofBalance(account) ? balanceMonths : resultMonths) {
            compare(
                    SieAvvikelse.MONTHS,
                    account,
                    amount(account.perioder(0)),
                    change,
                    account.perioder(0).or(() -> first(account)));
        }
        if (file.sietyp() == Sietyp.TYP_4E && file.verifikationer() != null) {
            SieSaldo movement = account.rorelse();
            compare(
                    SieAvvikelse.VOUCHER_SUM,
                    account,
                    movement == null ? BigDecimal.ZERO : movement.belopp(),
                    change,
                    Optional.ofNullable(movement).or(() -> first(account)));
        }
    }

    /** Whether equity as a whole was carried over: moved within it, or with last year's result added. */
    private boolean transferred() {
        return equityChange.signum() == 0 || equityChange.compareTo(lastResult) == 0;
    }

    private static BigDecimal carried(SieKonto account) {
        return amount(account.ingaende(0)).subtract(amount(account.utgaende(-1)));
    }

    /** Of the balance sheet: by its class; of a number that has none, by what the file gives of it. */
    private static boolean ofBalance(SieKonto account) {
        return switch (account.nummer().isEmpty() ? ' ' : account.nummer().charAt(0)) {
            case '1', '2' ->
                account.resultat(0).isEmpty() || account.utgaende(0).isPresent();
            case '3', '4', '5', '6', '7', '8' ->
                account.resultat(0).isEmpty() && account.utgaende(0).isPresent();
            default -> account.resultat(0).isEmpty();
        };
    }

    /** Both charts of accounts close the year there. */
    private static boolean closesYear(SieKonto account) {
        return account.nummer().startsWith("899");
    }

    /** Both charts of accounts have equity there. */
    private static boolean ofEquity(SieKonto account) {
        return account.nummer().startsWith("20");
    }

    /** Some programs write the same amount as #UB and as #RES: it is one amount, of the side that the account is of. */
    private static BigDecimal closing(SieKonto account) {
        return ofBalance(account) || account.resultat(0).isEmpty() ? amount(account.utgaende(0)) : BigDecimal.ZERO;
    }

    private static BigDecimal result(SieKonto account) {
        return ofBalance(account) ? BigDecimal.ZERO : amount(account.resultat(0));
    }

    private void compare(
            SieAvvikelse kind, SieKonto account, BigDecimal is, BigDecimal other, Optional<SieSaldo> place) {
        if (is.compareTo(other) != 0) {
            int line = place.map(SieSaldo::rad).orElse(0);
            String number = account.nummer();
            Text expected = new Text(
                    other.toPlainString() + " på konto " + number, other.toPlainString() + " of account " + number);
            problems.add(kind, line, is.toPlainString(), expected);
        }
    }

    private static Optional<SieSaldo> first(SieKonto account) {
        for (List<SieSaldo> of : List.of(account.resultat(), account.utgaende(), account.ingaende())) {
            if (!of.isEmpty() && of.get(0).ar() == 0) {
                return Optional.of(of.get(0));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal amount(Optional<SieSaldo> of) {
        @Nullable SieSaldo saldo = of.orElse(null);
        return saldo == null ? BigDecimal.ZERO : saldo.belopp();
    }
}
