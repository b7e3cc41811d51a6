package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** What the records with amounts have in common: their year, account and amount. Not thread-safe. */
final class SieRows {
    /** Stands for a year that cannot be read. */
    static final int NO_YEAR = Integer.MIN_VALUE;

    /** The farthest year from the current one that a record may name. */
    static final int FARTHEST = 99;

    static final Text YEAR = new Text("räkenskapsårets nummer: 0, -1 …", "the number of the accounting year: 0, -1 …");
    private static final Text ACCOUNT = new Text("ett kontonummer", "an account number");
    private static final Text AMOUNT =
            new Text("ett belopp med högst två decimaler: -1234.50", "an amount with at most two decimals: -1234.50");

    private final SieLimits limits;
    private final SieRegister register;
    private final SieProblems problems;
    private final SieAmount amount;

    SieRows(SieLimits limits, SieRegister register, SieProblems problems) {
        this.limits = limits;
        this.register = register;
        this.problems = problems;
        this.amount = new SieAmount(limits.digits());
    }

    /** The year of a field; {@link #NO_YEAR}, with the reason told, where it is none. */
    int year(SieFields fields, int field, int line) {
        int year = number(fields, field);
        if (year == NO_YEAR) {
            problems.add(SieAvvikelse.PERIOD, line, fields, field, YEAR);
        }
        return year;
    }

    /** The same without telling. */
    static int number(SieFields fields, int field) {
        byte[] text = fields.text(field);
        boolean minus = text.length > 0 && text[0] == '-';
        int first = minus ? 1 : 0;
        if (text.length == first || text.length > first + 2) {
            return NO_YEAR;
        }
        int number = 0;
        for (int i = first; i < text.length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NO_YEAR;
            }
            number = number * 10 + (text[i] - '0');
        }
        return minus ? -number : number;
    }

    /** The account of a field; null, with the reason told, where there is none. */
    @Nullable AccountEntry account(SieFields fields, int field, int line) {
        if (fields.isList(field) || fields.blank(field)) {
            problems.add(SieAvvikelse.ACCOUNT, line, fields, field, ACCOUNT);
            return null;
        }
        AccountEntry account = register.account(fields, field, line);
        if (account.used == 0) {
            account.used = line;
        }
        return account;
    }

    /** Whether a field holds an amount, which {@link #amount()} then gives; otherwise the reason is told. */
    boolean amount(SieFields fields, int field, int line) {
        if (field >= fields.count() || fields.isList(field)) {
            problems.add(SieAvvikelse.AMOUNT, line, fields, field, AMOUNT);
            return false;
        }
        SieAmount.Form form = amount.read(fields.buf(), fields.from(field), fields.to(field));
        if (form == SieAmount.Form.RIGHT) {
            return true;
        }
        if (form == SieAmount.Form.TOO_LONG) {
            int most = limits.digits();
            Text expected =
                    new Text("högst " + most + " siffror i ett belopp", "at most " + most + " digits in an amount");
            problems.add(SieAvvikelse.LIMIT, line, expected);
            return false;
        }
        boolean read = form == SieAmount.Form.OTHER;
        problems.add(read ? SieAvvikelse.AMOUNT_FORM : SieAvvikelse.AMOUNT, line, fields, field, AMOUNT);
        return read;
    }

    /** The amount last read. */
    SieAmount amount() {
        return amount;
    }
}
