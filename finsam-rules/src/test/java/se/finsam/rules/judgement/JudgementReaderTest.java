package se.finsam.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Utfall;

class JudgementReaderTest {
    private static final String HEAD = """
            schema: finsam-bedomning/1
            forbund: Provförbundet
            rakenskapsar: 2021
            bedomningar:
            """;

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_place() {
        List<String> errors = errors("""
                schema: finsam-bedomning/2
                forbund: Provförbundet
                rakenskapsar: tjugo
                bedomningar:
                - kontroll: FL5-ANDELAR
                  beslut: GODKÄND
                  skal: " "
                  datum: 2022-02-30
                  utfall: UPPFYLLD
                  tal: {andel: [1]}
                  namn: någon
                """);
        assertThat(errors)
                .containsExactly(
                        "rad 1, kolumn 9, /schema: okänd kod: \"finsam-bedomning/2\"; väntade finsam-bedomning/1",
                        "rad 3, kolumn 15, /rakenskapsar: fel typ: \"tjugo\"; väntade ett heltal",
                        "rad 6, kolumn 11, /bedomningar/0/beslut: okänd kod: \"GODKÄND\"; väntade någon av UPPFYLLD, AVVIKELSE, ACCEPTERAD_AVVIKELSE",
                        "rad 7, kolumn 9, /bedomningar/0/skal: fel typ: \" \"; väntade text",
                        "rad 8, kolumn 10, /bedomningar/0/datum: omöjligt datum: \"2022-02-30\"; väntade ett datum som 2022-03-25",
                        "rad 10, kolumn 16, /bedomningar/0/tal/andel: fel typ: \"[…]\"; väntade ett tal eller en text",
                        "rad 11, kolumn 3, /bedomningar/0/namn: okänd nyckel: \"namn\"; väntade kontroll, objekt, beslut, skal, hanvisning, roll, datum, galler, utfall, tal eller saknas");
    }

    @Test
    void a_row_is_judged_once_and_for_a_time_that_can_be() {
        String one = """
                - kontroll: SAM-EXTERN
                  objekt: A
                  beslut: UPPFYLLD
                  skal: s
                  datum: 2022-05-01
                  galler: 2022-04-30
                  utfall: BEDOMNING
                  tal: {}
                """;
        assertThat(errors(HEAD + one + one))
                .containsExactly(
                        "rad 10, kolumn 11, /bedomningar/0/galler: motsäger en annan uppgift: \"2022-04-30\"; väntade en sista dag som inte är före bedömningens dag, 2022-05-01",
                        "rad 13, kolumn 3, /bedomningar/1: står två gånger: \"SAM-EXTERN A\"; väntade högst en bedömning av varje rad",
                        "rad 18, kolumn 11, /bedomningar/1/galler: motsäger en annan uppgift: \"2022-04-30\"; väntade en sista dag som inte är före bedömningens dag, 2022-05-01");
    }

    @Test
    void what_is_written_is_read_back() {
        Bedomning nasty = new Bedomning(
                "SAM-EXTERN",
                "8",
                Bedomningsbeslut.ACCEPTERAD_AVVIKELSE,
                "rad ett\nrad två: \"=cmd()\" <script> \u202e # ej kommentar",
                "12",
                LocalDate.of(2022, 5, 1),
                LocalDate.of(2023, 5, 1),
                Utfall.BEDOMNING,
                Map.of("andel", new BigDecimal("0.2102")),
                List.of("insatser[].avtal"));
        Bedomning first = new Bedomning(
                "FL5-ANDELAR",
                null,
                Bedomningsbeslut.UPPFYLLD,
                "s".repeat(5000),
                null,
                LocalDate.of(2022, 5, 1),
                null,
                Utfall.KAN_EJ_BEDOMAS,
                Map.of("dag", "2022-01-01"),
                null);
        Bedomningar all = new Bedomningar(
                Bedomningar.SCHEMA, "Förbundet: ett", "222000-2063", 2021, List.of(nasty, first), Origin.MEMORY);
        for (String text : List.of(JudgementWriter.toYaml(all), JudgementWriter.toJson(all))) {
            String name = text.startsWith("{") ? "x.json" : "x.yaml";
            JudgementResult read = JudgementReader.read(text, name);
            assertThat(read.errors()).isEmpty();
            assertThat(Objects.requireNonNull(read.value()).bedomningar()).containsExactly(first, nasty);
        }
    }

    @Test
    void a_file_that_is_not_there_or_holds_nothing_is_told_and_never_thrown() {
        assertThat(JudgementReader.read(Path.of("ingen.bedomning.yaml")).errors())
                .hasSize(1);
        assertThat(errors("")).hasSize(1);
        assertThat(errors("a: 1\n---\nb: 2\n")).hasSize(1);
        assertThat(errors("[")).hasSize(1);
        assertThat(errors("text")).hasSize(1);
    }

    private static List<String> errors(String text) {
        return JudgementReader.read(text, "x.yaml").errors().stream()
                .map(error -> error.message(Language.SV))
                .toList();
    }
}
