package se.finsam.model.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.source.Printable;
import se.finsam.model.source.PrintableWriter;

/**
 * Writes records the way {@link RecordBinder} reads them: absent components left out, amounts in the unit asked for.
 * The same record gives the same text.
 *
 * @hidden
 */
public final class RecordWriter {
    /**
     * How the text is laid out.
     *
     * @hidden
     */
    public enum Layout {
        /** YAML, one value a line. */
        YAML,
        /** JSON with two spaces of indentation. */
        JSON,
        /** JSON on one line. */
        JSON_LINE
    }

    private static final JsonFactory JSON_FACTORY = new JsonFactory();
    private static final YAMLFactory YAML_FACTORY = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    /** For a text with signs that do not show, some of which are line breaks to YAML alone: only quotes keep those. */
    private static final YAMLFactory QUOTED_YAML_FACTORY = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final @Nullable Enhet unit;

    /**
     * A writer.
     *
     * @param unit the unit to write amounts in; null for records that have none
     */
    public RecordWriter(@Nullable Enhet unit) {
        this.unit = unit;
    }

    /** The text of a record, ended by a line break. */
    public String write(Object tree, Layout layout) {
        if (layout != Layout.YAML) {
            StringWriter out = new StringWriter();
            try {
                write(tree, layout, out);
            } catch (IOException e) {
                throw new UncheckedIOException("a text in memory could not be written", e);
            }
            return out.toString();
        }
        String text = write(tree, YAML_FACTORY::createGenerator);
        return Printable.lines(text).equals(text) ? text : escaped(write(tree, QUOTED_YAML_FACTORY::createGenerator));
    }

    /**
     * Writes a record as JSON, ended by a line break, as it is read: the text is never there as a whole, and may be longer than a
     * text in memory can be.
     *
     * @param layout one of the two of JSON
     * @param out what is written to; it is not closed
     * @throws IOException as {@code out} throws it
     */
    public void write(Object tree, Layout layout, Writer out) throws IOException {
        if (layout == Layout.YAML) {
            throw new IllegalArgumentException("only JSON is written piece by piece");
        }
        // The value is the same to a program, and does nothing to a terminal that shows it.
        PrintableWriter printable = new PrintableWriter(out);
        try (JsonGenerator generator = json(printable, layout)) {
            value(generator, tree, null);
        }
        printable.end();
        out.write('\n');
    }

    /** YAML with every text in quotes, where what does not show can be written out; the keys are finsam's own. */
    private static String escaped(String yaml) {
        StringBuilder out = new StringBuilder(yaml.length() + 16);
        yaml.codePoints().forEach(c -> {
            if (c == '\n' || !Printable.unsafe(c)) {
                out.appendCodePoint(c);
            } else if (Character.isBmpCodePoint(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append(String.format(Locale.ROOT, "\\U%08x", c));
            }
        });
        return out.toString();
    }

    private String write(Object tree, Generators generators) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = generators.to(out)) {
            value(generator, tree, null);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        // Added here, since a long text is not to be copied for it.
        StringBuffer text = out.getBuffer();
        if (text.length() == 0 || text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return text.toString();
    }

    private static JsonGenerator json(Writer out, Layout layout) throws IOException {
        JsonGenerator generator = JSON_FACTORY.createGenerator(out);
        generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        if (layout == Layout.JSON) {
            generator.setPrettyPrinter(new Indentation());
        }
        return generator;
    }

    /** Makes what writes to a text. */
    private interface Generators {
        JsonGenerator to(Writer out) throws IOException;
    }

    private void value(JsonGenerator generator, @Nullable Object value, RecordShape.@Nullable Field field)
            throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(field != null && field.amount() ? inUnit(number) : number);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Dagsvar day) {
            value(generator, day.varde(), field);
        } else if (value instanceof ArEllerDag yearOrDay) {
            value(generator, yearOrDay.varde(), field);
        } else if (value instanceof List<?> items) {
            list(generator, items, field);
        } else if (value instanceof Map<?, ?> entries) {
            map(generator, entries, field);
        } else if (value instanceof Record owner) {
            fields(generator, owner);
        } else if (value instanceof Enum<?> code) {
            generator.writeString(code.name());
        } else if (value instanceof String || value instanceof Temporal) {
            generator.writeString(value.toString());
        } else {
            throw new IllegalStateException("no way to write a " + value.getClass());
        }
    }

    private void list(JsonGenerator generator, List<?> items, RecordShape.@Nullable Field field) throws IOException {
        generator.writeStartArray();
        for (Object item : items) {
            value(generator, item, field);
        }
        generator.writeEndArray();
    }

    private void map(JsonGenerator generator, Map<?, ?> entries, RecordShape.@Nullable Field field) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            generator.writeFieldName(String.valueOf(entry.getKey()));
            value(generator, entry.getValue(), field);
        }
        generator.writeEndObject();
    }

    private void fields(JsonGenerator generator, Record owner) throws IOException {
        generator.writeStartObject();
        for (RecordShape.Field field : RecordShape.of(owner.getClass()).fields()) {
            Object value = field.get(owner);
            if (value != null || field.alwaysWritten()) {
                generator.writeFieldName(field.key());
                value(generator, value, field);
            }
        }
        generator.writeEndObject();
    }

    /** A number as it is written: an amount in the writer's unit, without an exponent. */
    public String amount(BigDecimal number, boolean amount) {
        return (amount ? inUnit(number) : number).toPlainString();
    }

    private BigDecimal inUnit(BigDecimal kronor) {
        if (unit == null) {
            throw new IllegalStateException("an amount, but no unit to write it in");
        }
        BigDecimal written = kronor.scaleByPowerOfTen(-unit.potens()).stripTrailingZeros();
        return written.scale() < 0 ? written.setScale(0) : written;
    }
}
