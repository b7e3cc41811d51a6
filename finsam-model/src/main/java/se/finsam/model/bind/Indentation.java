package se.finsam.model.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * JSON with two spaces of indentation, a line for each value, and nothing inside what is empty. Jackson's own is set up
 * otherwise from version to version, and a program may bring an older one. For one text.
 */
final class Indentation implements PrettyPrinter {
    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        start(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        line(generator);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        next(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        end(generator, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        start(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        line(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        next(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        end(generator, values, ']');
    }

    private void start(JsonGenerator generator, char bracket) throws IOException {
        generator.writeRaw(bracket);
        depth++;
    }

    private void next(JsonGenerator generator) throws IOException {
        generator.writeRaw(',');
        line(generator);
    }

    private void end(JsonGenerator generator, int inside, char bracket) throws IOException {
        depth--;
        if (inside > 0) {
            line(generator);
        }
        generator.writeRaw(bracket);
    }

    private void line(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            generator.writeRaw("  ");
        }
    }
}
