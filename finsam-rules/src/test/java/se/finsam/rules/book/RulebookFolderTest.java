package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small sound rulebook, and what is told of it with one fault at a time. Each folder of {@code faults/} lies over the
 * sound one; {@code gone.txt} names the files to take away and {@code expected.txt} is what is told.
 */
class RulebookFolderTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "bad-rulebooks");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @Test
    void reads_a_sound_rulebook(@TempDir Path folder) throws IOException {
        copy(RESOURCES.resolve("sound"), folder);
        RulebookFolder reader = new RulebookFolder(folder);

        Optional<Regelbok> bok = reader.read();

        assertThat(reader.errors()).isEmpty();
        assertThat(bok).isPresent();
        assertThat(bok.orElseThrow().kontroller()).extracting(Kontrollfil::id).containsExactly("PROV-ETT");
        assertThat(reader.rules()).containsOnlyKeys("se.finsam.regler.prov_ett");
        assertThat(reader.cases()).extracting(Prov::toString).containsExactly("PROV-ETT: noll");
    }

    @Test
    void another_byte_anywhere_gives_another_hash(@TempDir Path folder) throws IOException {
        copy(RESOURCES.resolve("sound"), folder);
        String before = new RulebookFolder(folder).read().orElseThrow().sha256();
        Files.writeString(folder.resolve("bas.yaml"), Files.readString(folder.resolve("bas.yaml")) + "# mer\n");

        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(new RulebookFolder(folder).read().orElseThrow().sha256()).isNotEqualTo(before);
    }

    @Test
    void what_is_written_for_the_jar_is_read_as_the_same(@TempDir Path folder) throws IOException {
        copy(RESOURCES.resolve("sound"), folder);
        Regelbok bok = new RulebookFolder(folder).read().orElseThrow();

        assertThat(BookFile.read(BookFile.write(bok), Regelbok.class)).isEqualTo(bok);
    }

    @TestFactory
    Stream<DynamicTest> tells_every_fault_by_file_and_line() throws IOException {
        return children(RESOURCES.resolve("faults")).stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getFileName().toString(), () -> tells(fault)));
    }

    private static void tells(Path fault) throws IOException {
        Path folder = Files.createTempDirectory("finsam-rulebook");
        try {
            copy(RESOURCES.resolve("sound"), folder);
            copy(fault, folder);
            Path gone = folder.resolve("gone.txt");
            if (Files.exists(gone)) {
                for (String file : Files.readAllLines(gone)) {
                    Files.delete(folder.resolve(file));
                }
                Files.delete(gone);
            }
            Files.delete(folder.resolve("expected.txt"));
            RulebookFolder reader = new RulebookFolder(folder);

            assertThat(reader.read()).isEmpty();

            Path expected = fault.resolve("expected.txt");
            if (WRITE) {
                Files.writeString(expected, String.join("\n", reader.errors()) + "\n");
            }
            assertThat(reader.errors()).containsExactlyElementsOf(Files.readAllLines(expected));
        } finally {
            delete(folder);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
