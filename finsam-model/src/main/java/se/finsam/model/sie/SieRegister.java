package se.finsam.model.sie;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * The accounts, dimensions and objects of a file while it is being read, and how many of them there may be. Over a limit it
 * says so once, and {@link #over} asks the reading to stop. Not thread-safe.
 */
final class SieRegister {
    /** A dimension while its file is being read. */
    static final class Dimension {
        final int number;
        final ByteMap<ObjectEntry> objects = new ByteMap<>();
        byte @Nullable [] name;

        @Nullable Integer parent;

        /** The line of #DIM or #UNDERDIM; 0 where there is none. */
        int line;

        /** The line that first used it; 0 where there is none. */
        int used;

        Dimension(int number) {
            this.number = number;
        }
    }

    private final SieLimits limits;
    private final SieProblems problems;
    private final ByteMap<AccountEntry> accounts = new ByteMap<>();
    private final Map<Integer, Dimension> dimensions = new TreeMap<>();
    private int objects;
    private int pairs;
    private int amounts;
    private int text;
    private boolean over;
    private boolean lost;
    private final Set<Integer> lostDimensions = new HashSet<>();

    SieRegister(SieLimits limits, SieProblems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The account of a field, new where it is not known. */
    AccountEntry account(SieFields fields, int field, int line) {
        AccountEntry known = accounts.get(fields.buf(), fields.from(field), fields.to(field));
        if (known != null) {
            return known;
        }
        // Padded or escaped, it may be known all the same.
        byte[] number = fields.text(field);
        known = accounts.get(number, 0, number.length);
        if (known == null) {
            known = new AccountEntry(number);
            accounts.put(number, known);
            count(accounts.size(), limits.accounts(), line, "konton", "accounts");
            keep(number, line);
            digits(number, line);
        }
        return known;
    }

    private void digits(byte[] number, int line) {
        for (byte b : number) {
            if (b < '0' || b > '9') {
                problems.add(
                        SieAvvikelse.ACCOUNT_NUMBER,
                        line,
                        number,
                        new Text("ett nummer av siffror", "a number of digits"));
                return;
            }
        }
    }

    /** The dimension of a number, new where it is not known. */
    Dimension dimension(int number, int line) {
        Dimension known = dimensions.get(number);
        if (known == null) {
            known = new Dimension(number);
            dimensions.put(number, known);
            count(dimensions.size(), limits.objects(), line, "dimensioner", "dimensions");
        }
        return known;
    }

    /** The object of a field, new where it is not known. */
    ObjectEntry object(int dimension, SieFields fields, int field, int line) {
        Dimension of = dimension(dimension, line);
        ObjectEntry known = of.objects.get(fields.buf(), fields.from(field), fields.to(field));
        if (known != null) {
            return known;
        }
        byte[] code = fields.text(field);
        known = of.objects.get(code, 0, code.length);
        if (known == null) {
            known = new ObjectEntry(dimension, code, objects);
            of.objects.put(code, known);
            objects++;
            count(objects, limits.objects(), line, "objekt", "objects");
            keep(code, line);
        }
        return known;
    }

    /** Notes that a row of an object of a dimension is lost, and that any of them may be its. */
    void lose(int dimension) {
        lostDimensions.add(dimension);
    }

    /** Notes that a row of an object is lost, and that any may be its. */
    void lose() {
        lost = true;
    }

    /** Whether all that there is of an object is known. */
    boolean whole(ObjectEntry object) {
        return !lost && !object.lost && !lostDimensions.contains(object.dimension);
    }

    /** What an object has of an account, new where there is nothing yet. */
    ObjectAmounts amounts(AccountEntry account, ObjectEntry object, int line) {
        ObjectAmounts known = account.objects.get(object);
        if (known == null) {
            known = new ObjectAmounts(object);
            account.objects.put(object, known);
            pairs++;
            count(pairs, limits.objects(), line, "par av konto och objekt", "pairs of account and object");
        }
        return known;
    }

    /** Counts a balance or month that is kept. */
    void amount(int line) {
        amounts++;
        count(amounts, limits.amounts(), line, "saldon och månader", "balances and months");
    }

    /** Counts a name that is kept. */
    byte[] keep(byte[] name, int line) {
        text += name.length;
        count(text, limits.text(), line, "byte av namn", "bytes of names");
        return name;
    }

    private void count(int count, int most, int line, String sv, String en) {
        if (count > most && !over) {
            over = true;
            problems.add(SieAvvikelse.LIMIT, line, new Text("högst " + most + " " + sv, "at most " + most + " " + en));
        }
    }

    /** Whether there is more than the limits let. */
    boolean over() {
        return over;
    }

    /** The accounts, in the order of the file. */
    Iterable<AccountEntry> accounts() {
        return accounts.values();
    }

    /** The dimensions, by number. */
    Iterable<Dimension> dimensions() {
        return dimensions.values();
    }

    /** The dimension of a number that is known; null where it is not. */
    @Nullable Dimension known(int number) {
        return dimensions.get(number);
    }
}
