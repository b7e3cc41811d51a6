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
     * Reads a field that is a list; false, with the reason told, where it cannot be read. Then nothing is known of the
     * objects of the dimensions that it names, nor of any object where it names none.
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
            return unreadable(fields, field, line);
        }
        for (int i = 0; i < pairs.count(); i += 2) {
            int dimension = number(pairs, i);
            if (dimension < 0 || (strict && pairs.blank(i + 1))) {
                return unreadable(fields, field, line);
            }
            if (pairs.blank(i + 1)) {
                problems.add(SieAvvikelse.MISSING_FIELD, line, fields, field, EXPECTED);
            } else {
                add(dimension, i + 1, line, fields, field);
            }
        }
        return true;
    }

    /** Notes that the row of these objects is lost. */
    void lose() {
        for (int i = 0; i < count; i++) {
            objects[i].lost = true;
        }
    }

    private boolean unreadable(SieFields fields, int field, int line) {
        count = 0;
        problems.add(SieAvvikelse.OBJECT_LIST, line, fields, field, EXPECTED);
        boolean named = false;
        for (int i = 0; i < Math.min(pairs.count(), 2 * MOST_PAIRS); i += 2) {
            int dimension = number(pairs, i);
            if (dimension < 0) {
                register.lose();
            } else {
                register.lose(dimension);
                named = true;
            }
        }
        if (!named || pairs.openQuote() || pairs.count() > 2 * MOST_PAIRS) {
            register.lose();
        }
        return false;
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
