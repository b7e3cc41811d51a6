package se.finsam.model.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.Egetobjekt;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.bind.ScalarBinder;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * Makes a JSON Schema (draft 2020-12) out of records: what {@link RecordBinder} reads into them, or what
 * {@link RecordWriter} writes of them. A record that is added is in it without anyone having to think of it. What a key
 * means is told in one language. Not thread-safe.
 *
 * @hidden
 */
public final class RecordSchema {
    /**
     * Which way the records go.
     *
     * @hidden
     */
    public enum Way {
        /** What a reader takes: null says the same as leaving out, a single value can stand for a record or a list. */
        READ,
        /** What a writer gives. */
        WRITTEN
    }

    /** The keyword that says what kind of text a text is. */
    public static final String FORMAT = "format";

    /** The format of a day, {@code YYYY-MM-DD}. */
    public static final String DAY = "date";

    /** The keyword that says how a text is written. */
    public static final String PATTERN = "pattern";

    /** How a SHA-256 is written. */
    public static final String SHA_256 = "^[0-9a-f]{64}$";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DESCRIPTION = "description";
    private static final String REF = "$ref";

    private final Way way;
    private final Beskrivningsfil meanings;
    private final Language language;
    private final Map<String, Map<String, Object>> special = new LinkedHashMap<>();
    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** A schema of what goes one way, with descriptions in a language. */
    public RecordSchema(Way way, Beskrivningsfil meanings, Language language) {
        this.way = way;
        this.meanings = meanings;
        this.language = language;
    }

    /**
     * Says more of a key than its record does.
     *
     * @param keyword of JSON Schema; it goes over the one that the record gives
     * @return this
     */
    public RecordSchema with(Class<?> type, String key, String keyword, Object value) {
        if (RecordShape.of(type).field(key).isEmpty()) {
            throw new IllegalArgumentException("no key " + Beskrivningsfil.name(type, key));
        }
        special.computeIfAbsent(Beskrivningsfil.name(type, key), name -> new LinkedHashMap<>())
                .put(keyword, value);
        return this;
    }

    /**
     * Says that a map always has exactly these codes as its keys.
     *
     * @param codes an enum
     * @return this
     */
    public RecordSchema withKeys(Class<?> type, String key, Class<? extends Enum<?>> codes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Enum<?> code : Objects.requireNonNull(codes.getEnumConstants())) {
            RecordShape.Field field = RecordShape.of(type).field(key).orElseThrow();
            Map<String, Object> item = new LinkedHashMap<>();
            meanings.ofCode(codes, code.name())
                    .ifPresent(known -> item.put(DESCRIPTION, known.text().in(language)));
            item.putAll(item(type, field));
            properties.put(code.name(), item);
            names.add(code.name());
        }
        return with(type, key, "properties", properties)
                .with(type, key, "required", List.copyOf(names))
                .with(type, key, "additionalProperties", false);
    }

    /**
     * Says which keys a rulebook adds: no other is then one.
     *
     * @return this
     */
    public RecordSchema withOwn(EgnaNycklar nycklar) {
        for (Egetobjekt objekt : Egetobjekt.values()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            OwnKeys.of(nycklar, OwnKeys.type(objekt)).forEach(key -> properties.put(key.namn(), own(key)));
            with(OwnKeys.type(objekt), OwnKeys.UNDER, "properties", properties);
            with(OwnKeys.type(objekt), OwnKeys.UNDER, "additionalProperties", false);
        }
        return this;
    }

    private Map<String, Object> own(EgenNyckel key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(DESCRIPTION, key.beskrivning().in(language));
        List<String> codes = key.koder();
        if (codes != null) {
            List<Object> constants = new ArrayList<>();
            codes.forEach(code -> constants.add(constant(code, null)));
            schema.putAll(ScalarSchema.orNull(ScalarSchema.anyOf(constants)));
            return schema;
        }
        Map<String, Object> value = ScalarSchema.read(RecordShape.Field.of(key));
        if (key.typ() == Egentyp.ANDEL) {
            value = ScalarSchema.of("number");
            value.put("minimum", BigDecimal.ZERO);
            value.put("maximum", BigDecimal.ONE);
        }
        schema.putAll(ScalarSchema.orNull(value));
        return schema;
    }

    /** The schema of documents that are this record, ended by a line break. */
    public String document(String id, Text title, Text description, Class<?> root) {
        Map<String, Object> schema = head(id, title, description);
        types.put(root.getSimpleName(), root);
        schema.putAll(object(root));
        schema.put("$defs", definitions);
        return text(schema);
    }

    /** The schema of documents that are one of these records, or a list of such; ended by a line break. */
    public String documents(String id, Text title, Text description, List<Class<?>> roots) {
        Map<String, Object> schema = head(id, title, description);
        List<Object> choices = new ArrayList<>();
        roots.forEach(root -> choices.add(record(root)));
        Map<String, Object> list = ScalarSchema.of("array");
        list.put("items", ScalarSchema.anyOf(List.copyOf(choices)));
        choices.add(list);
        schema.put("oneOf", choices);
        schema.put("$defs", definitions);
        return text(schema);
    }

    private Map<String, Object> head(String id, Text title, Text description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", id);
        schema.put("title", title.in(language));
        schema.put(DESCRIPTION, description.in(language));
        return schema;
    }

    private static String text(Map<String, Object> schema) {
        return new RecordWriter(null).write(schema, RecordWriter.Layout.JSON);
    }

    /** A reference to a record, which is defined the first time. */
    private Map<String, Object> record(Class<?> type) {
        String name = define(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("title", name);
            schema.putAll(shorthand(type, object(type)));
            definitions.put(name, schema);
        }
        return reference(name);
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            properties.put(field.key(), property(type, field));
            if (field.required() || (way == Way.WRITTEN && field.alwaysWritten())) {
                required.add(field.key());
            }
        }
        Map<String, Object> schema = ScalarSchema.of("object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Class<?> type, RecordShape.Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Optional<Beskrivning> meaning = meanings.of(type, field.key());
        meaning.ifPresent(known -> schema.put(DESCRIPTION, known.text().in(language)));
        boolean nullable = !field.required() && (way == Way.READ || field.alwaysWritten());
        Map<String, Object> value = new LinkedHashMap<>(value(type, field));
        Map<String, Object> more = special.getOrDefault(Beskrivningsfil.name(type, field.key()), Map.of());
        if (more.containsKey("const")) {
            value.remove(PATTERN);
        }
        value.putAll(more);
        schema.putAll(nullable ? ScalarSchema.orNull(value) : value);
        String example = meaning.map(Beskrivning::exempel).orElse(null);
        if (example != null) {
            schema.put("examples", List.of(SchemaExample.of(example)));
        }
        return schema;
    }

    private Map<String, Object> value(Class<?> type, RecordShape.Field field) {
        Map<String, Object> item = item(type, field);
        if (field.map()) {
            Map<String, Object> map = ScalarSchema.of("object");
            map.put("additionalProperties", item);
            return map;
        }
        if (!field.list()) {
            return item;
        }
        Map<String, Object> list = ScalarSchema.of("array");
        list.put("items", item);
        boolean single = way == Way.READ && field.itemType().isEnum();
        return single ? ScalarSchema.anyOf(List.of(list, item)) : list;
    }

    private Map<String, Object> item(Class<?> type, RecordShape.Field field) {
        if (field.itemType().isRecord()) {
            return record(field.itemType());
        }
        if (field.itemType().isEnum()) {
            return codes(type, field);
        }
        Map<String, Object> any = way == Way.READ ? ScalarSchema.read(field) : ScalarSchema.written(field);
        if (field.codes().isEmpty()) {
            return any;
        }
        List<Object> choices = new ArrayList<>(constants(type, field));
        // What is written may come from an underlag that was made in Java, where nothing has refused another code.
        if (field.open() || way == Way.WRITTEN) {
            choices.add(any);
        }
        return ScalarSchema.anyOf(choices);
    }

    /** A reference to an enum, which is defined the first time. */
    private Map<String, Object> codes(Class<?> type, RecordShape.Field field) {
        String name = define(field.itemType());
        if (!definitions.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("title", name);
            schema.put("oneOf", constants(type, field));
            definitions.put(name, schema);
        }
        return reference(name);
    }

    private List<Object> constants(Class<?> type, RecordShape.Field field) {
        List<Object> constants = new ArrayList<>();
        for (String code : Beskrivningar.codes(field)) {
            constants.add(constant(code, meanings.ofCode(type, field, code).orElse(null)));
        }
        return constants;
    }

    private Map<String, Object> constant(String code, @Nullable Beskrivning meaning) {
        Map<String, Object> constant = new LinkedHashMap<>();
        constant.put("const", code);
        if (meaning != null) {
            constant.put(DESCRIPTION, meaning.text().in(language));
        }
        return constant;
    }

    /** The record written out, or the single values that can stand for it: of each kind the first that the reader tries. */
    private Map<String, Object> shorthand(Class<?> type, Map<String, Object> whole) {
        Map<Object, Object> choices = new LinkedHashMap<>();
        choices.put("object", whole);
        if (way == Way.READ) {
            for (RecordShape.Field field : RecordShape.of(type).shorthand()) {
                Map<String, Object> single = new LinkedHashMap<>();
                meanings.of(type, field.key())
                        .ifPresent(known -> single.put(DESCRIPTION, known.text().in(language)));
                single.putAll(item(type, field));
                choices.putIfAbsent(ScalarBinder.kind(field), single);
            }
        }
        return choices.size() == 1 ? whole : ScalarSchema.anyOf(List.copyOf(choices.values()));
    }

    private String define(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(type + " and " + other + " would both be " + name);
        }
        return name;
    }

    private static Map<String, Object> reference(String name) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put(REF, "#/$defs/" + name);
        return reference;
    }
}
