package se.finsam.cli.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.workbench.RulebookCompiler;

/** The files of a rulebook: one of them is changed in a folder where the others are as they should be. */
final class RulebookTargets {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path OWN = Path.of("..", "finsam-workbench", "src", "test", "resources", "egen");

    private final Path folder;

    RulebookTargets(Path folder) {
        this.folder = folder;
    }

    List<Target> all() {
        return List.of(
                yaml("kontroll", "egna/kapital/kontroll.yaml", below("kontroll.yaml")),
                yaml("prov", "egna/kapital/prov.yaml", below("prov.yaml")),
                yaml("parametrar", "parametrar/x.yaml", Targets.files(RULES.resolve("parametrar"), ".yaml")),
                yaml("lagar", "lagar/x.yaml", Targets.files(RULES.resolve("lagar"), ".yaml")),
                yaml("profiler", "profiler/x.yaml", Targets.files(RULES.resolve("profiler"), ".yaml")),
                yaml("frister", "frister/x.yaml", Targets.files(RULES.resolve("frister"), ".yaml")),
                yaml(
                        "regelbok",
                        "regelbok.yaml",
                        List.of(bytes(OWN.resolve("regelbok.yaml")), bytes(RULES.resolve("regelbok.yaml")))),
                new Target("drl", 8, List.of(bytes(OWN.resolve("egna/kapital/regel.drl"))), Mutator::changed, file -> {
                    RulebookCompiler.Result result =
                            RulebookCompiler.compile(with("drl", "egna/kapital/regel.drl", file));
                    if (result.rulebook() == null && result.errors().isEmpty()) {
                        throw new IllegalStateException("neither a rulebook nor an error");
                    }
                }));
    }

    private Target yaml(String name, String path, List<byte[]> corpus) {
        return new Target(name, 60, corpus, Mutator::changed, file -> {
            RulebookFolder reader = new RulebookFolder(with(name, path, file));
            if (reader.read().isEmpty() && reader.errors().isEmpty()) {
                throw new IllegalStateException("neither a rulebook nor an error");
            }
        });
    }

    /** A rulebook where one file is another; the folder is made once for each target. */
    private Path with(String name, String path, byte[] file) throws IOException {
        Path book = folder.resolve(name);
        if (!Files.isDirectory(book)) {
            copy(book);
        }
        Path changed = book.resolve(path);
        Files.createDirectories(changed.getParent());
        Files.write(changed, file);
        return book;
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(OWN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** All files of a name in the bundled rulebook, and the own one's. */
    private static List<byte[]> below(String name) {
        List<byte[]> found = new ArrayList<>();
        for (Path root : List.of(OWN, RULES)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.endsWith(name)).sorted().forEach(file -> found.add(bytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(found);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
