package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.finsam.model.source.Node;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Syntax;
import se.finsam.model.source.TreeReader;

/**
 * Parses the YAML files of a rulebook beforehand, on as many threads as there are: that is half of what reading one takes.
 * Only what is well-formed, and no more than a rulebook is large; the rest is read, and told, in its turn. Thread-safe.
 */
final class YamlAhead {
    /** Files lie right in the folder, in one of it, or in a control's. */
    private static final int DEPTH = 3;

    /** Eight times the bundled rulebook. */
    private static final long MOST_BYTES = 16_000_000;

    private final TreeReader trees;
    private final Map<String, List<Node>> parsed = new ConcurrentHashMap<>();

    YamlAhead(TreeReader trees) {
        this.trees = trees;
    }

    /** Parses the files below a folder. */
    void read(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(root, DEPTH)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) below::iterator) {
                if (file.toString().endsWith(".yaml") && Files.isRegularFile(file)) {
                    bytes += Files.size(file);
                    if (bytes > MOST_BYTES) {
                        break;
                    }
                    files.add(file);
                }
            }
        }
        files.parallelStream().forEach(this::parse);
    }

    /** The documents of a text, once: whoever has them may change them. Empty where it was not parsed. */
    Optional<List<Node>> take(String text) {
        return Optional.ofNullable(parsed.remove(text));
    }

    private void parse(Path file) {
        try {
            String text = OpenFile.text(file);
            Problems problems = new Problems();
            List<Node> documents = trees.read(text, Syntax.YAML, 1, problems);
            if (problems.none()) {
                parsed.put(text, documents);
            }
        } catch (IOException e) {
            // Told when it is read in its turn.
        }
    }
}
