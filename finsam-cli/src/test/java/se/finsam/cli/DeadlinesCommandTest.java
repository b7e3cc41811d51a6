package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesCommandTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));
    private static final Path PAGE = Path.of("..", "docs", "frister.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "frister.sv.txt, text, sv",
        "frister.en.txt, text, en",
        "frister.json, json, sv",
        "frister.sv.ics, ics, sv",
        "frister.en.ics, ics, en"
    })
    void the_plan_is_the_file(String name, String format, String language) throws IOException {
        Path out = folder.resolve(name);
        Finsam.Run run = finsam(
                "deadlines",
                "--year",
                "2022",
                "--date",
                "2022-05-01",
                "--format",
                format,
                "--lang",
                language,
                "-o",
                out.toString(),
                Examples.DEVIATES);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        compare(Files.readString(out, StandardCharsets.UTF_8), GOLDEN.resolve(name));
    }

    @Test
    void the_page_shows_what_its_example_gives() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String input = Examples.file(folder, "forbundet.yaml", block(page, "yaml"));
        String out = normalised(
                        finsam("frister", "--date", "2026-04-15", input).out().replace(folder + "/", ""))
                .replaceAll("sha256 [0-9a-f]{12}", "sha256 …");
        if (WRITE) {
            Files.writeString(
                    PAGE,
                    page.replace("```text\n" + block(page, "text") + "```", "```text\n" + out + "```"),
                    StandardCharsets.UTF_8);
        }
        assertThat(out).isEqualTo(block(Files.readString(PAGE, StandardCharsets.UTF_8), "text"));
    }

    @Test
    void the_year_is_that_of_the_day_or_the_one_after_the_input() {
        assertThat(finsam("deadlines", Examples.DEVIATES).out()).startsWith("Frister 2022 — ");
        assertThat(finsam("deadlines", "--date", "2024-02-01", Examples.DEVIATES)
                        .out())
                .startsWith("Frister 2024 — ");
        assertThat(finsam("deadlines", "--year", "2023", "--date", "2024-02-01", Examples.DEVIATES)
                        .out())
                .startsWith("Frister 2023 — ");
    }

    @Test
    void a_wrong_call_is_3_and_says_what_was_expected() {
        assertThat(finsam("frister").err()).contains("ange förbundets underlag");
        Finsam.Run year = finsam("frister", "--year", "26", Examples.DEVIATES);
        assertThat(year.code()).isEqualTo(3);
        assertThat(year.err()).contains("--year kan inte vara \"26\"; väntade ett år, 2004–2099");
        Finsam.Run two = finsam("frister", Examples.DEVIATES, Examples.example("sundsvall-2021.yaml"));
        assertThat(two.code()).isEqualTo(3);
        assertThat(two.err()).contains("frister visas för ett förbund i taget");
        Finsam.Run none = finsam("frister", folder.resolve("ingen.yaml").toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("kan inte läsas");
    }

    @Test
    void hostile_names_reach_neither_the_terminal_nor_the_calendar_as_they_are() {
        String input = Examples.file(
                folder,
                "hostile.yaml",
                Examples.BARE.replace("Provförbundet", "\"Ond\\e[2J\\u202E" + "x".repeat(5000) + "\"")
                        + "insatser: [{ namn: \"\\e[31m;,\\n" + "y".repeat(5000) + "\" }]\n");
        for (String format : new String[] {"text", "json", "ics"}) {
            String out = finsam("frister", "--format", format, input).out();
            assertThat(out).isNotEmpty();
            assertThat(out.codePoints().filter(c -> (c < ' ' && c != '\n' && c != '\r') || c == 0x202e))
                    .isEmpty();
        }
        assertThat(finsam("frister", input).out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource({"40", "60", "100", "200"})
    void every_line_fits_the_width(String width) {
        assertThat(finsam("frister", "--width", width, Examples.DEVIATES).out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.max(80, Integer.parseInt(width))));
    }

    private static void compare(String text, Path file) throws IOException {
        if (WRITE) {
            Files.writeString(file, normalised(text), StandardCharsets.UTF_8);
        }
        assertThat(normalised(text)).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String normalised(String text) {
        return text.replaceAll("(?m)^(Regelbok|Rulebook)( +).*$", "$1$2…")
                .replaceAll(
                        "(\"regelbok\": \\{\\s*\"version\": )\"[^\"]*\"(,\\s*\"sha256\": )\"[0-9a-f]{64}\"",
                        "$1\"…\"$2\"…\"");
    }

    private static String block(String page, String language) {
        Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
        assertThat(fence.find()).isTrue();
        return fence.group(1);
    }
}
