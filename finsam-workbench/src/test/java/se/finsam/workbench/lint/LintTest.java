package se.finsam.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;

/**
 * What lint tells of the small sound rulebook with one fault at a time. The samples are those of the rulebook's reader
 * ({@code faults/} there), which stop a build, and those here ({@code lint/}), which only lint sees: a folder each, whose
 * {@code edit.txt} names a file, what to replace in it and with what, and whose {@code expected.txt} is what is told.
 */
class LintTest {
    private static final Path READER = Path.of("..", "finsam-rules", "src", "test", "resources", "bad-rulebooks");
    /** The day of the samples; nothing in the rulebook can be checked later. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Path OWN = Path.of("src", "test", "resources", "lint");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));
    private static final Pattern EDIT = Pattern.compile("(?s)=== (\\S+)\\n(.*?)\\n---\\n(.*?)(?=\\n=== |\\n?\\z)");

    @Test
    void the_bundled_rulebook_has_nothing_wrong_with_it() throws IOException {
        assertThat(Lint.of(Path.of("..", "rules"), TODAY)).isEmpty();
    }

    @Test
    void the_bundled_rulebook_is_linted_from_what_comes_with_finsam() throws IOException {
        RulebookSources packed = RulebookResources.BUNDLED.sources();
        assertThat(Lint.of(packed, TODAY)).isEmpty();
        assertThat(packed.files().keySet())
                .hasSizeGreaterThan(100)
                .isEqualTo(files(Path.of("..", "rules")).stream()
                        .filter(name -> !name.endsWith("README.md"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_rulebook_that_extends_the_bundled_one_has_nothing_wrong_with_it() throws IOException {
        assertThat(Lint.of(Path.of("src", "test", "resources", "egen"))).isEmpty();
    }

    @Test
    void a_small_sound_rulebook_has_nothing_wrong_with_it(@TempDir Path folder) throws IOException {
        copy(READER.resolve("sound"), folder);
        assertThat(Lint.of(folder)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> tells_every_fault_by_code_file_and_line() throws IOException {
        return children(OWN).stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getFileName().toString(), () -> tells(fault)));
    }

    @TestFactory
    Stream<DynamicTest> tells_all_that_stops_a_build() throws IOException {
        return children(READER.resolve("faults")).stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getFileName().toString(),
                        () -> assertThat(lines(sample(fault)))
                                .containsAll(Files.readAllLines(fault.resolve("expected.txt")))));
    }

    @Test
    void every_code_has_a_sample() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path folder : List.of(OWN, READER.resolve("faults"))) {
            for (Path fault : children(folder)) {
                Matcher code =
                        Pattern.compile("\\[(RB[0-9]+)]").matcher(Files.readString(fault.resolve("expected.txt")));
                while (code.find()) {
                    shown.add(code.group(1));
                }
            }
        }
        assertThat(shown)
                .containsExactlyElementsOf(
                        Arrays.stream(Bristkod.values()).map(Enum::name).toList());
    }

    private static void tells(Path fault) throws IOException {
        List<String> told = lines(sample(fault));
        Path expected = fault.resolve("expected.txt");
        if (WRITE) {
            Files.writeString(expected, told.isEmpty() ? "" : String.join("\n", told) + "\n");
        }
        assertThat(told).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    private static List<String> lines(List<Brist> found) {
        return found.stream().map(Brist::mening).toList();
    }

    private static List<Brist> sample(Path fault) throws IOException {
        Path folder = Files.createTempDirectory("finsam-lint");
        try {
            copy(READER.resolve("sound"), folder);
            copy(fault, folder);
            Path gone = folder.resolve("gone.txt");
            if (Files.exists(gone)) {
                for (String file : Files.readAllLines(gone)) {
                    Files.delete(folder.resolve(file));
                }
                Files.delete(gone);
            }
            Path edit = folder.resolve("edit.txt");
            if (Files.exists(edit)) {
                edit(folder, Files.readString(edit));
                Files.delete(edit);
            }
            Files.deleteIfExists(folder.resolve("expected.txt"));
            return Lint.of(folder, TODAY);
        } finally {
            delete(folder);
        }
    }

    private static void edit(Path folder, String edits) throws IOException {
        Matcher edit = EDIT.matcher(edits);
        while (edit.find()) {
            Path file = folder.resolve(edit.group(1));
            String text = Files.readString(file);
            assertThat(text).contains(edit.group(2));
            Files.writeString(file, text.replace(edit.group(2), edit.group(3)), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
