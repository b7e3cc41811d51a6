package se.finsam.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Origin;

/** Makes underlag in Java out of a seed, over all records that there are, some with values that cannot be meant. */
@SuppressWarnings("NullAway") // null where none may be is among what is made
final class Built {
    private static final List<String> NAMES =
            List.of("Försäkringskassan", "FK", "Regionen", "A kommun", "B kommun", "C");
    private static final List<String> ODD_TEXTS = List.of("", " \t", "a\u2028b: c", "\u0000", "=1+1", "null", "\"#");
    private static final List<BigDecimal> ODD_NUMBERS = List.of(
            new BigDecimal("1E+200000"),
            new BigDecimal("1E-200000"),
            new BigDecimal("1E+12"),
            new BigDecimal("0.0000001"),
            new BigDecimal("-1"),
            new BigDecimal(BigInteger.TEN.pow(40)));

    private final Random random;
    /** How many of a thousand values cannot be meant. */
    private final int odd;

    private Built(long seed) {
        this.random = new Random(seed);
        this.odd = List.of(0, 0, 3, 40).get(random.nextInt(4));
    }

    static Underlag underlag(long seed) {
        return (Underlag) new Built(seed).make(Underlag.class);
    }

    /** The same as JSON, by other ways than finsam's own. */
    static String json(Underlag underlag) {
        StringBuilder out = new StringBuilder();
        json(out, underlag, null, underlag.enhet());
        return out.toString();
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        List<RecordShape.Field> fields = RecordShape.of(type).fields();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i < fields.size() ? component(type, fields.get(i), types[i]) : Origin.MEMORY;
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a constructor throws: " + type, e);
        }
    }

    private @Nullable Object component(Class<?> owner, RecordShape.Field field, Class<?> type) {
        if (owner == Underlag.class) {
            String key = field.key();
            if (key.equals("schema")) {
                return odd() ? "banana" : Underlag.SCHEMA;
            }
            if (key.equals("rakenskapsar")) {
                return odd() ? 1800 : 2021;
            }
            if (key.equals("enhet")) {
                return odd() ? null : random.nextBoolean() ? Enhet.SEK : Enhet.TKR;
            }
            if (key.equals("kallor")) {
                return random.nextInt(12) == 0 ? List.of(make(field.itemType())) : null;
            }
            if (key.equals("huvudbok") || key.equals("tabell")) {
                return random.nextInt(12) == 0 ? make(field.itemType()) : null;
            }
        }
        if (field.added()) {
            return null; // each would be an error: finsam's own rulebook has none
        }
        if (!type.isPrimitive() && (field.required() ? odd() : random.nextInt(100) < 55)) {
            return null;
        }
        if (!field.list()) {
            return value(field);
        }
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(odd() ? null : value(field));
        }
        return items;
    }

    private Object value(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type.isRecord()) {
            return make(type);
        }
        if (type.isEnum()) {
            Object[] codes = type.getEnumConstants();
            return codes[random.nextInt(codes.length)];
        }
        if (type == String.class) {
            if (odd()) {
                return ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
            }
            return field.codes().isEmpty()
                    ? NAMES.get(random.nextInt(NAMES.size()))
                    : field.codes().get(random.nextInt(field.codes().size()));
        }
        if (type == BigDecimal.class) {
            return odd() ? ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size())) : number(field);
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == Dagsvar.class) {
            return random.nextInt(5) == 0 ? Dagsvar.NEJ : Dagsvar.den(day());
        }
        if (type == ArEllerDag.class) {
            return random.nextBoolean() ? ArEllerDag.ar(2020 + random.nextInt(4)) : ArEllerDag.den(day());
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (AGES.containsKey(field.key()) && !odd()) {
            return AGES.get(field.key()) + random.nextInt(10);
        }
        return odd() ? random.nextInt() : field.key().equals("ar") ? 2021 : 2020 + random.nextInt(4);
    }

    /** The lowest that an age can be, at the two ends of a range. */
    private static final Map<String, Integer> AGES = Map.of("fran", 16, "till", 30);

    private LocalDate day() {
        return odd() ? LocalDate.MAX : LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700) - 300);
    }

    private BigDecimal number(RecordShape.Field field) {
        boolean share = field.key().startsWith("andel") || field.key().endsWith("Andel");
        if (share || field.key().equals("prognosavvikelseHogst")) {
            return BigDecimal.valueOf(random.nextInt(100), 2);
        }
        // As another program has it: with decimals that say nothing, and with an exponent.
        return switch (random.nextInt(4)) {
            case 0 -> new BigDecimal(random.nextInt(9) + "E+3");
            case 1 -> BigDecimal.valueOf(random.nextInt(10_000_000) * 100L, 2);
            case 2 -> BigDecimal.valueOf(random.nextInt(1_000_000), 2);
            default -> BigDecimal.valueOf(random.nextInt(10_000_000));
        };
    }

    private boolean odd() {
        return random.nextInt(1000) < odd;
    }

    private static void json(
            StringBuilder out, @Nullable Object value, RecordShape.@Nullable Field field, @Nullable Enhet unit) {
        if (value instanceof Record owner) {
            out.append('{');
            for (RecordShape.Field one : RecordShape.of(owner.getClass()).fields()) {
                Object own = one.get(owner);
                if (own != null) {
                    out.append(out.charAt(out.length() - 1) == '{' ? "" : ",")
                            .append(quoted(one.key()))
                            .append(':');
                    json(out, own, one, unit);
                }
            }
            out.append('}');
        } else if (value instanceof List<?> items) {
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                out.append(i == 0 ? "" : ",");
                json(out, items.get(i), field, unit);
            }
            out.append(']');
        } else if (value instanceof BigDecimal number) {
            boolean thousands = field != null && field.amount() && unit == Enhet.TKR;
            out.append(thousands ? number.scaleByPowerOfTen(-3) : number);
        } else if (value == null || value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof Dagsvar day && day.nej()) {
            out.append("false");
        } else if (value instanceof ArEllerDag year && year.varde() instanceof Integer number) {
            out.append(number);
        } else {
            out.append(quoted(value.toString()));
        }
    }

    private static String quoted(String text) {
        String list = new RecordWriter(null).write(List.of(text), RecordWriter.Layout.JSON_LINE);
        return list.substring(1, list.lastIndexOf(']'));
    }
}
