package se.finsam.workbench.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.finsam.rules.book.RulebookSources;

/** The files that a built rulebook was made of, as a folder of the moment. */
final class SourceFolder {
    private SourceFolder() {}

    /** Something that reads a folder. */
    interface Use<T> {
        /**
         * Reads it.
         *
         * @throws IOException where it cannot be read
         */
        T of(Path folder) throws IOException;
    }

    /**
     * Does something with the folder of them, which is there as long as that takes.
     *
     * @throws IOException where they cannot be written or read
     */
    static <T> T with(RulebookSources sources, Use<T> use) throws IOException {
        Path folder = Files.createTempDirectory("finsam-regelbok");
        try {
            for (Map.Entry<String, String> file : sources.files().entrySet()) {
                Path target = folder.resolve(file.getKey()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(file.getKey() + " lies outside the rulebook");
                }
                Files.createDirectories(target.resolveSibling("."));
                Files.writeString(target, file.getValue());
            }
            return use.of(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
