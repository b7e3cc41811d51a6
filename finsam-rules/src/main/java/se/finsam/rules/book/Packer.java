package se.finsam.rules.book;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a rulebook's records as bytes that {@link Unpacker} reads. */
final class Packer {
    private static final int BYTES_OF_INT = 4;
    private static final int LAST_LATIN1 = 0xFF;

    /** How the components of a kind of record are read, in order: to ask the class each time takes longer than to read them. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Packer() {}

    /**
     * A record as bytes; the same record gives the same bytes.
     *
     * @throws IllegalArgumentException where it holds something of a type that {@link PackKinds} does not know
     */
    static byte[] pack(Record value) {
        Packer packer = new Packer();
        packer.value(value);
        return packer.out.toByteArray();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.write(PackKinds.NULL);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof List<?> list) {
            head(PackKinds.LIST, list.size());
            list.forEach(this::value);
        } else if (value instanceof Set<?> set) {
            // In one order: a set has none of its own.
            head(PackKinds.SET, set.size());
            set.stream().sorted().forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            head(PackKinds.MAP, map.size());
            map.forEach((key, item) -> {
                value(key);
                value(item);
            });
        } else if (value instanceof Record record) {
            components(record);
        } else if (value instanceof Enum<?> constant) {
            out.write(PackKinds.of(constant.getDeclaringClass()));
            text(constant.name());
        } else if (value instanceof LocalDate day) {
            head(PackKinds.DAY, Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof BigDecimal number) {
            out.write(PackKinds.NUMBER);
            text(number.toString());
        } else if (value instanceof Integer number) {
            head(PackKinds.WHOLE, number);
        } else if (value instanceof Character sign) {
            head(PackKinds.SIGN, sign);
        } else if (value instanceof Packed packed) {
            head(PackKinds.PACKED, packed.length());
            packed.writeTo(out);
        } else if (value instanceof Boolean flag) {
            out.write(flag ? PackKinds.TRUE : PackKinds.FALSE);
        } else {
            throw new IllegalArgumentException(
                    "no kind of packed data: " + value.getClass().getName());
        }
    }

    private void components(Record record) {
        List<Method> all = ACCESSORS.get(record.getClass());
        out.write(PackKinds.of(record.getClass()));
        out.write(all.size());
        for (Method component : all) {
            try {
                value(component.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot read " + component, e);
            }
        }
    }

    /** Most texts fit in Latin-1, which Java takes over byte by byte. */
    private void text(String text) {
        boolean latin1 = text.chars().allMatch(sign -> sign <= LAST_LATIN1);
        byte[] bytes = text.getBytes(latin1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        head(latin1 ? PackKinds.LATIN1 : PackKinds.UTF8, bytes.length);
        out.writeBytes(bytes);
    }

    private void head(int kind, int number) {
        out.write(kind);
        for (int i = BYTES_OF_INT - 1; i >= 0; i--) {
            out.write(number >>> (Byte.SIZE * i));
        }
    }
}
