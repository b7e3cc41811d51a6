package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.cli.call.Surroundings;
import se.finsam.model.source.Language;

class TerminalTest {
    private static final String ESCAPE = "\u001b";

    @TempDir
    private Path folder;

    @Test
    void colour_is_only_for_a_terminal_that_wants_it() {
        assertThat(new Surroundings(Map.of("TERM", "xterm"), true).colour()).isTrue();
        assertThat(new Surroundings(Map.of("NO_COLOR", ""), true).colour()).isTrue();
        assertThat(new Surroundings(Map.of("NO_COLOR", "1"), true).colour()).isFalse();
        assertThat(new Surroundings(Map.of("TERM", "dumb"), true).colour()).isFalse();
        assertThat(new Surroundings(Map.of("TERM", "xterm"), false).colour()).isFalse();
    }

    @Test
    void colour_can_be_asked_for_and_refused() {
        assertThat(finsam("check", Examples.DEVIATES).out()).doesNotContain(ESCAPE);
        assertThat(finsam("check", "--color", "always", Examples.DEVIATES).out())
                .startsWith(ESCAPE + "[1;31mAVVIKELSE" + ESCAPE + "[0m");
        Finsam terminal = Finsam.at(true, Map.of());
        assertThat(terminal.run("check", Examples.DEVIATES).out()).contains(ESCAPE);
        assertThat(terminal.run("check", "--color", "never", Examples.DEVIATES).out())
                .doesNotContain(ESCAPE);
        assertThat(terminal.run("check", "--format", "json", Examples.DEVIATES).out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void colour_changes_nothing_but_colour() {
        String plain = finsam("check", Examples.DEVIATES).out();
        String coloured =
                finsam("check", "--color", "always", Examples.DEVIATES).out();
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void the_width_is_the_terminals() {
        assertThat(new Surroundings(Map.of("COLUMNS", "72"), true).width()).isEqualTo(72);
        assertThat(new Surroundings(Map.of("COLUMNS", "3"), true).width()).isEqualTo(40);
        assertThat(new Surroundings(Map.of("COLUMNS", "many"), true).width()).isEqualTo(100);
        assertThat(new Surroundings(Map.of("COLUMNS", "72"), false).width()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void every_line_fits_the_width(int width) {
        for (String language : new String[] {"sv", "en"}) {
            Finsam.Run run = finsam(
                    "check", "--lang", language, "--width", String.valueOf(width), Examples.DEVIATES, Examples.BATCH);
            assertThat(run.out().lines())
                    .filteredOn(line -> line.contains(" "))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.max(width, 80)));
            assertThat(run.out().lines().map(String::strip))
                    .noneMatch(line -> line.matches("(kr|%|§)\\b.*"))
                    .doesNotContain("307 kr", "000 kr");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "sv_SE.UTF-8", "", "de_DE"})
    void help_is_swedish_unless_the_environment_is_english(String locale) {
        assertThat(new Surroundings(Map.of("LANG", locale), false).language()).isEqualTo(Language.SV);
        assertThat(new Surroundings(Map.of("LC_ALL", locale.isEmpty() ? "" : locale, "LC_MESSAGES", "en_US"), false)
                        .language())
                .isEqualTo(locale.isEmpty() ? Language.EN : Language.SV);
    }

    @Test
    void hostile_text_never_reaches_the_terminal_as_it_is() {
        String name = "Ond\\e[2J\\e]0;titel\\a\\u202Eabc\\u0085\\u2028" + "x".repeat(5000);
        String file = Examples.file(
                folder,
                "hostile.yaml",
                Examples.BARE.replace("Provförbundet", "\"" + name + "\"") + "insatser: [{ namn: \"\\e[31m"
                        + "y".repeat(5000) + "\", parter: [\"\\e[1mX\", \"\\u200fY\"] }]\n");
        for (String format : new String[] {"text", "json", "ndjson"}) {
            String out = finsam("check", "--format", format, file).out();
            assertThat(out).doesNotContain(ESCAPE, "\u0007", "\u0085");
            assertThat(out.codePoints().filter(c -> c < ' ' && c != '\n')).isEmpty();
        }
        String text = finsam("check", file).out();
        assertThat(text).doesNotContain("\u202e", "\u2028", "\u200f").contains("Ond\\u001b[2J");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(text).hasSizeLessThan(60_000);
    }

    @Test
    void hostile_errors_neither() {
        String file = Examples.file(
                folder,
                "hostile.yaml",
                Examples.BARE + "\"\\e[2J\\u202E" + "k".repeat(5000) + "\": 1\nrevision: \"\\a\"\n");
        Finsam.Run run = finsam("check", file, folder + "/\u001b[2Jnone.yaml");
        assertThat(run.err()).doesNotContain(ESCAPE, "\u202e", "\u0007").contains("\\u001b[2J");
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(3000));
        assertThat(finsam("check", "--format", ESCAPE + "[2J", "x").err()).doesNotContain(ESCAPE);
        assertThat(finsam("--" + ESCAPE + "[2J").err()).doesNotContain(ESCAPE);
        assertThat(finsam("rules", "show", ESCAPE + "[2J").err()).doesNotContain(ESCAPE);
    }

    @Test
    void a_reader_that_leaves_is_no_fault() {
        Finsam.Run run =
                Finsam.at(false, Map.of()).run(failing("Broken pipe"), "check", Examples.DEVIATES, Examples.BATCH);
        assertThat(run.code()).isOne();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void output_that_cannot_be_written_is() {
        Finsam.Run run = Finsam.at(false, Map.of()).run(failing("No space left on device"), "check", Examples.DEVIATES);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).isEqualTo("finsam: utdata kunde inte skrivas: No space left on device\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
