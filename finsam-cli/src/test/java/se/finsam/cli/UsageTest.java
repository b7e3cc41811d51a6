package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static Finsam.Run english(String... arguments) {
        return Finsam.at(false, Map.of("LANG", "en_GB.UTF-8")).run(arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "chek a.yaml => okänt kommando chek; menades check?",
                "check => ingen fil att granska: ange filer, mappar eller - för standard in",
                "check --formt json a => okänd flagga --formt; menades --format?",
                "check --format xml a => --format kan inte vara \"xml\"; väntade text | json | ndjson",
                "check --lang fi a => --lang kan inte vara \"fi\"; väntade sv | en",
                "check --fail-on allt a => --fail-on kan inte vara \"allt\"; väntade anmarkning | avvikelse",
                "check --rows few a => --rows kan inte vara \"few\"; väntade all | open",
                "check --color red a => --color kan inte vara \"red\"; väntade auto | always | never",
                "check --width 3 a => --width kan inte vara \"3\"; väntade ett antal kolumner, 40–1000",
                "check --date 2021-02-30 a => --date kan inte vara \"2021-02-30\"; väntade en dag som finns",
                "check --profile budgt a => --profile kan inte vara \"budgt\"; väntade auto | allt | ",
                "check a --format => --format behöver ett värde",
                "check --lang sv --lang en a => --lang är angiven två gånger",
                "check --plan bas a => --plan hör till --sie FIL",
                "check --strict a => --strict hör till --sie FIL",
                "check --encoding cp437 a => --encoding hör till --sie FIL",
                "check --sie a.se b => ange kontoplanen med --plan: kommun-bas, bas eller en egen fil; SIE-filen kan inte säga",
                "check --sie a.se --plan bas b c => --sie hör till ett underlag; ange en fil",
                "check --sie a.se --plan bas .. => --sie hör till ett underlag; ange en fil",
                "check --sie a.se --plan bas --encoding ebcdic b => --encoding kan inte vara \"ebcdic\"; väntade auto | cp437",
                "explain --plan bas a X => --plan hör till --sie FIL",
                "import sie a.se => ange kontoplanen med --plan: kommun-bas, bas eller en egen fil; SIE-filen kan inte säga",
                "import sie --plan bas => ange en SIE-fil",
                "import sie --plan bas a.se b.se => ange en SIE-fil",
                "import sie a.se --plan kommun-ba => --plan kan inte vara \"kommun-ba\"; väntade bas, kommun-bas eller en fil som finns; menades kommun-bas?",
                "import si a.se => okänt kommando si; menades sie?",
                "serve --port 99999 => --port kan inte vara \"99999\"; väntade ett heltal, 0–65535",
                "serve --max-body 4M => --max-body kan inte vara \"4M\"; väntade ett heltal, 1–32768",
                "rules show => ange ett kontroll-id",
                "rules shwo X => okänt kommando shwo; menades show?"
            })
    void a_wrong_call_is_3_and_says_what_was_expected(String call, String said) {
        Finsam.Run run = finsam(call.split(" "));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("finsam: " + said).endsWith("finsam: finsam --help visar hur det används\n");
    }

    @Test
    void a_file_without_the_command_gets_the_command() {
        assertThat(finsam(Examples.DEVIATES).err()).contains("menades finsam check " + Examples.DEVIATES + "?");
    }

    @Test
    void complaints_are_in_english_where_the_environment_is() {
        assertThat(english("check", "--formt", "x").err()).isEqualTo("""
                        finsam: unknown option --formt; did you mean --format?
                        finsam: finsam --help shows how it is used
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "granska -h",
                "rules --help",
                "rules list -h",
                "rules show --help",
                "judge --help",
                "bedom -h",
                "deadlines --help",
                "frister -h",
                "schema --help",
                "import --help",
                "importera -h",
                "import sie --help"
            })
    void every_command_has_help_with_examples(String call) {
        Finsam.Run run = finsam(call.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Användning: finsam").contains("\nExempel:\n  finsam ");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(english(call.split(" ")).out()).startsWith("Usage: finsam").contains("\nExamples:\n");
    }

    @Test
    void help_names_each_option_of_check_but_not_those_for_developers() {
        assertThat(finsam("check", "--help").out())
                .contains("--format", "--lang", "--fail-on", "--rows", "--date", "--width", "--color", "--profile")
                .doesNotContain("stacktrace");
    }

    @Test
    void the_alias_is_told() {
        assertThat(finsam("--help").out()).contains("check, granska");
    }

    @Test
    void no_command_at_all_shows_the_help_and_is_3() {
        Finsam.Run run = finsam();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Användning: finsam");
    }

    @Test
    void the_version_names_the_rulebook_and_its_hash() {
        Finsam.Run run = finsam("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("finsam .+\nregelbok .+ \\(sha256 [0-9a-f]{12}\\), följer med finsam\n");
    }
}
