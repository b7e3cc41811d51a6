package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.Lagkannedom;
import se.finsam.rules.rulebook.Rulebook;

/** The artifact finsam-rulebook: the law without the code. */
class RulebookArtifactTest {
    private static final Path ARTIFACT = Path.of("..", "finsam-rules", "target", "rulebook");
    private static final String INSIDE = "META-INF/finsam-rulebook/regelbok.jar";
    private static final String FORMAT = "META-INF/finsam/regelbok.format";

    @TempDir
    private Path folder;

    @Test
    void it_gives_the_reports_of_the_bundled_rulebook() throws IOException {
        try (URLClassLoader classes = loader(ARTIFACT)) {
            Checker artifact = Checker.of(BuiltRulebook.artifact(classes));
            Checker bundled = Checker.bundled();

            assertThat(artifact.rulebook().sha256())
                    .isEqualTo(bundled.rulebook().sha256());
            assertThat(artifact.rulebook().ursprung())
                    .contains(new Regelboksursprung(Regelboksursprung.Slag.JAR, "finsam-rulebook"));
            for (Underlag underlag : Own.examples()) {
                assertThat(artifact.check(underlag).rader())
                        .isEqualTo(bundled.check(underlag).rader());
            }
        }
    }

    @Test
    void its_version_is_the_day_on_which_its_statutes_were_last_read() throws IOException {
        LocalDate last = Checker.bundled().rulebook().lagar().stream()
                .map(Lagkannedom::kontrollerad)
                .max(LocalDate::compareTo)
                .orElseThrow();

        String version = last.format(DateTimeFormatter.ofPattern("uuuu.MM.dd"));
        assertThat(Files.readString(Path.of("..", "finsam-rulebook", "pom.xml")))
                .contains("<version>" + version);
        // And so does every report name it.
        assertThat(Rulebook.bundled().version()).isEqualTo(version);
    }

    @Test
    void a_newer_one_beside_the_bundled_knows_an_amendment_that_the_bundled_does_not() throws IOException {
        Path rules = Own.bundled(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("lagar/2003-1210.yaml"),
                "  - { sfs: \"2026:1999\", ikraft: 2027-01-01, paragrafer: [\"21\"] }\n",
                StandardOpenOption.APPEND);
        Checker newer = Checker.of(BuiltRulebook.read(artifact(changed(rules))));
        Checker bundled = Checker.bundled();

        assertThat(wordings(newer, 2027)).contains("2026:1999");
        assertThat(wordings(newer, 2026)).isEqualTo(wordings(bundled, 2026)).doesNotContain("2026:1999");
        assertThat(wordings(bundled, 2027)).doesNotContain("2026:1999");
        assertThat(newer.rulebook().lagar())
                .filteredOn(law -> law.sfs().equals("2003:1210"))
                .singleElement()
                .extracting(Lagkannedom::lydelse)
                .isEqualTo("2026:1999");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1.1,  has format 1.1 and this finsam reads 1.0: take a newer finsam",
        "2.0,  has format 2.0 and this finsam reads 1.0: take a newer finsam",
        "0.9,  has format 0.9 and this finsam reads 1.0: take a newer rulebook",
        "1,    says no format in META-INF/finsam/regelbok.format; build it again",
        "one,  says no format in META-INF/finsam/regelbok.format; build it again",
        ",     does not say in which format it was built; build it again"
    })
    void one_of_another_format_is_refused_in_words(@Nullable String format, String message) throws IOException {
        Map<String, byte[]> entries = entries(Files.readAllBytes(ARTIFACT.resolve(INSIDE)));
        if (format == null) {
            entries.remove(FORMAT);
        } else {
            entries.put(FORMAT, format.getBytes(StandardCharsets.US_ASCII));
        }
        Path jar = artifact(zip(entries));

        assertThatThrownBy(() -> BuiltRulebook.read(jar))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining(message.replace(" and this", ", and this"));
    }

    @Test
    void none_on_the_class_path_or_two_is_said() throws IOException {
        try (URLClassLoader none = loader(folder);
                URLClassLoader two = loader(ARTIFACT, artifact(Files.readAllBytes(ARTIFACT.resolve(INSIDE))))) {
            assertThatThrownBy(() -> BuiltRulebook.artifact(none))
                    .isInstanceOf(BrokenRulebookException.class)
                    .hasMessage("there is no finsam-rulebook on the class path");
            assertThatThrownBy(() -> BuiltRulebook.artifact(two))
                    .isInstanceOf(BrokenRulebookException.class)
                    .hasMessageStartingWith("there are 2 finsam-rulebook on the class path; leave one");
        }
    }

    /** The rulebook of the artifact with the data of a folder: its rules are the same. */
    private static byte[] changed(Path rules) throws IOException {
        Regelbok bok = new RulebookFolder(rules).read().orElseThrow();
        Map<String, byte[]> entries = entries(Files.readAllBytes(ARTIFACT.resolve(INSIDE)));
        entries.put(BookFile.RESOURCE, BookFile.write(bok));
        return zip(entries);
    }

    /** The wordings of 21 § that a year's rows cite. */
    private static List<String> wordings(Checker checker, int year) {
        Underlag underlag = UnderlagReader.standard()
                .read("schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: " + year + "\nforbund: { namn: P }\n", "p")
                .get(0)
                .underlag()
                .orElseThrow();
        return checker.check(underlag).rader().stream()
                .flatMap(row -> row.lagrum().stream())
                .filter(place -> place.lag().equals("2003:1210") && "21".equals(place.paragraf()))
                .map(Lagrum::lydelse)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private static URLClassLoader loader(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    /** An artifact with a rulebook inside. */
    private Path artifact(byte[] rulebook) throws IOException {
        Path jar = folder.resolve("finsam-rulebook.jar");
        Files.write(jar, zip(Map.of(INSIDE, rulebook)));
        return jar;
    }

    private static Map<String, byte[]> entries(byte[] jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(whole)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return whole.toByteArray();
    }
}
