package se.finsam.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;

/** The inputs in {@code examples/}. */
public final class Examples {
    private static final Path FOLDER = Path.of("..", "examples");

    /** The examples with one förbund each. */
    static final List<String> SINGLE =
            List.of("ornskoldsvik-2021.yaml", "ornskoldsvik-2023-budget.yaml", "sundsvall-2021.yaml");

    /** The example with a förbund a line. */
    static final String BATCH = "tilldelning-2022.ndjson";

    private Examples() {}

    /** What an example holds, under the name that it has from the root of the repository. */
    public static List<Underlag> read(String file) {
        try {
            String text = Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
            return UnderlagReader.standard().read(text, "examples/" + file).stream()
                    .map(result -> result.underlag().orElseThrow(() -> new IllegalStateException("" + result.errors())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that all examples hold. */
    static List<Underlag> all() {
        return java.util.stream.Stream.concat(SINGLE.stream(), java.util.stream.Stream.of(BATCH))
                .flatMap(file -> read(file).stream())
                .toList();
    }
}
