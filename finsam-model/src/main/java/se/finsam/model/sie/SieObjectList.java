package se.finsam.model.sie;

import java.util.Arrays;
import se.finsam.model.source.Text;

/** Reads the object list of a row. Holds the one last read; not thread-safe. */
final class SieObjectList {
    private static final Text EXPECTED =
            new Text("par av dimension och objekt: {6 \"P1\"}", "pairs of dimension and object: {6 \"P1\"}");
    private static final int MOST_DIGITS = 9;

    /** More than any ledger has dimensions, and few enough to look each one up among the others. */
    private static final int MOST_PAIRS = 100;

    private final SieRegister register;
    private final SieProblems problems;
    private final SieFields pairs = new SieFields();
    private ObjectEntry[] objects = new ObjectEntry[4];
    private int count;

    SieObjectList(SieRegister register, SieProblems problems) {
        this.register = register;
        this.problems = problems;
    }

    /**
     * Reads a field that is a list; false, with the reason told, where it cannot be read.
     *
     * @param strict whether a pair without object is an error, as in balances, where it would pass for the total
     */
    boolean read(SieFields fields, int field, int line, boolean strict) {
        count = 0;
        if (fields.from(field) == fields.to(field)) {
            return true;
        }
        pairs.split(fields.buf(), fields.from(field), fields.to(field), false);
        if (fields.openList() || pairs.openQuote() || pairs.count() % 2 != 0 || pairs.count() > 2 * MOST_PAIRS) {
            problems.add(SieAvvikelse.OBJECT_LIST, line, fields, field, EXPECTED);
            return false;
        }
        for (int i = 0; i < pairs.count(); i += 2) {
            int dimension = number(pairs, i);
            if (dimension < 0 || (strict && pairs.blank(i + 1))) {
                problems.add(SieAvvikelse.OBJECT_LIST, line, fields, field, EXPECTED);
                return false;
            }
            if (pairs.blank(i + 1)) {
                problems.add(SieAvvikelse.MISSING_FIELD, line, fields, field, EXPECTED);
            } else {
                add(dimension, i + 1, line, fields, field);
            }
        }
        return true;
    }

    private void add(int dimension, int code, int line, SieFields fields, int field) {
        ObjectEntry object = register.object(dimension, pairs, code, line);
        for (int i = 0; i < count; i++) {
            if (objects[i].equals(object)) {
                problems.add(SieAvvikelse.DUPLICATE, line, fields, field, EXPECTED);
                return;
            }
        }
        if (count == objects.length) {
            objects = Arrays.copyOf(objects, count * 2);
        }
        if (object.used == 0) {
            object.used = line;
        }
        objects[count++] = object;
    }

    /** A number from 0 on in a field; −1 where it is none. */
    static int number(SieFields fields, int field) {
        byte[] digits = fields.text(field);
        if (digits.length == 0 || digits.length > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (byte digit : digits) {
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    int count() {
        return count;
    }

    ObjectEntry get(int i) {
        return objects[i];
    }
}
