package se.finsam.model.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgenNyckel;
import se.finsam.model.source.Origin;

/**
 * What a record looks like in a file: its keys, their types, and which of them may be left out. The records themselves
 * are the schema; this reads it off them, once a type.
 *
 * @hidden
 */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Field> components;
    private final List<Field> fields;
    private final Map<String, Field> byKey = new LinkedHashMap<>();
    private final List<Field> shorthand = new ArrayList<>();
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        List<Field> found = new ArrayList<>();
        List<Class<?>> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parameters.add(component.getType());
            found.add(new Field(component));
        }
        this.components = List.copyOf(found);
        for (Field field : found) {
            if (field.inFiles()) {
                byKey.put(field.key(), field);
            }
        }
        this.fields = List.copyOf(byKey.values());
        for (String name : TraitsFile.shorthand(type)) {
            shorthand.add(field(name).orElseThrow());
        }
        try {
            this.constructor = type.getDeclaredConstructor(parameters.toArray(new Class<?>[0]));
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    /** The shape of a record type. */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record's components that are found in files, in order. */
    public List<Field> fields() {
        return fields;
    }

    /** The component with this key. */
    public Optional<Field> field(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The keys, in order. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** The components that a single value can stand for; empty where the record is always written out. */
    public List<Field> shorthand() {
        return shorthand;
    }

    /**
     * A record with these values by key; a key that is not there gives null.
     *
     * @throws IllegalArgumentException where the record itself refuses the values
     */
    Object create(Map<String, Object> values, Origin origin) {
        Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            Field field = components.get(i);
            arguments[i] = field.inFiles() ? values.get(field.key()) : origin;
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("cannot create " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type.getSimpleName(), e);
        }
    }

    /**
     * One component of a record. Reflection is slow: all that it says is asked for once.
     *
     * @hidden
     */
    public static final class Field {
        private final Type type;
        private final Class<?> raw;
        private final @Nullable Method accessor;
        private final Traits traits;
        private final @Nullable EgenNyckel own;

        Field(RecordComponent component) {
            this.type = component.getGenericType();
            this.raw = component.getType();
            this.accessor = component.getAccessor();
            this.accessor.setAccessible(true);
            this.traits = TraitsFile.of(component);
            this.own = null;
        }

        private Field(EgenNyckel own, Traits traits) {
            this.type = traits.itemType();
            this.raw = traits.itemType();
            this.accessor = null;
            this.traits = traits;
            this.own = own;
        }

        /** What a key that a rulebook adds takes, told as of a component: it has no record, but stands in a map. */
        public static Field of(EgenNyckel own) {
            return new Field(own, Traits.of(own));
        }

        /** The key that a rulebook adds; null of a component of a record. */
        public @Nullable EgenNyckel own() {
            return own;
        }

        /** The key in files. */
        public String key() {
            return traits.key();
        }

        /** Whether the key must be there. */
        public boolean required() {
            return traits.required();
        }

        /** The type, with its parameters. */
        public Type type() {
            return type;
        }

        /** The type of the value, or of the items where the value is a list or a map. */
        public Class<?> itemType() {
            return traits.itemType();
        }

        /** Whether the value is a list. */
        public boolean list() {
            return List.class.equals(raw);
        }

        /** Whether the value is an object with free keys. */
        public boolean map() {
            return Map.class.equals(raw);
        }

        /** Whether the value is an object with the keys that a rulebook adds. */
        public boolean added() {
            return map() && key().equals(OwnKeys.UNDER);
        }

        /** Whether the value is an amount, written in the document's unit. */
        public boolean amount() {
            return traits.amount();
        }

        /** Whether the key is written also where the value is absent. */
        public boolean alwaysWritten() {
            return traits.alwaysWritten();
        }

        /** Whether the value names something by number. */
        public boolean designation() {
            return traits.designation();
        }

        /** The codes that the value can be; empty where there are none. */
        public List<String> codes() {
            return traits.codes();
        }

        /** Whether the value can be another code than those of {@link #codes}, too. */
        public boolean open() {
            return traits.open();
        }

        /** The component's value in a record, or in the map of keys that a rulebook adds; null where it is absent. */
        public @Nullable Object get(Object owner) {
            if (accessor == null) {
                return owner instanceof Map<?, ?> map ? map.get(key()) : null;
            }
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + key(), e);
            }
        }

        private boolean inFiles() {
            return !Origin.class.equals(raw);
        }
    }
}
