package se.finsam.model.sie;

import se.finsam.model.source.Text;

/** Reads balances and months: #IB, #UB, #RES, #OIB, #OUB, #PSALDO and #PBUDGET. Not thread-safe. */
final class SieBalances {
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

    /** The line of which it was told last that an object has rows of both kinds. */
    private int mixedLine;

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
        SieSum sum = of.at(year, SieSum::new);
        told(once(sum, line), sum, fields, 2, line);
    }

    /** Reads #OIB or #OUB. */
    void objectBalance(SieLabel label, SieFields fields, int line) {
        problems.soften(line);
        int listed = list(fields, 2);
        if (listed < 0 || fields.blank(listed)) {
            problems.add(SieAvvikelse.OBJECT_LIST, line, fields, 2, OBJECT);
            register.lose();
            return;
        }
        if (!objects.read(fields, listed, line, true)) {
            return;
        }
        int year = rows.year(fields, 0, line);
        AccountEntry account = rows.account(fields, 1, line);
        boolean amount = rows.amount(fields, listed + 1, line);
        if (!amount || account == null || year == SieRows.NO_YEAR) {
            objects.lose();
            return;
        }
        use(year, line);
        if (year == 0) {
            together(fields, listed, line);
            for (int i = 0; i < objects.count(); i++) {
                ObjectAmounts of = register.amounts(account, objects.get(i), line);
                SieSum sum = of.balance(label);
                if (alone(of, label, fields, listed, line)) {
                    objectTold(once(sum, line), sum.line(), plain(sum), of.object, fields, listed, line);
                } else {
                    sum.add(rows.amount(), line);
                }
            }
        }
    }

    /** Where the object list stands: a field before it may be missing. Negative where there is none. */
    private static int list(SieFields fields, int field) {
        return fields.isList(field) ? field : fields.isList(field - 1) ? field - 1 : -1;
    }

    /** Reads #PSALDO or #PBUDGET. */
    void month(SieLabel label, SieFields fields, int line) {
        int listed = list(fields, 3);
        boolean ofObject = listed > 0 && !fields.blank(listed);
        if (ofObject) {
            problems.soften(line);
            if (!objects.read(fields, listed, line, true)) {
                return;
            }
        }
        int year = rows.year(fields, 0, line);
        int month = fields.count() > 1 ? SieDates.month(fields.buf(), fields.from(1), fields.to(1)) : 0;
        if (month == 0) {
            problems.add(SieAvvikelse.PERIOD, line, fields, 1, MONTH);
        }
        AccountEntry account = rows.account(fields, 2, line);
        boolean amount = rows.amount(fields, listed > 0 ? listed + 1 : 3, line);
        if (!amount || account == null || month == 0 || year == SieRows.NO_YEAR) {
            if (ofObject) {
                objects.lose();
            }
            return;
        }
        if (listed < 0) {
            problems.add(SieAvvikelse.OBJECT_LIST_MISSING, line, label.written(), LIST);
        }
        use(year, line);
        inYear(year, month, fields, line);
        if (!ofObject) {
            months(label == SieLabel.PBUDGET ? account.budget : account.months, year, month, fields, line);
        } else if (header.declared() == Sietyp.TYP_2) {
            problems.add(SieAvvikelse.OBJECT_ROW, line, fields, 3, TYPE_2);
        } else if (year == 0) {
            objectMonth(account, label, month, fields, line);
        }
    }

    private void months(YearMap<PeriodAmounts> of, int year, int month, SieFields fields, int line) {
        PeriodAmounts months = of.at(year, PeriodAmounts::new);
        PeriodAmounts.Added added = months.add(month, rows.amount(), line);
        if (added == PeriodAmounts.Added.NEW) {
            register.amount(line);
        } else {
            boolean same = added == PeriodAmounts.Added.SAME;
            SieAvvikelse kind = same ? SieAvvikelse.DUPLICATE : SieAvvikelse.CONTRADICTION;
            tell(kind, months.earlierLine(), months.earlierAmount(), fields, 2, line);
        }
    }

    private void objectMonth(AccountEntry account, SieLabel label, int month, SieFields fields, int line) {
        together(fields, 3, line);
        for (int i = 0; i < objects.count(); i++) {
            ObjectAmounts of = register.amounts(account, objects.get(i), line);
            PeriodAmounts months = of.months(label);
            if (alone(of, label, fields, 3, line)) {
                PeriodAmounts.Added added = months.add(month, rows.amount(), line);
                boolean before = added != PeriodAmounts.Added.NEW;
                objectTold(
                        added,
                        before ? months.earlierLine() : 0,
                        before ? months.earlierAmount() : "",
                        of.object,
                        fields,
                        3,
                        line);
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
            of.object.lost = true;
            if (line != mixedLine) {
                problems.add(SieAvvikelse.OBJECT_CONTRADICTION, line, fields, field, NOT_BOTH);
            }
            mixedLine = line;
        }
        return alone;
    }

    private PeriodAmounts.Added once(SieSum sum, int line) {
        if (sum.count() == 0) {
            sum.add(rows.amount(), line);
            return PeriodAmounts.Added.NEW;
        }
        boolean same = sum.kronor().compareTo(rows.amount().kronor()) == 0;
        return same ? PeriodAmounts.Added.SAME : PeriodAmounts.Added.OTHER;
    }

    /** Tells an account's balance that was there before: what it is cannot be told where the two differ. */
    private void told(PeriodAmounts.Added added, SieSum sum, SieFields fields, int field, int line) {
        if (added == PeriodAmounts.Added.NEW) {
            register.amount(line);
        } else {
            boolean same = added == PeriodAmounts.Added.SAME;
            SieAvvikelse kind = same ? SieAvvikelse.DUPLICATE : SieAvvikelse.CONTRADICTION;
            tell(kind, sum.line(), plain(sum), fields, field, line);
        }
    }

    /** The same of an object, without which the accounts can be told all the same. */
    private void objectTold(
            PeriodAmounts.Added added,
            int earlier,
            String amount,
            ObjectEntry object,
            SieFields fields,
            int field,
            int line) {
        switch (added) {
            case NEW -> register.amount(line);
            case SAME -> tell(SieAvvikelse.DUPLICATE, earlier, amount, fields, field, line);
            case OTHER -> {
                object.lost = true;
                tell(SieAvvikelse.OBJECT_CONTRADICTION, earlier, amount, fields, field, line);
            }
        }
    }

    private void tell(SieAvvikelse kind, int earlier, String amount, SieFields fields, int field, int line) {
        Text expected = new Text(
                "samma som på rad " + earlier + ": " + amount, "the same as on line " + earlier + ": " + amount);
        problems.add(kind, line, fields, field, expected);
    }

    private static String plain(SieSum sum) {
        return sum.kronor().toPlainString();
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
            boolean told = header.declared(year) || (year == 0 && problems.has(SieAvvikelse.YEAR));
            if (years[i] > 0 && !told) {
                Text expected = new Text("#RAR " + year + " i filen", "#RAR " + year + " in the file");
                problems.add(SieAvvikelse.UNDECLARED_YEAR, years[i], Integer.toString(year), expected);
            }
        }
    }
}
