package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

class WorkbookRoundTripTest {
    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Templates TEMPLATES = Templates.of(RULEBOOK, Language.SV);

    @ParameterizedTest
    @ValueSource(strings = {"ornskoldsvik-2021", "ornskoldsvik-2023-budget", "sundsvall-2021"})
    void an_underlag_written_into_the_workbook_gives_the_same_rows(String name) throws IOException {
        Underlag yaml = example(name);
        Underlag workbook = read(TEMPLATES.xlsx(yaml)).underlag().orElseThrow();

        assertThat(UnderlagWriter.toYaml(workbook)).isEqualTo(UnderlagWriter.toYaml(yaml));
        Checker checker = Checker.bundled();
        List<Rad> rows = checker.check(workbook).rader();
        assertThat(rows)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("kallor")
                .isEqualTo(checker.check(yaml).rader());
        assertThat(rows.stream()
                        .flatMap(row -> row.kallor().stream())
                        .filter(source ->
                                source.plats() != null && source.plats().endsWith("/utgaende")))
                .allSatisfy(source -> {
                    assertThat(source.rad()).isNull();
                    assertThat(source.cell()).matches("[A-Za-zäöå]+!B[0-9]+");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SV", "EN"})
    void every_key_goes_through_the_workbook(Language language) throws IOException {
        Underlag every = everyKey();
        byte[] made = Templates.of(RULEBOOK, language).xlsx(every);
        ReadResult result = read(made);

        assertThat(result.errors().stream().map(error -> error.message(Language.SV)))
                .isEmpty();
        assertThat(result.underlag().orElseThrow().withOrigin(Origin.MEMORY)).isEqualTo(every);
    }

    @Test
    void the_empty_workbook_asks_for_nothing_but_what_must_be_filled_in() throws IOException {
        ReadResult result = read(TEMPLATES.xlsx(RULEBOOK.profil(Profil.ALLT).orElseThrow()));

        assertThat(result.errors()).extracting(InputError::kind).containsOnly(InputError.Kind.MISSING_KEY);
        assertThat(result.errors().stream().map(error -> error.message(Language.SV)))
                .containsExactly(
                        "Förbund!B7, /rakenskapsar: uppgift saknas; skriv Räkenskapsår: ett heltal",
                        "Förbund!B15, /forbund/namn: uppgift saknas; skriv Namn");
    }

    @Test
    void the_same_content_is_the_same_bytes() {
        assertThat(TEMPLATES.xlsx(everyKey())).isEqualTo(TEMPLATES.xlsx(everyKey()));
    }

    @Test
    void a_table_that_is_said_to_have_no_rows_is_not_one_of_a_row_without_values() throws IOException {
        Underlag none =
                UnderlagReader.standard().read("""
                        schema: finsam-underlag/1
                        forbund: { namn: Provförbundet }
                        rakenskapsar: 2023
                        revision: { revisorer: [] }
                        """, "x").get(0).underlag().orElseThrow();

        assertThat(UnderlagWriter.toYaml(read(TEMPLATES.xlsx(none)).underlag().orElseThrow()))
                .isEqualTo(UnderlagWriter.toYaml(none));
    }

    @Test
    void an_item_can_have_lines_of_one_list_and_none_of_another() throws IOException {
        Underlag underlag = UnderlagReader.standard()
                .read("""
                        schema: finsam-underlag/1
                        enhet: SEK
                        forbund: { namn: Provförbundet }
                        rakenskapsar: 2023
                        insatser:
                          - namn: Steget
                            undertecknad: [{ medlem: Provs kommun }]
                            externt: []
                            mal: []
                          - { namn: Vägen, externt: [{ vad: Lokal, belopp: 1000 }], undertecknad: [] }
                        """, "prov.yaml")
                .get(0)
                .underlag()
                .orElseThrow();

        assertThat(UnderlagWriter.toYaml(
                        read(TEMPLATES.xlsx(underlag)).underlag().orElseThrow()))
                .isEqualTo(UnderlagWriter.toYaml(underlag));
    }

    @Test
    void text_is_never_a_formula() throws IOException {
        String nasty = """
                schema: finsam-underlag/1
                forbund: { namn: "=cmd|' /C calc'!A0", medlemmar: [{ namn: "+1", part: KOMMUN, alias: ["@SUM(1)", "-2", "\\t3"] }] }
                rakenskapsar: 2021
                """;
        Underlag underlag =
                UnderlagReader.standard().read(nasty, "x").get(0).underlag().orElseThrow();
        byte[] made = TEMPLATES.xlsx(underlag);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(made))) {
            workbook.getSheets().forEach(sheet -> {
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> assertThat(cell == null ? CellType.EMPTY : cell.getType())
                            .isNotEqualTo(CellType.FORMULA)));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        assertThat(UnderlagWriter.toYaml(read(made).underlag().orElseThrow()))
                .isEqualTo(UnderlagWriter.toYaml(underlag).replace("\\t3", "3"));
    }

    @Test
    void an_underlag_with_lines_that_no_sheet_has_room_for_is_refused_with_their_place() {
        Underlag whole = UnderlagReader.standard()
                .read(YamlTemplateTest.filled(), "x")
                .get(0)
                .underlag()
                .orElseThrow();
        assertThatThrownBy(() -> TEMPLATES.xlsx(whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a workbook has no sheet for insatser[0].mal[0].delar");
    }

    /** All but the measures of an insats' goal, lines of lines of an item: they are written in YAML. */
    static Underlag everyKey() {
        String yaml = YamlTemplateTest.filled().replaceFirst("(?m)^ {8}delar:\\n(?: {9,}.*\\n)*", "");
        return UnderlagReader.standard()
                .read(yaml, "x")
                .get(0)
                .underlag()
                .orElseThrow()
                .withOrigin(Origin.MEMORY);
    }

    static Underlag example(String name) {
        return UnderlagReader.standard()
                .read(Path.of("..", "examples", name + ".yaml"))
                .get(0)
                .underlag()
                .orElseThrow();
    }

    static ReadResult read(byte[] workbook) throws IOException {
        return WorkbookReader.standard().read(new ByteArrayInputStream(workbook), "bok.xlsx");
    }
}
