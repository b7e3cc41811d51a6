package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Prov;
import se.finsam.rules.frister.Frister;
import se.finsam.rules.frister.Fristplan;
import se.finsam.rules.frister.PlanWriter;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementWriter;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Profil;

/** All that is read and written of rulebook, examples, handbook and golden files is as the schemas say. */
class SchemaAgreementTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_underlag_of_every_case_of_the_rulebook_is_taken_and_so_is_its_report() {
        assertThat(Cases.all()).hasSizeGreaterThan(100);
        for (Prov prov : Cases.all()) {
            assertThat(Schemas.errors(Schemas.INPUT, UnderlagWriter.toJson(prov.underlag())))
                    .as(prov.toString())
                    .isEmpty();
            Granskningsrapport report = Cases.report(prov, Cases.options(prov));
            assertThat(Schemas.errors(Schemas.REPORT, ReportWriter.toJson(report)))
                    .as(prov.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_of_every_example_in_every_profile_is_as_the_schema_says(Language language) {
        List<Granskningsrapport> reports = new ArrayList<>();
        for (Underlag underlag : Examples.all()) {
            for (Profil profil : Cases.CHECKER.rulebook().profiler()) {
                CheckOptions options = CheckOptions.STANDARD.in(language).profile(profil.id());
                reports.add(Cases.CHECKER.check(underlag, options));
                reports.add(Cases.CHECKER.check(underlag, options.on(LocalDate.of(2022, 4, 15))));
            }
        }
        assertThat(reports).hasSizeGreaterThan(50);
        for (Granskningsrapport report : reports) {
            assertThat(Schemas.errors(Schemas.REPORT, ReportWriter.toNdjson(report)))
                    .isEmpty();
        }
        assertThat(Schemas.errors(Schemas.REPORT, ReportWriter.toJson(reports))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_said_of_every_bad_input_is_as_the_schema_says(Language language) throws IOException {
        int failures = 0;
        for (String folder : List.of("bad", "evil")) {
            for (Path file : files(ROOT.resolve("finsam-model/src/test/resources/" + folder), ".yaml", "json")) {
                for (ReadResult result : UnderlagReader.standard().read(file)) {
                    if (result.underlag().isEmpty()) {
                        Felrapport failure = Felrapport.of(result, language);
                        assertThat(Schemas.errors(Schemas.REPORT, ReportWriter.toJson(failure)))
                                .as(file.toString())
                                .isEmpty();
                        failures++;
                    }
                }
            }
        }
        assertThat(failures).isGreaterThan(60);
        String fault = ReportWriter.toJson(Felrapport.ofFault("a.yaml", language));
        assertThat(Schemas.errors(Schemas.REPORT, fault)).isEmpty();
    }

    @Test
    void judgements_and_a_report_with_them_are_as_the_schemas_say() {
        Underlag underlag = Examples.read("ornskoldsvik-2021.yaml").get(0);
        Granskningsrapport plain = Cases.CHECKER.check(underlag);
        List<Bedomning> made = new ArrayList<>();
        for (Rad rad : plain.rader()) {
            Map<String, Object> tal = new LinkedHashMap<>(rad.tal());
            if (made.size() % 3 == 0) {
                tal.put("annat", made.size());
            }
            made.add(new Bedomning(
                    rad.kontroll(),
                    rad.objekt(),
                    List.of(Bedomningsbeslut.values()).get(made.size() % 3),
                    "Skäl.",
                    made.size() % 2 == 0 ? null : "Protokoll § 12",
                    LocalDate.of(2022, 5, 1),
                    made.size() % 4 == 0 ? null : LocalDate.of(2022, 12, 31),
                    rad.utfall(),
                    tal,
                    rad.saknas()));
        }
        made.add(new Bedomning(
                "FINNS-INTE",
                null,
                Bedomningsbeslut.AVVIKELSE,
                "Skäl.",
                null,
                LocalDate.of(2022, 5, 1),
                null,
                Utfall.AVVIKELSE,
                Map.of(),
                null));
        Bedomningar all = Bedomningar.inga(underlag.forbund(), 2021).med(made);
        assertThat(Schemas.errors(Schemas.JUDGEMENTS, JudgementWriter.toJson(all)))
                .isEmpty();
        assertThat(Schemas.errors(Schemas.JUDGEMENTS, JudgementWriter.toYaml(all), InputFormat.YAML))
                .isEmpty();
        for (LocalDate day : List.of(LocalDate.of(2022, 6, 1), LocalDate.of(2023, 1, 1))) {
            Granskningsrapport judged = Cases.CHECKER.check(
                    underlag, CheckOptions.STANDARD.judged(all).on(day));
            assertThat(Schemas.errors(Schemas.REPORT, ReportWriter.toJson(judged)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finsam-bedomning/1 => finsam-bedomning/2",
                "2021 => \"2021\"",
                "2021 => -1",
                "ACCEPTERAD_AVVIKELSE => ACCEPTERAD",
                "\"Skäl.\" => \" \"",
                "\"Skäl.\" => null",
                "2022-05-01 => 2022-02-30",
                "\"beslut\" => \"beslutat\"",
                "{\"andel\":0.25} => {\"andel\":[1]}",
                "{\"andel\":0.25} => {\"andel\":null}",
                "{\"andel\":0.25} => null",
                "\"8 a\" => true"
            })
    void judgements_that_the_reader_refuses_the_schema_refuses(String change) {
        String right = "{\"schema\":\"finsam-bedomning/1\",\"forbund\":\"Provförbundet\",\"rakenskapsar\":2021,"
                + "\"bedomningar\":[{\"kontroll\":\"X\",\"objekt\":\"8 a\",\"beslut\":\"ACCEPTERAD_AVVIKELSE\","
                + "\"skal\":\"Skäl.\",\"datum\":\"2022-05-01\",\"utfall\":\"AVVIKELSE\",\"tal\":{\"andel\":0.25}}]}";
        assertThat(JudgementReader.read(right, "a.json").errors()).isEmpty();
        assertThat(Schemas.errors(Schemas.JUDGEMENTS, right)).isEmpty();

        String wrong = changed(right, change);

        assertThat(wrong).isNotEqualTo(right);
        assertThat(JudgementReader.read(wrong, "a.json").errors()).isNotEmpty();
        assertThat(Schemas.errors(Schemas.JUDGEMENTS, wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"objekt\": null, => ",
                "\"utfall\": \"UPPFYLLD\" => \"utfall\": \"UPPFYLLT\"",
                "\"EJ_TILLAMPLIG\": => \"OKAND\":",
                "\"profil\": \"allt\" => \"profil\": null",
                "\"profil\": \"allt\" => \"profil\": \"allt\", \"tid\": \"12:00\"",
                "finsam-rapport/1 => finsam-rapport/2",
                "\"rakenskapsar\": 2021 => \"rakenskapsar\": \"2021\""
            })
    void a_report_that_is_not_what_finsam_writes_is_refused(String change) {
        String right = ReportWriter.toJson(
                Cases.CHECKER.check(Examples.read("ornskoldsvik-2021.yaml").get(0)));
        String wrong = changed(right, change);

        assertThat(wrong).isNotEqualTo(right);
        assertThat(Schemas.errors(Schemas.REPORT, right)).isEmpty();
        assertThat(Schemas.errors(Schemas.REPORT, wrong)).isNotEmpty();
    }

    @Test
    void the_deadlines_of_the_examples_are_as_the_schema_says() {
        Frister frister = Frister.of(Cases.CHECKER.rulebook());
        for (Underlag underlag : Examples.all()) {
            for (Language language : Language.values()) {
                for (LocalDate day : new LocalDate[] {null, LocalDate.of(2022, 4, 15)}) {
                    Fristplan plan = frister.plan(List.of(underlag), underlag.rakenskapsar() + 1, day, language);
                    assertThat(Schemas.errors(Schemas.DEADLINES, PlanWriter.toJson(plan)))
                            .isEmpty();
                }
            }
        }
    }

    static List<Path> goldens() throws IOException {
        List<Path> files = files(ROOT.resolve("finsam-rules/src/test/resources/reports"), ".json");
        files.addAll(files(ROOT.resolve("finsam-cli/src/test/resources/golden"), ".json"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void every_golden_file_is_as_the_schema_of_its_kind_says(Path file) throws IOException {
        // What differs between rulebooks is left out of the golden files.
        String json = Files.readString(file, StandardCharsets.UTF_8)
                .replace("\"sha256\": \"…\"", "\"sha256\": \"" + "0".repeat(64) + "\"");
        boolean deadlines = json.contains("\"schema\": \"finsam-frister/1\"");
        assertThat(deadlines || json.contains("\"schema\": \"finsam-rapport/1\""))
                .isTrue();
        assertThat(Schemas.errors(deadlines ? Schemas.DEADLINES : Schemas.REPORT, json))
                .isEmpty();
    }

    @Test
    void the_yaml_of_the_docs_is_taken_where_the_reader_takes_it_and_refused_where_it_refuses() throws IOException {
        List<Path> pages = files(ROOT.resolve("docs"), ".md");
        pages.add(ROOT.resolve("README.md"));
        int taken = 0;
        int refused = 0;
        for (Path page : pages) {
            Matcher block = YAML.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (block.find()) {
                String text = block.group(1);
                if (text.contains("schema: finsam-underlag/1")) {
                    boolean right = UnderlagReader.standard()
                            .read(text, page.toString())
                            .get(0)
                            .errors()
                            .isEmpty();
                    assertThat(Schemas.errors(Schemas.INPUT, text, InputFormat.YAML)
                                    .isEmpty())
                            .as("%s: %s", page, text)
                            .isEqualTo(right);
                    taken += right ? 1 : 0;
                    refused += right ? 0 : 1;
                }
                if (text.contains("schema: finsam-bedomning/1")) {
                    assertThat(Schemas.errors(Schemas.JUDGEMENTS, text, InputFormat.YAML))
                            .as("%s: %s", page, text)
                            .isEmpty();
                    taken++;
                }
            }
        }
        assertThat(taken).isGreaterThan(3);
        assertThat(refused).as("the handbook shows a file that is wrong").isPositive();
    }

    /** A text where what stands before the arrow is replaced by what stands after it. */
    private static String changed(String text, String change) {
        int arrow = change.indexOf(" => ");
        return text.replace(change.substring(0, arrow), change.substring(arrow + " => ".length()));
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList());
        }
    }
}
