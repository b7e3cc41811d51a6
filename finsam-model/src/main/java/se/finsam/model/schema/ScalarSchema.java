package se.finsam.model.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.ScalarBinder;

/** The JSON Schema of single values: what {@link ScalarBinder} takes, as far as a schema can say it. */
final class ScalarSchema {
    static final String TYPE = "type";
    static final String NULL = "null";
    static final String ANY_OF = "anyOf";

    private static final String STRING = "string";
    private static final String NUMBER = "number";

    /**
     * A text that is not blank. The signs are written out, since what {@code \s} stands for differs between Java,
     * ECMAScript and Python, and the reader asks Java.
     */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    /** A day from 1990 to 2100; of the calendar all but the leap years, which {@code format} knows. */
    private static final String WEEK = "^(199[0-9]|20[0-9][0-9]|2100)-V(0[1-9]|[1-4][0-9]|5[0-3])$";

    private static final String DAY = "^(199[0-9]|20[0-9][0-9]|2100)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";

    private ScalarSchema() {}

    /** What is read into a field that holds neither records nor codes. */
    static Map<String, Object> read(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type == String.class) {
            return field.designation() ? pattern(NOT_BLANK, STRING, NUMBER) : pattern(NOT_BLANK, STRING);
        }
        if (type == BigDecimal.class) {
            return number(field.amount());
        }
        if (type == Integer.class || type == int.class) {
            return integer();
        }
        if (type == ArEllerDag.class) {
            return anyOf(List.of(integer(), day(true)));
        }
        if (type == LocalDate.class) {
            return day(true);
        }
        if (type == Dagsvar.class) {
            return dayWeekOrNo(day(true));
        }
        if (field.added()) {
            Map<String, Object> any = number(false);
            any.put(TYPE, List.of(NUMBER, STRING, "boolean"));
            any.put("pattern", NOT_BLANK);
            return orNull(any);
        }
        if (type == Object.class) {
            Map<String, Object> either = number(false);
            either.put(TYPE, List.of(NUMBER, STRING));
            either.put("pattern", NOT_BLANK);
            return either;
        }
        if (type == Node.class) {
            // Anything: what it is read as is not known yet.
            return new LinkedHashMap<>();
        }
        return simple(type);
    }

    /** What is written of a field that holds neither records nor codes. */
    static Map<String, Object> written(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type == String.class) {
            return of(STRING);
        }
        if (type == BigDecimal.class) {
            return of(NUMBER);
        }
        if (type == Integer.class || type == int.class) {
            return of("integer");
        }
        if (type == ArEllerDag.class) {
            return anyOf(List.of(of("integer"), day(false)));
        }
        if (type == LocalDate.class) {
            return day(false);
        }
        if (type == Dagsvar.class) {
            return dayWeekOrNo(day(false));
        }
        return type == Object.class ? of(NUMBER, STRING) : simple(type);
    }

    private static Map<String, Object> integer() {
        Map<String, Object> integer = of("integer");
        integer.put("minimum", 0);
        integer.put("maximum", ScalarBinder.GREATEST_INTEGER);
        return integer;
    }

    private static Map<String, Object> day(boolean read) {
        Map<String, Object> day = of(STRING);
        day.put("format", "date");
        if (read) {
            day.put("pattern", DAY);
        }
        return day;
    }

    /** A day, a week where the day is not known, or {@code false}. */
    private static Map<String, Object> dayWeekOrNo(Map<String, Object> day) {
        Map<String, Object> week = of(STRING);
        week.put("pattern", WEEK);
        Map<String, Object> no = new LinkedHashMap<>();
        no.put("const", false);
        return anyOf(List.of(day, week, no));
    }

    /** The same, or null. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> result = new LinkedHashMap<>(schema);
        Object type = schema.get(TYPE);
        if (type instanceof String one) {
            result.put(TYPE, List.of(one, NULL));
        } else if (type instanceof List<?> several) {
            result.put(TYPE, added(several, NULL));
        } else if (schema.get(ANY_OF) instanceof List<?> choices) {
            result.put(ANY_OF, added(choices, Map.of(TYPE, NULL)));
        } else {
            return anyOf(List.of(schema, Map.of(TYPE, NULL)));
        }
        return result;
    }

    static Map<String, Object> anyOf(List<?> choices) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(ANY_OF, choices);
        return schema;
    }

    /** A value of one of these types. */
    static Map<String, Object> of(String... types) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, types.length == 1 ? types[0] : List.of(types));
        return schema;
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return of("boolean");
        }
        throw new IllegalStateException("no schema of a " + type);
    }

    private static Map<String, Object> pattern(String pattern, String... types) {
        Map<String, Object> schema = of(types);
        schema.put("pattern", pattern);
        return schema;
    }

    /**
     * Not {@code multipleOf}: validators that compute in binary find that 1255.5 is no multiple of 0.00001, so how many
     * decimals an amount may have is left to the reader.
     */
    private static Map<String, Object> number(boolean amount) {
        BigDecimal limit = amount ? ScalarBinder.TOO_LARGE : BigDecimal.ONE.scaleByPowerOfTen(ScalarBinder.DIGITS);
        Map<String, Object> schema = of(NUMBER);
        schema.put("exclusiveMinimum", limit.negate());
        schema.put("exclusiveMaximum", limit);
        return schema;
    }

    private static List<Object> added(List<?> list, Object last) {
        List<Object> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }
}
