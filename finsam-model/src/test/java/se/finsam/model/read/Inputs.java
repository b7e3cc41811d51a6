package se.finsam.model.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;

/** Inputs for the tests, and short ways of reading them. */
final class Inputs {
    /** The least underlag there is, five lines of YAML; more keys can be written after it. */
    static final String LEAST = """
            schema: finsam-underlag/1
            enhet: SEK
            rakenskapsar: 2021
            forbund:
              namn: Förbundet
            """;

    /** The same as {@link #LEAST} on one line of JSON, without a line break. */
    static final String LEAST_JSON = "{\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"rakenskapsar\":2021,"
            + "\"forbund\":{\"namn\":\"Förbundet\"}}";

    private Inputs() {}

    /** The inputs in a folder of the test resources, sorted; not what is expected of them. */
    static List<Path> folder(String name) {
        try (Stream<Path> files = Files.list(resource(name))) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder of the test resources. */
    static Path resource(String name) {
        URL url = Objects.requireNonNull(Inputs.class.getResource("/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only underlag of a good file. */
    static Underlag good(String name) {
        return only(UnderlagReader.standard().read(resource("good/" + name)));
    }

    /** The only underlag of a text that is right. */
    static Underlag read(String text) {
        return only(UnderlagReader.standard().read(text, "text"));
    }

    /** What is wrong with the only document of a text. */
    static List<InputError> errors(String text) {
        return errors(UnderlagReader.standard().read(text, "text"));
    }

    /** All that is wrong with some documents, in order. */
    static List<InputError> errors(List<ReadResult> results) {
        return results.stream().flatMap(result -> result.errors().stream()).toList();
    }

    /** What is said in Swedish of a text. */
    static List<String> messages(String text) {
        return errors(text).stream().map(error -> error.message(Language.SV)).toList();
    }

    /** What an underlag says, without where it came from. */
    static Underlag bare(Underlag underlag) {
        return underlag.withOrigin(Origin.MEMORY);
    }

    private static Underlag only(List<ReadResult> results) {
        if (results.size() != 1) {
            throw new AssertionError("one document expected: " + results);
        }
        return results.get(0).underlag().orElseThrow(() -> new AssertionError(errors(results)));
    }
}
