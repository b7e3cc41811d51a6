package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/** Tells what a file of its type should have and does not, and what it should not have and does. */
final class SieCompleteness {
    private static final Text DECLARED = new Text("#KONTO för varje konto", "#KONTO of each account");
    private static final Text OBJECT = new Text("#OBJEKT för varje objekt", "#OBJEKT of each object");
    private static final Text DIMENSION = new Text("#DIM för dimensioner från 20", "#DIM of dimensions from 20 on");
    private static final Text TYPE = new Text("T, S, K eller I", "T, S, K or I");
    private static final Text TOTAL =
            new Text("en rad med {} för samma konto och månad", "a row with {} of the same account and month");

    private final SieHeader header;
    private final SieRegister register;
    private final SieVouchers vouchers;
    private final SieProblems problems;

    SieCompleteness(SieHeader header, SieRegister register, SieVouchers vouchers, SieProblems problems) {
        this.header = header;
        this.register = register;
        this.vouchers = vouchers;
        this.problems = problems;
    }

    /** Tells it all. */
    void tell(Sietyp type, FirstLines firstLines) {
        boolean export = type != Sietyp.TYP_4I;
        records(type, firstLines, export);
        header.tellImpossible();
        if (export && header.year(0) == null && !problems.has(SieAvvikelse.YEAR)) {
            problems.add(
                    SieAvvikelse.YEAR, 0, new Text("#RAR 0 med det aktuella året", "#RAR 0 with the current year"));
        }
        if (!vouchers.allInCurrentYear() && !problems.has(SieAvvikelse.VOUCHER_OUTSIDE_YEAR)) {
            // The sums were made before the year was known.
            problems.add(
                    SieAvvikelse.STRUCTURE,
                    firstLines.of(SieLabel.RAR),
                    "#RAR",
                    new Text("#RAR före verifikationerna", "#RAR before the vouchers"));
        }
        if (!export) {
            problems.forget(SieAvvikelse.VOUCHER_NUMBER);
        }
        if ((type == Sietyp.TYP_2 || type == Sietyp.TYP_3) && !firstLines.has(SieLabel.OMFATTN)) {
            problems.add(SieAvvikelse.COVERAGE, 0, new Text("#OMFATTN med ett datum", "#OMFATTN with a date"));
        }
        accounts(export);
        objects();
    }

    private void records(Sietyp type, FirstLines firstLines, boolean export) {
        for (SieLabel label : SieLabel.values()) {
            int line = firstLines.of(label);
            if (line > 0 && label.forbidden(type)) {
                Text expected = new Text(
                        "inte " + label.written() + " i " + name(type), "no " + label.written() + " in " + name(type));
                problems.add(SieAvvikelse.FORBIDDEN_RECORD, line, label.written(), expected);
            }
        }
        missing(firstLines, SieLabel.FLAGGA, SieLabel.PROGRAM, SieLabel.FORMAT, SieLabel.GEN, SieLabel.FNAMN);
        if (!export) {
            missing(firstLines, SieLabel.VER);
        } else {
            missing(firstLines, SieLabel.KONTO);
            missing(firstLines, SieLabel.IB, SieLabel.UB, SieLabel.RES);
        }
    }

    private static String name(Sietyp type) {
        return type.name().replace("TYP_", "SIE ");
    }

    private void missing(FirstLines firstLines, SieLabel... labels) {
        for (SieLabel label : labels) {
            if (!firstLines.has(label)) {
                problems.add(SieAvvikelse.MISSING_RECORD, 0, new Text(label.written(), label.written()));
            }
        }
    }

    private void accounts(boolean export) {
        for (AccountEntry account : register.accounts()) {
            if (export && account.line == 0 && account.used > 0) {
                problems.add(SieAvvikelse.UNDECLARED_ACCOUNT, account.used, account.number, DECLARED);
            }
            byte[] type = account.type;
            if (type != null) {
                char usual = AccountTypes.usual(account.number);
                if (!AccountTypes.known(type) || (usual != 0 && usual != type[0])) {
                    problems.add(
                            SieAvvikelse.ACCOUNT_TYPE,
                            account.typeLine,
                            account.number,
                            usual == 0 || !AccountTypes.known(type)
                                    ? TYPE
                                    : new Text(String.valueOf(usual), String.valueOf(usual)));
                }
            }
            for (ObjectAmounts of : account.objects.values()) {
                total(of.months(), account.months.get(0), account);
                total(of.budget(), account.budget.get(0), account);
            }
        }
    }

    private void total(@Nullable PeriodAmounts part, @Nullable PeriodAmounts total, AccountEntry account) {
        if (part == null) {
            return;
        }
        for (int month : part.periods()) {
            if (total == null || !total.has(month)) {
                problems.add(SieAvvikelse.TOTAL_ROW, part.line(month), account.number, TOTAL);
                // The other months have the same fault.
                return;
            }
        }
    }

    private void objects() {
        for (SieRegister.Dimension dimension : register.dimensions()) {
            int used = dimension.line;
            for (ObjectEntry object : dimension.objects.values()) {
                used = used == 0 ? Math.max(object.line, object.used) : used;
                if (object.line == 0 && object.used > 0) {
                    problems.add(SieAvvikelse.UNDECLARED_OBJECT, object.used, object.code, OBJECT);
                }
            }
            if (dimension.line == 0 && !ReservedDimensions.reserved(dimension.number)) {
                problems.add(SieAvvikelse.UNDECLARED_OBJECT, used, Integer.toString(dimension.number), DIMENSION);
            }
        }
    }
}
