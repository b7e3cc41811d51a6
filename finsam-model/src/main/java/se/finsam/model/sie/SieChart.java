package se.finsam.model.sie;

import java.util.Arrays;
import se.finsam.model.source.Text;

/** Reads the registers: #KONTO, #KTYP, #DIM, #UNDERDIM and #OBJEKT. Not thread-safe. */
final class SieChart {
    private static final Text ACCOUNT = new Text("ett kontonummer", "an account number");
    private static final Text DIMENSION = new Text("en dimensions nummer", "the number of a dimension");
    private static final Text OBJECT = new Text("ett objekts nummer", "the number of an object");

    private final SieRegister register;
    private final SieProblems problems;

    SieChart(SieRegister register, SieProblems problems) {
        this.register = register;
        this.problems = problems;
    }

    /** Reads a record, where it is one of these. */
    void read(SieLabel label, SieFields fields, int line) {
        switch (label) {
            case KONTO -> account(fields, line);
            case KTYP -> type(fields, line);
            case DIM, UNDERDIM -> dimension(label, fields, line);
            case OBJEKT -> object(fields, line);
            default -> {
                // Units and tax codes say nothing of the ledger.
            }
        }
    }

    private void account(SieFields fields, int line) {
        if (fields.blank(0)) {
            problems.add(SieAvvikelse.MISSING_FIELD, line, ACCOUNT);
            return;
        }
        AccountEntry account = register.account(fields, 0, line);
        byte[] name = fields.text(1);
        if (account.line > 0) {
            repeated(Arrays.equals(name, account.name), account.line, fields, line);
            return;
        }
        account.line = line;
        account.name = register.keep(name, line);
    }

    private void type(SieFields fields, int line) {
        if (fields.blank(0)) {
            problems.add(SieAvvikelse.MISSING_FIELD, line, ACCOUNT);
            return;
        }
        AccountEntry account = register.account(fields, 0, line);
        byte[] type = fields.text(1);
        if (account.typeLine > 0) {
            repeated(Arrays.equals(type, account.type), account.typeLine, fields, line);
            return;
        }
        account.typeLine = line;
        account.type = register.keep(type, line);
    }

    private void dimension(SieLabel label, SieFields fields, int line) {
        int number = SieObjectList.number(fields, 0);
        int parent = label == SieLabel.UNDERDIM ? SieObjectList.number(fields, 2) : -1;
        if (number < 0 || (label == SieLabel.UNDERDIM && parent < 0)) {
            problems.add(SieAvvikelse.MISSING_FIELD, line, fields, number < 0 ? 0 : 2, DIMENSION);
            if (number < 0) {
                return;
            }
        }
        SieRegister.Dimension dimension = register.dimension(number, line);
        byte[] name = fields.text(1);
        if (dimension.line > 0) {
            repeated(Arrays.equals(name, dimension.name), dimension.line, fields, line);
            return;
        }
        dimension.line = line;
        dimension.name = register.keep(name, line);
        dimension.parent = parent < 0 ? null : (Integer) parent;
    }

    private void object(SieFields fields, int line) {
        int number = SieObjectList.number(fields, 0);
        if (number < 0 || fields.blank(1)) {
            problems.add(SieAvvikelse.MISSING_FIELD, line, fields, 0, number < 0 ? DIMENSION : OBJECT);
            return;
        }
        ObjectEntry object = register.object(number, fields, 1, line);
        byte[] name = fields.text(2);
        if (object.line > 0) {
            repeated(Arrays.equals(name, object.name), object.line, fields, line);
            return;
        }
        object.line = line;
        object.name = register.keep(name, line);
    }

    private void repeated(boolean same, int earlier, SieFields fields, int line) {
        Text expected = new Text(
                "varje nummer en gång; det står redan på rad " + earlier,
                "each number once; it stands on line " + earlier + " already");
        problems.add(same ? SieAvvikelse.DUPLICATE : SieAvvikelse.REPEATED_RECORD, line, fields, 0, expected);
    }
}
