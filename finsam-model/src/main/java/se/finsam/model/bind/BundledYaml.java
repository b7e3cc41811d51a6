package se.finsam.model.bind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

/** Reads a YAML file that was made with the jar it lies in, so that it can have no fault. */
public final class BundledYaml {
    private BundledYaml() {}

    /**
     * The record that a file holds.
     *
     * @param owner a class of the jar that has it
     * @param resource where it lies on the class path
     * @throws IllegalStateException where it holds no such record
     */
    public static <T extends Record> T read(Class<?> owner, String resource, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            Problems problems = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Node> documents = new TreeReader(Limits.STANDARD).read(text, Syntax.YAML, 1, problems);
            Optional<T> file = documents.isEmpty()
                    ? Optional.empty()
                    : new RecordBinder(null, problems).bind(documents.get(0), type, resource, null);
            if (file.isEmpty() || !problems.none()) {
                throw new IllegalStateException(resource + ": " + problems.list());
            }
            return file.get();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
