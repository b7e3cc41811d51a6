package se.finsam.rules.book;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Packer} wrote. Packed data exists for the start of a program: it is read in some milliseconds, where
 * JSON or Java's own serialization, which describe themselves, take a tenth of a second in a JVM that is still cold.
 */
final class Unpacker {
    private final ByteBuffer in;
    private final Map<Integer, Constructor<?>> constructors = new HashMap<>();

    private Unpacker(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * The record that bytes stand for.
     *
     * @throws RuntimeException of some kind where they are not what {@link Packer} writes
     */
    static <T extends Record> T unpack(byte[] bytes, Class<T> type) {
        Unpacker unpacker = new Unpacker(bytes);
        T value = type.cast(unpacker.value());
        if (value == null || unpacker.in.hasRemaining()) {
            throw new IllegalArgumentException("not one " + type.getSimpleName());
        }
        return value;
    }

    private @Nullable Object value() {
        int kind = in.get();
        return switch (kind) {
            case PackKinds.NULL -> null;
            case PackKinds.LIST -> list();
            case PackKinds.MAP -> map();
            case PackKinds.LATIN1 -> text(StandardCharsets.ISO_8859_1);
            case PackKinds.UTF8 -> text(StandardCharsets.UTF_8);
            case PackKinds.DAY -> LocalDate.ofEpochDay(in.getInt());
            case PackKinds.NUMBER -> new BigDecimal(String.valueOf(value()));
            case PackKinds.WHOLE -> in.getInt();
            case PackKinds.SET -> set();
            case PackKinds.SIGN -> (char) in.getInt();
            case PackKinds.PACKED -> packed();
            case PackKinds.TRUE -> true;
            case PackKinds.FALSE -> false;
            default -> typed(kind);
        };
    }

    private String text(java.nio.charset.Charset charset) {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, charset);
        in.position(in.position() + length);
        return text;
    }

    private List<Object> list() {
        int size = in.getInt();
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(value());
        }
        return Collections.unmodifiableList(items);
    }

    private Set<Object> set() {
        int size = in.getInt();
        Set<Object> items = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            items.add(value());
        }
        return Collections.unmodifiableSet(items);
    }

    private Packed packed() {
        int length = in.getInt();
        byte[] bytes = Arrays.copyOfRange(in.array(), in.position(), in.position() + length);
        in.position(in.position() + length);
        return new Packed(bytes);
    }

    private Map<Object, Object> map() {
        int size = in.getInt();
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = value();
            entries.put(key, value());
        }
        return Collections.unmodifiableMap(entries);
    }

    private Object typed(int kind) {
        Class<?> type = PackKinds.type(kind);
        if (type.isEnum()) {
            String name = String.valueOf(value());
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + name);
        }
        Constructor<?> constructor = constructors.get(kind);
        if (constructor == null) {
            constructor = PackKinds.constructor(kind);
            constructors.put(kind, constructor);
        }
        Object[] components = new Object[constructor.getParameterCount()];
        int written = Byte.toUnsignedInt(in.get());
        if (written > components.length) {
            throw new IllegalArgumentException("more of a " + type.getSimpleName() + " than is known");
        }
        // What has been added to the record since it was written stands last in it, and is absent.
        for (int i = 0; i < written; i++) {
            components[i] = value();
        }
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot create " + type.getSimpleName(), e);
        }
    }
}
