package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/bedomningar.md shows is what is written and printed; the whole judged reports, byte for byte. */
class JudgedGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @TempDir
    private Path folder;

    private String docs = "";
    private String input = "";

    @BeforeEach
    void judge() throws IOException {
        docs = Files.readString(Path.of("..", "docs", "bedomningar.md"), StandardCharsets.UTF_8);
        Path file = folder.resolve("o.yaml");
        Files.copy(Path.of(Examples.DEVIATES), file);
        input = file.toString();
        String answers = Examples.file(folder, "svar.txt", blocks("yaml").get(0));
        assertThat(Finsam.finsam("judge", "--answers", answers, "--date", "2022-05-01", input)
                        .code())
                .isZero();
    }

    @Test
    void the_answers_of_the_page_give_the_file_of_the_page() throws IOException {
        assertThat(Files.readString(folder.resolve("o.bedomning.yaml"), StandardCharsets.UTF_8))
                .isEqualTo(blocks("yaml").get(1));
    }

    @Test
    void the_report_says_what_the_page_says() {
        assertThat(Finsam.finsam("check", "--date", "2022-06-01", input).out())
                .contains(blocks("text").get(0));
    }

    @Test
    void the_judged_report_is_the_file() throws IOException {
        compare("bedomd.sv.txt", "check", "--date", "2022-06-01", "--width", "100", input);
        compare("bedomd.en.txt", "check", "--lang", "en", "--rows", "open", "--width", "100", input);
        compare("bedomd.json", "check", "--format", "json", "--profile", "budget", input);
    }

    private void compare(String name, String... call) throws IOException {
        String text = Finsam.finsam(call)
                .out()
                .replace(folder + "/", "")
                .replaceAll("(?m)^(Regelbok|Rulebook|Program)( +).*$", "$1$2…")
                // Where it wraps depends on how long the name of the test's own folder is.
                .replaceAll("with those\\s+that\\s+hold:\\s+", "with those\n" + " ".repeat(15) + "that hold: ")
                .replaceAll("med dem\\s+som\\s+gäller:\\s+", "med dem som\n" + " ".repeat(15) + "gäller: ")
                .replaceAll(
                        "(\"regelbok\": \\{\\s*\"version\": )\"[^\"]*\"(,\\s*\"sha256\": )\"[0-9a-f]{64}\"",
                        "$1\"…\"$2\"…\"")
                .replaceAll("(\"namn\": \"finsam\",\\s*\"version\": )\"[^\"]*\"", "$1\"…\"");
        Path file = GOLDEN.resolve(name);
        if (WRITE) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private List<String> blocks(String language) {
        Matcher fences = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(docs);
        return Stream.generate(() -> fences.find() ? fences.group(1) : "")
                .takeWhile(block -> !block.isEmpty())
                .toList();
    }
}
