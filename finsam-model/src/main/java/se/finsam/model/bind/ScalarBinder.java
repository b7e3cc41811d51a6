package se.finsam.model.bind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** Turns a single written value into a Java value of the type that the schema asks for. */
public final class ScalarBinder {
    /** A number as JSON writes it: no leading zero, plus, underscore, hexadecimal or infinity, which mislead a reader. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-V[0-9]{2}");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    /** Of the nine digits that a whole number may have. */
    public static final int GREATEST_INTEGER = 999_999_999;

    /** A thousand billion kronor, about the size of the state's budget: nothing that a förbund has comes near it. */
    public static final BigDecimal TOO_LARGE = new BigDecimal("1E+12");

    static final Text MONEY =
            new Text("ett belopp under tusen miljarder kronor", "an amount below a thousand billion kronor");

    /** No share, ratio or other plain number in the schema needs more. */
    public static final int DIGITS = 30;

    static final Text FEW_DIGITS = new Text("högst " + DIGITS + " siffror", "at most " + DIGITS + " digits");

    /** What finsam computes has more than what it reads: a share has the digits of its division. */
    private static final int OWN_DIGITS = 100;

    /** Signs that a number may have beside its digits, and as many zeros before and after: a sign, a point and an exponent. */
    private static final int LONGER = 10;

    /** Digits of the greatest exponent that is computed with: every longer one is out of range. */
    private static final int EXPONENT = 4;

    private static final int FEW = 3;
    private static final int ORE = 2;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final @Nullable Enhet unit;
    private final Problems problems;
    private final boolean own;
    private boolean unitAskedFor;

    /**
     * A binder of one document.
     *
     * @param own whether finsam wrote it: a text may then be empty, and what was computed has the digits that it has
     */
    ScalarBinder(@Nullable Enhet unit, Problems problems, boolean own) {
        this.own = own;
        this.unit = unit;
        this.problems = problems;
    }

    /** Whether a value is of the kind that a field takes, so that it can stand for the whole record. */
    boolean fits(Node.Scalar scalar, RecordShape.Field field) {
        return scalar.kind() == kind(field);
    }

    /** The kind of a value that a field takes, where that value stands for the whole record. */
    public static Node.Kind kind(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type == Boolean.class) {
            return Node.Kind.BOOLEAN;
        }
        return type == Integer.class || type == BigDecimal.class ? Node.Kind.NUMBER : Node.Kind.TEXT;
    }

    /** Whether a list may be written as this single value: a code or a text, where it is the only one. */
    boolean singleFits(Node.Scalar scalar, RecordShape.Field field) {
        return scalar.kind() == Node.Kind.TEXT && field.itemType().isEnum();
    }

    /** The value; null where it does not fit, and then the reason is among the problems. */
    @Nullable Object bind(Node.Scalar scalar, RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type == String.class) {
            return text(scalar, field);
        }
        if (type == BigDecimal.class) {
            return field.amount() ? amount(scalar, field) : number(scalar, field);
        }
        if (type == Integer.class || type == int.class) {
            return integer(scalar, field);
        }
        if (type == Boolean.class || type == boolean.class) {
            return scalar.kind() == Node.Kind.BOOLEAN ? Boolean.valueOf(scalar.written()) : wrongType(scalar, field);
        }
        if (type == LocalDate.class) {
            return day(scalar, field);
        }
        if (type == Dagsvar.class) {
            return dayOrNo(scalar, field);
        }
        if (type == ArEllerDag.class) {
            return yearOrDay(scalar, field);
        }
        if (type.isEnum()) {
            return code(scalar, field);
        }
        if (field.added()) {
            return asWritten(scalar, field);
        }
        if (type == Object.class) {
            return scalar.kind() == Node.Kind.NUMBER ? number(scalar, field) : text(scalar, field);
        }
        throw new IllegalStateException("no way to read a " + type);
    }

    /** What a field takes, in words. */
    Text expected(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type.isRecord()) {
            return new Text("ett objekt", "an object");
        }
        if (type == BigDecimal.class) {
            return field.amount()
                    ? new Text(
                            "ett belopp i siffror, utan mellanslag och citattecken",
                            "an amount in digits, without spaces or quotes")
                    : new Text("ett tal", "a number");
        }
        if (type == Integer.class || type == int.class) {
            return new Text("ett heltal", "a whole number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Text("true eller false", "true or false");
        }
        if (type == LocalDate.class) {
            return new Text("ett datum som 2022-03-25", "a date such as 2022-03-25");
        }
        if (type == Dagsvar.class) {
            return new Text(
                    "ett datum som 2022-03-25, en vecka som 2022-V12 om dagen inte är känd, eller false om det inte har gjorts",
                    "a date such as 2022-03-25, a week such as 2022-V12 where the day is not known, or false where it was not done");
        }
        if (type == ArEllerDag.class) {
            return new Text(
                    "ett årtal som 2022, eller ett datum som 2022-03-25",
                    "a year such as 2022, or a date such as 2022-03-25");
        }
        if (type.isEnum()) {
            String codes = String.join(", ", codes(type));
            return new Text("någon av " + codes, "one of " + codes);
        }
        if (field.added()) {
            return new Text("ett tal, en text, true eller false", "a number, a text, true or false");
        }
        if (type == Object.class) {
            return new Text("ett tal eller en text", "a number or a text");
        }
        if (field.codes().isEmpty()) {
            return new Text("text", "text");
        }
        String codes = String.join(", ", field.codes());
        return field.open()
                ? new Text("en kod, som " + codes, "a code, such as " + codes)
                : new Text("någon av " + codes, "one of " + codes);
    }

    /** The value of a key that a rulebook adds, of which only the rulebook knows what it shall be. */
    private @Nullable Object asWritten(Node.Scalar scalar, RecordShape.Field field) {
        return switch (scalar.kind()) {
            case NUMBER -> number(scalar, field);
            case BOOLEAN -> Boolean.valueOf(scalar.written());
            default -> text(scalar, field);
        };
    }

    private @Nullable Object text(Node.Scalar scalar, RecordShape.Field field) {
        boolean number = field.designation() && scalar.kind() == Node.Kind.NUMBER;
        if (scalar.kind() != Node.Kind.TEXT && !number) {
            return wrongType(scalar, field);
        }
        if (scalar.written().isBlank() && !own) {
            return wrongType(scalar, field);
        }
        List<String> codes = field.codes();
        if (codes.isEmpty() || codes.contains(scalar.written())) {
            return scalar.written();
        }
        Optional<String> meant =
                field.open() ? Nearest.to(scalar.written(), codes) : Nearest.code(scalar.written(), codes);
        if (field.open() && meant.isEmpty()) {
            return scalar.written();
        }
        Text wanted = meant.isPresent() ? new Text(meant.get(), meant.get()) : expected(field);
        problems.add(InputError.Kind.UNKNOWN_CODE, scalar.place(), scalar.written(), wanted);
        return null;
    }

    private @Nullable Object amount(Node.Scalar scalar, RecordShape.Field field) {
        BigDecimal written = digits(scalar, field);
        if (written == null) {
            return null;
        }
        if (unit == null) {
            if (!unitAskedFor) {
                unitAskedFor = true;
                problems.add(
                        InputError.Kind.MISSING_KEY,
                        scalar.place().as("/enhet"),
                        null,
                        new Text(
                                "enhet: SEK, TKR eller MKR, eftersom det finns belopp",
                                "enhet: SEK, TKR or MKR, as there are amounts"));
            }
            return null;
        }
        int decimals = ORE + unit.potens();
        if (written.scale() > decimals) {
            problems.add(
                    InputError.Kind.TOO_MANY_DECIMALS,
                    scalar.place(),
                    scalar.written(),
                    new Text(
                            "högst " + decimals + " decimaler i " + unit,
                            "at most " + decimals + " decimals in " + unit));
            return null;
        }
        BigDecimal kronor = RecordBinder.kronor(written, unit);
        if (kronor.abs().compareTo(TOO_LARGE) >= 0) {
            return outOfRange(scalar, MONEY);
        }
        return plain(kronor);
    }

    private @Nullable Object number(Node.Scalar scalar, RecordShape.Field field) {
        BigDecimal written = digits(scalar, field);
        return written == null ? null : plain(written);
    }

    /** The number as written; null, with the reason among the problems, where it is none that could be computed with. */
    private @Nullable BigDecimal digits(Node.Scalar scalar, RecordShape.Field field) {
        if (scalar.kind() != Node.Kind.NUMBER
                || !NUMBER.matcher(scalar.written()).matches()) {
            wrongType(scalar, field);
            return null;
        }
        // What is this long is out of range whatever it says; making a number of it first takes time by its length
        // squared.
        int digits = own ? OWN_DIGITS : DIGITS;
        boolean tooLong = scalar.written().length() > 3 * digits + LONGER || exponent(scalar.written()) > EXPONENT;
        @Nullable BigDecimal written = tooLong ? null : new BigDecimal(scalar.written());
        if (written == null
                || written.precision() > digits
                || Math.abs((long) written.precision() - written.scale()) > digits) {
            outOfRange(scalar, field.amount() ? MONEY : FEW_DIGITS);
            return null;
        }
        return written;
    }

    /** Digits of a number's exponent, leading zeros apart; zero where it has none. */
    private static int exponent(String number) {
        int at = Math.max(number.indexOf('e'), number.indexOf('E'));
        int first = at + 1;
        while (at >= 0 && first < number.length() && "+-0".indexOf(number.charAt(first)) >= 0) {
            first++;
        }
        return at < 0 ? 0 : number.length() - first;
    }

    private @Nullable Object integer(Node.Scalar scalar, RecordShape.Field field) {
        if (scalar.kind() != Node.Kind.NUMBER
                || !INTEGER.matcher(scalar.written()).matches()) {
            return wrongType(scalar, field);
        }
        int value = Integer.parseInt(scalar.written());
        return value < 0 ? outOfRange(scalar, new Text("noll eller mer", "zero or more")) : (Integer) value;
    }

    private @Nullable Object day(Node.Scalar scalar, RecordShape.Field field) {
        if (scalar.kind() != Node.Kind.TEXT) {
            return wrongType(scalar, field);
        }
        if (DAY.matcher(scalar.written()).matches() && plausibleYear(scalar.written())) {
            try {
                return LocalDate.of(
                        digits(scalar.written(), 0, 4),
                        digits(scalar.written(), 5, 7),
                        digits(scalar.written(), 8, 10));
            } catch (DateTimeException e) {
                // Written as a day, but not one that the calendar has: told below.
            }
        }
        problems.add(InputError.Kind.IMPOSSIBLE_DATE, scalar.place(), scalar.written(), expected(field));
        return null;
    }

    private @Nullable Object dayOrNo(Node.Scalar scalar, RecordShape.Field field) {
        if (scalar.kind() == Node.Kind.BOOLEAN) {
            return Boolean.parseBoolean(scalar.written()) ? wrongType(scalar, field) : Dagsvar.NEJ;
        }
        if (scalar.kind() == Node.Kind.TEXT
                && WEEK.matcher(scalar.written()).matches()
                && plausibleYear(scalar.written())) {
            try {
                return Dagsvar.vecka(digits(scalar.written(), 0, 4), digits(scalar.written(), 6, 8));
            } catch (IllegalArgumentException e) {
                // A year without such a week: told below as a day that does not exist.
            }
        }
        Object day = day(scalar, field);
        return day == null ? null : Dagsvar.den((LocalDate) day);
    }

    private @Nullable Object yearOrDay(Node.Scalar scalar, RecordShape.Field field) {
        if (scalar.kind() == Node.Kind.NUMBER) {
            Object year = integer(scalar, field);
            return year == null ? null : ArEllerDag.ar((Integer) year);
        }
        Object day = day(scalar, field);
        return day == null ? null : ArEllerDag.den((LocalDate) day);
    }

    private static int digits(String day, int from, int to) {
        return Integer.parseInt(day, from, to, 10);
    }

    /** No förbund is older than its law and no plan reaches further: another year is a slip of the hand. */
    private static boolean plausibleYear(String day) {
        int year = digits(day, 0, 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private @Nullable Object code(Node.Scalar scalar, RecordShape.Field field) {
        if (scalar.kind() != Node.Kind.TEXT) {
            return wrongType(scalar, field);
        }
        for (Object constant : field.itemType().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(scalar.written())) {
                return constant;
            }
        }
        List<String> codes = codes(field.itemType());
        // Of few codes all are given: the unit nearest to KR or MSEK is not the one that was meant.
        Text meant = Nearest.to(scalar.written(), codes)
                .filter(name -> codes.size() > FEW)
                .map(name -> new Text(name, name))
                .orElseGet(() -> expected(field));
        problems.add(InputError.Kind.UNKNOWN_CODE, scalar.place(), scalar.written(), meant);
        return null;
    }

    private @Nullable Object wrongType(Node.Scalar scalar, RecordShape.Field field) {
        problems.add(InputError.Kind.WRONG_TYPE, scalar.place(), scalar.written(), expected(field));
        return null;
    }

    private @Nullable Object outOfRange(Node.Scalar scalar, Text expected) {
        problems.add(InputError.Kind.OUT_OF_RANGE, scalar.place(), scalar.written(), expected);
        return null;
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** Without trailing zeros and never with an exponent, so that equal amounts are equal records. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
