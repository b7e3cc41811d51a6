package se.finsam.model.sie;

import se.finsam.model.source.Text;

/** Reads balances and months: #IB, #UB, #RES, #OIB, #OUB, #PSALDO and #PBUDGET. Not thread-safe. */
final class SieBalances {
    private static final Text ONCE = new Text("en uppgift en gång", "each figure once");
    private static final Text MONTH = new Text("en månad: 202501", "a month: 202501");
    private static final Text LIST =
            new Text("en objektlista före beloppet: {}", "an object list before the amount: {}");
    private static final Text OBJECT = new Text("minst ett objekt", "at least one object");
    private static final Text ALONE = new Text("ett objekt på varje rad", "one object in each row");
    private static final Text NOT_BOTH = new Text(
            "objektets egna rader eller rader tillsammans med andra, inte båda",
            "rows of the object alone or together with others, not both");
    private static final Text TYPE_2 = new Text("{} i typ 2", "{} in type 2");

    private final SieHeader header;
    private final SieRegister register;
    private final SieProblems problems;
    private final SieRows rows;
    private final SieObjectList objects;
    private final int[] years = new int[2 * SieRows.FARTHEST + 1];

    SieBalances(SieHeader header, SieRegister register, SieProblems problems, SieRows rows, SieObjectList objects) {
        this.header = header;
        this.register = register;
        this.problems = problems;
        this.rows = rows;
        this.objects = objects;
    }

    /** Reads #IB, #UB or #RES. */
    void balance(SieLabel label, SieFields fields, int line) {
        int year = rows.year(fields, 0, line);
        AccountEntry account = rows.account(fields, 1, line);
        if (!rows.amount(fields, 2, line) || account == null || year == SieRows.NO_YEAR) {
            return;
        }
        use(year, line);
        YearMap<SieSum> of = switch (label) {
            case IB -> account.opening;
            case UB -> account.closing;
            default -> account.result;
        };
        once(of.at(year, SieSum::new), fields, 2, line);
    }

    /** Reads #OIB or #OUB. */
    void objectBalance(SieLabel label, SieFields fields, int line) {
        int year = rows.year(fields, 0, line);
        AccountEntry account = rows.account(fields, 1, line);
        if (!fields.isList(2)) {
            problems.add(SieAvvikelse.OBJECT_LIST, line, fields, 2, OBJECT);
            return;
        }
        boolean list = objects.read(fields, 2, line, true);
        boolean amount = rows.amount(fields, 3, line);
        if (list && objects.count() == 0) {
            problems.add(SieAvvikelse.OBJECT_LIST, line, fields, 2, OBJECT);
        } else if (list && amount && account != null && year != SieRows.NO_YEAR) {
            use(year, line);
            if (year == 0) {
                together(fields, 2, line);
                for (int i = 0; i < objects.count(); i++) {
                    ObjectAmounts of = register.amounts(account, objects.get(i), line);
                    SieSum sum = of.balance(label);
                    if (alone(of, label, fields, 2, line)) {
                        once(sum, fields, 3, line);
                    } else {
                        sum.add(rows.amount(), line);
                    }
                }
            }
        }
    }

    /** Reads #PSALDO or #PBUDGET. */
    void month(SieLabel label, SieFields fields, int line) {
        int year = rows.year(fields, 0, line);
        int month = fields.count() > 1 ? SieDates.month(fields.buf(), fields.from(1), fields.to(1)) : 0;
        if (month == 0) {
            problems.add(SieAvvikelse.PERIOD, line, fields, 1, MONTH);
        }
        AccountEntry account = rows.account(fields, 2, line);
        boolean listed = fields.isList(3);
        boolean list = !listed || objects.read(fields, 3, line, true);
        boolean amount = rows.amount(fields, listed ? 4 : 3, line);
        if (!amount || !list || account == null || month == 0 || year == SieRows.NO_YEAR) {
            return;
        }
        if (!listed) {
            problems.add(SieAvvikelse.OBJECT_LIST_MISSING, line, label.written(), LIST);
        }
        use(year, line);
        inYear(year, month, fields, line);
        boolean budget = label == SieLabel.PBUDGET;
        if (!listed || objects.count() == 0) {
            YearMap<PeriodAmounts> of = budget ? account.budget : account.months;
            tell(of.at(year, PeriodAmounts::new).add(month, rows.amount(), line), fields, line);
        } else if (header.declared() == Sietyp.TYP_2) {
            problems.add(SieAvvikelse.OBJECT_ROW, line, fields, 3, TYPE_2);
        } else if (year == 0) {
            objectMonth(account, label, month, fields, line);
        }
    }

    private void objectMonth(AccountEntry account, SieLabel label, int month, SieFields fields, int line) {
        together(fields, 3, line);
        for (int i = 0; i < objects.count(); i++) {
            ObjectAmounts of = register.amounts(account, objects.get(i), line);
            PeriodAmounts months = of.months(label);
            if (alone(of, label, fields, 3, line)) {
                tell(months.add(month, rows.amount(), line), fields, line);
            } else {
                months.sum().add(rows.amount(), line);
            }
        }
    }

    private void together(SieFields fields, int field, int line) {
        if (objects.count() > 1) {
            problems.add(SieAvvikelse.OBJECT_COMBINATION, line, fields, field, ALONE);
        }
    }

    /** Whether the row is one object's alone; tells an object that has both such rows and others. */
    private boolean alone(ObjectAmounts of, SieLabel label, SieFields fields, int field, int line) {
        boolean alone = objects.count() == 1;
        if (of.mixes(label, alone)) {
            // Added together they could count the same kronor twice.
            problems.add(SieAvvikelse.CONTRADICTION, line, fields, field, NOT_BOTH);
        }
        return alone;
    }

    private void once(SieSum sum, SieFields fields, int field, int line) {
        if (sum.count() == 0) {
            register.amount(line);
            sum.add(rows.amount(), line);
            return;
        }
        boolean same = sum.kronor().compareTo(rows.amount().kronor()) == 0;
        problems.add(same ? SieAvvikelse.DUPLICATE : SieAvvikelse.CONTRADICTION, line, fields, field, ONCE);
    }

    private void tell(PeriodAmounts.Added added, SieFields fields, int line) {
        switch (added) {
            case NEW -> register.amount(line);
            case SAME -> problems.add(SieAvvikelse.DUPLICATE, line, fields, 2, ONCE);
            case OTHER -> problems.add(SieAvvikelse.CONTRADICTION, line, fields, 2, ONCE);
        }
    }

    private void inYear(int year, int month, SieFields fields, int line) {
        SieRakenskapsar of = header.year(year);
        if (of != null && (month < SieDates.number(of.start()) / 100 || month > SieDates.number(of.slut()) / 100)) {
            Text expected = new Text(
                    "en månad från " + of.start() + " till " + of.slut(),
                    "a month from " + of.start() + " to " + of.slut());
            problems.add(SieAvvikelse.PERIOD_OUTSIDE_YEAR, line, fields, 1, expected);
        }
    }

    private void use(int year, int line) {
        int at = year + SieRows.FARTHEST;
        if (years[at] == 0) {
            years[at] = line;
        }
    }

    /** Tells the years that are used and not declared. */
    void tellUndeclaredYears() {
        for (int i = 0; i < years.length; i++) {
            int year = i - SieRows.FARTHEST;
            if (years[i] > 0 && header.year(year) == null) {
                Text expected = new Text("#RAR " + year + " i filen", "#RAR " + year + " in the file");
                problems.add(SieAvvikelse.UNDECLARED_YEAR, years[i], Integer.toString(year), expected);
            }
        }
    }
}
