package se.finsam.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.BuiltRulebook;

/** A rulebook that extends the bundled one, for tests to change. */
public final class Own {
    static final Path RESOURCE = Path.of("src", "test", "resources", "egen");
    public static final String RULES = "egna/kapital/regel.drl";

    private Own() {}

    /** A copy of it. */
    public static Path copy(Path folder) throws IOException {
        return copy(RESOURCE, folder);
    }

    /** A copy of the bundled rulebook's folder. */
    static Path bundled(Path folder) throws IOException {
        return copy(Path.of("..", "rules"), folder);
    }

    public static Checker checker(Path folder) throws IOException {
        RulebookCompiler.Result result = RulebookCompiler.compile(folder);
        if (!result.errors().isEmpty()) {
            throw new IllegalStateException(String.join("\n", result.errors()));
        }
        return Checker.of(Objects.requireNonNull(result.rulebook()));
    }

    /** As the program loads a folder: of the bundled rules only those that it changes are compiled. */
    static BuiltRulebook loaded(Path folder) throws IOException {
        RulebookCache.Loaded loaded =
                new RulebookCache(folder.resolveSibling(folder.getFileName() + "-cache")).load(folder);
        if (loaded.rulebook() == null) {
            throw new IllegalStateException(String.join("\n", loaded.errors()));
        }
        return loaded.rulebook();
    }

    public static void replace(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(file + " has no " + what);
        }
        Files.writeString(file, text.replace(what, with));
    }

    static List<Underlag> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.sorted()
                    .flatMap(file -> UnderlagReader.standard().read(file).stream())
                    .flatMap(read -> read.underlag().stream())
                    .toList();
        }
    }

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
