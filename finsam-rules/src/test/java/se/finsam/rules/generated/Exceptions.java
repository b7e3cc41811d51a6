package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The tables of {@code generated/*.yaml}: where a property does not hold, and why; which way is worse; which days may be old. */
final class Exceptions {
    private Exceptions() {}

    /**
     * A line of a table.
     *
     * @param controls the controls it is about; empty where it is about all
     * @param keys the patterns; {@code *} stands for anything
     * @param says what else the line says
     */
    record Line(List<String> controls, List<Pattern> keys, JsonNode says) {
        boolean fits(String control, String pattern) {
            return (controls.isEmpty() || controls.contains(control)) && fits(pattern);
        }

        boolean fits(String pattern) {
            return keys.stream().anyMatch(key -> key.matcher(pattern).matches());
        }

        String says(String what) {
            return says.path(what).asText();
        }

        List<String> list(String what) {
            return texts(says.path(what));
        }
    }

    /** A part of a table. */
    static List<Line> read(String file, String part) {
        try (InputStream in = Exceptions.class.getResourceAsStream("/generated/" + file)) {
            List<Line> lines = new ArrayList<>();
            for (JsonNode line :
                    new YAMLMapper().readTree(Objects.requireNonNull(in, file)).path(part)) {
                lines.add(new Line(
                        texts(line.path("controls")),
                        texts(line.path("keys")).stream().map(Exceptions::glob).toList(),
                        line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Pattern glob(String written) {
        return Pattern.compile(Pattern.quote(written).replace("*", "\\E.*\\Q"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return List.copyOf(texts);
    }
}
