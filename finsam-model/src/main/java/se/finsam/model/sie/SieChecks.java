package se.finsam.model.sie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Tells where a file's balances, months and vouchers contradict each other. */
final class SieChecks {
    private static final Text ZERO = new Text("0 tillsammans", "0 together");

    private SieChecks() {}

    /** Tells it all. */
    static void tell(SieFil file, SieProblems problems) {
        BigDecimal opening = BigDecimal.ZERO;
        BigDecimal closing = BigDecimal.ZERO;
        BigDecimal result = BigDecimal.ZERO;
        boolean booked = false;
        boolean previous = false;
        boolean current = false;
        boolean balanceMonths = false;
        boolean resultMonths = false;
        for (SieKonto account : file.konton()) {
            opening = opening.add(amount(account.ingaende(0)));
            closing = closing.add(amount(account.utgaende(0)));
            result = result.add(amount(account.resultat(0)));
            booked |= amount(account.resultat(0)).signum() != 0;
            previous |= account.utgaende(-1).isPresent();
            current |= account.ingaende(0).isPresent();
            boolean isResult = account.resultat(0).isPresent();
            resultMonths |= isResult && account.perioder(0).isPresent();
            balanceMonths |= !isResult && account.perioder(0).isPresent();
        }
        sums(opening, closing, result, booked, problems);
        boolean vouchers = file.sietyp() == Sietyp.TYP_4E;
        for (SieKonto account : file.konton()) {
            if (previous && current) {
                compare(
                        SieAvvikelse.OPENING_BALANCE,
                        account,
                        amount(account.ingaende(0)),
                        amount(account.utgaende(-1)),
                        account.ingaende(0).or(() -> account.utgaende(-1)),
                        problems);
            }
            BigDecimal change = change(account);
            if (account.resultat(0).isPresent() ? resultMonths : balanceMonths) {
                compare(
                        SieAvvikelse.MONTHS,
                        account,
                        amount(account.perioder(0)),
                        change,
                        account.perioder(0).or(() -> first(account)),
                        problems);
            }
            if (vouchers) {
                SieSaldo movement = account.rorelse();
                compare(
                        SieAvvikelse.VOUCHER_SUM,
                        account,
                        movement == null ? BigDecimal.ZERO : movement.belopp(),
                        change,
                        Optional.ofNullable(movement).or(() -> first(account)),
                        problems);
            }
        }
    }

    private static void sums(
            BigDecimal opening, BigDecimal closing, BigDecimal result, boolean booked, SieProblems problems) {
        if (opening.signum() != 0) {
            problems.add(SieAvvikelse.OPENING_SUM, 0, opening.toPlainString(), ZERO);
        }
        BigDecimal after = closing.add(result);
        if (after.compareTo(opening) != 0) {
            String sum = opening.toPlainString();
            problems.add(SieAvvikelse.CLOSING_SUM, 0, after.toPlainString(), new Text(sum, sum));
        }
        if (booked && result.signum() == 0) {
            problems.add(SieAvvikelse.CLOSED_YEAR, 0, new Text("ett resultat som inte är 0", "a result that is not 0"));
        }
    }

    private static void compare(
            SieAvvikelse kind,
            SieKonto account,
            BigDecimal is,
            BigDecimal other,
            Optional<SieSaldo> place,
            SieProblems problems) {
        if (is.compareTo(other) != 0) {
            int line = place.map(SieSaldo::rad).orElse(0);
            String number = account.nummer();
            Text expected = new Text(
                    other.toPlainString() + " på konto " + number, other.toPlainString() + " of account " + number);
            problems.add(kind, line, is.toPlainString(), expected);
        }
    }

    /** What the balances say that happened on the account during the year. */
    private static BigDecimal change(SieKonto account) {
        return amount(account.utgaende(0)).subtract(amount(account.ingaende(0))).add(amount(account.resultat(0)));
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
