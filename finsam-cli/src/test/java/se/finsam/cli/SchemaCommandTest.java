package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.workbench.RulebookSchema;

class SchemaCommandTest {
    private static final Path DOCS = Path.of("..", "docs", "schema");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "input, underlag, finsam-underlag-1",
        "report, rapport, finsam-rapport-1",
        "judgements, bedomningar, finsam-bedomning-1",
        "deadlines, frister, finsam-frister-1",
        "draft, utkast, finsam-utkast-1"
    })
    void what_is_printed_is_the_file_in_docs(String word, String swedish, String name) throws IOException {
        String schema = Files.readString(DOCS.resolve(name + ".schema.json"));
        String english = Files.readString(DOCS.resolve(name + ".en.schema.json"));

        assertThat(finsam("schema", word)).isEqualTo(new Finsam.Run(0, schema, ""));
        assertThat(finsam("schema", swedish).out()).isEqualTo(schema);
        assertThat(finsam("schema", word, "--lang", "en").out()).isEqualTo(english);
        assertThat(Finsam.at(false, Map.of("LANG", "en_GB.UTF-8"))
                        .run("schema", word)
                        .out())
                .as("the same bytes wherever it is run")
                .isEqualTo(schema);
    }

    @Test
    void every_file_in_docs_is_one_that_the_command_prints() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(30)
                    .allMatch(
                            name -> name.matches(
                                    "finsam-(underlag|rapport|bedomning|frister|utkast|regelbok-[a-z]+)-1(\\.en)?\\.schema\\.json"));
        }
    }

    @ParameterizedTest
    @EnumSource(RulebookSchema.class)
    void each_file_of_a_rulebook_has_one(RulebookSchema file) throws IOException {
        String name = "finsam-regelbok-" + file.word() + "-1";
        assertThat(finsam("schema", "rulebook", file.word()))
                .isEqualTo(new Finsam.Run(0, Files.readString(DOCS.resolve(name + ".schema.json")), ""));
        assertThat(finsam("schema", "rulebook", file.word(), "--lang", "en").out())
                .isEqualTo(Files.readString(DOCS.resolve(name + ".en.schema.json")));
    }

    @Test
    void it_is_written_to_a_file_and_written_over() throws IOException {
        Path file = folder.resolve("underlag.schema.json");
        Files.writeString(file, "x".repeat(1_000_000));

        assertThat(finsam("schema", "input", "-o", file.toString())).isEqualTo(new Finsam.Run(0, "", ""));

        assertThat(file).hasSameTextualContentAs(DOCS.resolve("finsam-underlag-1.schema.json"));
        assertThat(Files.size(file)).isLessThan(1_000_000);
        Finsam.Run nowhere =
                finsam("schema", "input", "-o", folder.resolve("saknas/a.json").toString());
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("kan inte skrivas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "schema => ange ett schema: input | report | judgements | deadlines | draft | rulebook",
                "schema input report => ange ett schema: input | report | judgements | deadlines | draft | rulebook",
                "schema imput => okänt schema imput; menades input?",
                "schema allting => okänt schema allting; väntade input | report | judgements | deadlines | draft | rulebook",
                "schema rulebook => ange vilken fil i regelboken: finsam schema rulebook kontroll | regel | prov | parameter",
                "schema rulebook regl => okänt schema rulebook regl; menades regel?",
                "schema ruleboook => okänt schema ruleboook; menades rulebook?",
                "schema input --lang fi => --lang kan inte vara \"fi\"; väntade sv | en",
                "template --schema a.json --format xlsx -o b.xlsx => --schema hör till YAML"
            })
    void a_wrong_call_is_3_and_says_what_was_expected(String call, String said) {
        Finsam.Run run = finsam(call.split(" "));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("finsam: " + said);
    }

    @Test
    void a_template_says_on_its_first_line_where_the_schema_is_and_only_if_asked() {
        String plain = finsam("template").out();

        assertThat(finsam("template", "--schema", "../schema/finsam-underlag-1.schema.json")
                        .out())
                .isEqualTo("# yaml-language-server: $schema=../schema/finsam-underlag-1.schema.json\n" + plain);
        assertThat(plain).doesNotContain("yaml-language-server");
        assertThat(finsam("template", "--schema", "s.json", "--for", Examples.DEVIATES)
                        .out())
                .startsWith("# yaml-language-server: $schema=s.json\n## Frågor till");
    }

    @Test
    void a_file_that_names_its_schema_is_checked_as_if_it_did_not() throws IOException {
        String text = Files.readString(Path.of(Examples.DEVIATES));
        assertThat(text).startsWith("# yaml-language-server: $schema=../docs/schema/finsam-underlag-1.schema.json\n");
        assertThat(Path.of(Examples.DEVIATES).resolveSibling("../docs/schema/finsam-underlag-1.schema.json"))
                .exists();
        String without = Examples.file(folder, "a.yaml", text.replaceFirst("^# yaml[^\n]*", "#"));
        String with = Examples.file(folder, "b.yaml", text);

        assertThat(bare(finsam("check", "--format", "json", with).out()))
                .isEqualTo(bare(finsam("check", "--format", "json", without).out()));
    }

    private static String bare(String report) {
        return report.replaceAll("\"(namn|sha256)\": \"[^\"]*\"", "");
    }
}
