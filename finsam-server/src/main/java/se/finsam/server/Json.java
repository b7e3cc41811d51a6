package se.finsam.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.RecordWriter;

/** JSON of the service's own: texts that finsam wrote, as maps and lists, and back. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final RecordWriter WRITER = new RecordWriter(null);

    private Json() {}

    /** An object, its entries in the order given; a null value is left out. */
    static Map<String, Object> object(@Nullable Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            Object value = entries[i + 1];
            if (value != null) {
                object.put(String.valueOf(entries[i]), value);
            }
        }
        return object;
    }

    /** The text of a record, map or list, indented. */
    static String write(Object value) {
        return WRITER.write(value, RecordWriter.Layout.JSON);
    }

    /** What finsam itself wrote, as maps, lists and values. */
    static Object read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return Objects.requireNonNull(value(parser));
        } catch (IOException e) {
            throw new UncheckedIOException("JSON of finsam's own could not be read", e);
        }
    }

    /** The same of what is known to be an object. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> readObject(String json) {
        return (Map<String, Object>) read(json);
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getText();
        };
    }
}
