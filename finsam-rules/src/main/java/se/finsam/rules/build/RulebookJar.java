package se.finsam.rules.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Run by Maven when the rules are compiled: puts the bundled rulebook in a jar that stands by itself, for the artifact
 * finsam-rulebook.
 *
 * @hidden
 */
public final class RulebookJar {
    private static final String RULES = "se/finsam/regler";

    private static final List<String> DATA = List.of(
            BookFile.RESOURCE,
            BookFile.EXAMPLES,
            BookFile.DEADLINES,
            BookFile.CHARTS,
            RulebookSources.RESOURCE,
            RulebookResources.HASH);

    private RulebookJar() {}

    /**
     * Writes the jar.
     *
     * @param args the folder of finsam-rules' classes, and the folder that becomes the artifact
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path jar = Path.of(args[1]).resolve(RulebookInternals.ARTIFACT);
        Map<String, byte[]> entries = new TreeMap<>();
        for (String file : DATA) {
            entries.put(file, Files.readAllBytes(classes.resolve(file)));
        }
        try (Stream<Path> rules = Files.walk(classes.resolve(RULES))) {
            for (Path file : rules.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        entries.put(
                RulebookResources.MODELS,
                String.join("\n", RulebookResources.BUNDLED.models()).getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(jar.getParent());
        RulebookInternals.built(
                        entries,
                        BuiltRulebook.class.getClassLoader(),
                        new Regelboksursprung(Regelboksursprung.Slag.JAR, jar.toString()))
                .write(jar);
    }
}
