package se.finsam.workbench.lint;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.book.RulebookResources;

/** The files that the bundled rulebook was built from: they come with finsam, in the jar of its rules. */
public final class BundledSources {
    private BundledSources() {}

    /**
     * Does something with the folder of them, which can be read as long as that takes.
     *
     * @throws IOException where they cannot be read
     * @throws BrokenRulebookException where they are not there
     */
    public static <T> T with(Function<Path, T> use) throws IOException {
        URL book = RulebookResources.class.getClassLoader().getResource(RulebookResources.SOURCES + "regelbok.yaml");
        if (book == null) {
            throw new BrokenRulebookException("the rulebook's sources are not there");
        }
        try {
            URI uri = book.toURI();
            if (!uri.getScheme().equals("jar")) {
                return use.apply(folder(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return use.apply(folder(jar.getPath("/" + RulebookResources.SOURCES + "regelbok.yaml")));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource without an address: " + book, e);
        }
    }

    private static Path folder(Path file) {
        return java.util.Objects.requireNonNull(file.getParent(), "a file stands in a folder");
    }
}
