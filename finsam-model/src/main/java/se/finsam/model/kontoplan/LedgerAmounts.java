package se.finsam.model.kontoplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Kontoroll;
import se.finsam.model.bind.ScalarBinder;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieKonto;
import se.finsam.model.sie.SieObalans;
import se.finsam.model.sie.SieObjektsaldo;
import se.finsam.model.sie.SieSaldo;
import se.finsam.model.source.Text;

/** The amounts of a ledger as an underlag writes them: in kronor and öre, income, equity and debts without a minus. */
final class LedgerAmounts {
    private LedgerAmounts() {}

    /** An amount with the sign of its account's role; null where there is none. */
    static @Nullable BigDecimal of(Kontoroll roll, @Nullable SieSaldo saldo) {
        if (saldo == null) {
            return null;
        }
        BigDecimal kronor = kronor(saldo.belopp());
        return roll.kredit() ? kronor.negate() : kronor;
    }

    /** A difference of less than an öre is noise of arithmetic, and is shown as the öre that it is told as. */
    static BigDecimal difference(BigDecimal difference) {
        return inOre(difference, difference.signum() < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    /** Some programs write the noise of their arithmetic; the reader has told it, and kronor have two decimals. */
    private static BigDecimal kronor(BigDecimal amount) {
        return inOre(amount, RoundingMode.HALF_UP);
    }

    /** In the form that an amount read from an underlag has, so that the ledger beside one and the ledger in one are equal. */
    private static BigDecimal inOre(BigDecimal amount, RoundingMode rounding) {
        BigDecimal rounded = amount.scale() > 2 ? amount.setScale(2, rounding) : amount;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The amounts of a file that no underlag takes, each with its line. */
    static List<Importproblem> tooLarge(SieFil fil) {
        List<Importproblem> problems = new ArrayList<>();
        for (SieKonto konto : fil.konton()) {
            Text account = new Text("konto " + konto.nummer(), "account " + konto.nummer());
            konto.ingaende().forEach(one -> add(problems, account, one));
            konto.utgaende().forEach(one -> add(problems, account, one));
            konto.resultat().forEach(one -> add(problems, account, one));
            konto.budget().forEach(one -> add(problems, account, one));
            add(problems, account, konto.rorelse());
        }
        for (SieObjektsaldo saldo : fil.objektsaldon()) {
            Text account = new Text("konto " + saldo.konto(), "account " + saldo.konto());
            add(problems, account, saldo.perioder());
            add(problems, account, saldo.budget());
            add(problems, account, saldo.rorelse());
        }
        if (fil.verifikationer() != null) {
            for (SieObalans one : fil.verifikationer().obalans()) {
                add(problems, new Text("verifikationen", "the voucher"), difference(one.differens()), one.rad());
            }
        }
        return problems;
    }

    private static void add(List<Importproblem> problems, Text of, @Nullable SieSaldo saldo) {
        if (saldo != null) {
            add(problems, of, kronor(saldo.belopp()), saldo.rad());
        }
    }

    private static void add(List<Importproblem> problems, Text of, BigDecimal amount, int line) {
        // An underlag takes no such amount: written with one, it could not be read again.
        if (amount.abs().compareTo(ScalarBinder.TOO_LARGE) >= 0) {
            String written = amount.toPlainString();
            Text text = new Text(
                    of.sv() + " har " + written + "; väntade ett belopp under tusen miljarder kronor",
                    of.en() + " has " + written + "; expected an amount below a thousand billion kronor");
            problems.add(new Importproblem(true, line, text));
        }
    }
}
