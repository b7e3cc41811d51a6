package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Prov;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ProgramVersion;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportResult;
import se.finsam.rules.report.ReportWriter;

/** A stored report is read back as it was; what is none, or a later one, is refused with words. */
class ReportReaderTest {
    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");
    private static final Path JUDGED = Path.of("..", "finsam-cli", "src", "test", "resources", "golden", "bedomd.json");
    private static final Path LEDGER =
            Path.of("..", "finsam-cli", "src", "test", "resources", "golden", "huvudbok", "granskad.json");

    /** Every golden report, and those that earlier versions wrote and that no one may write anew. */
    static Stream<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            return Stream.concat(
                    files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream(),
                    Stream.of(JUDGED, LEDGER));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_was_written_is_read_and_gives_the_same_bytes(Path file) throws IOException {
        // The golden file of a ledger's report leaves out what made it.
        String json = Files.readString(file)
                .replace("\"regelbok\": {}", "\"regelbok\": {\n    \"version\": \"1\",\n    \"sha256\": \"00\"\n  }")
                .replace("\"program\": {}", "\"program\": {\n    \"namn\": \"finsam\",\n    \"version\": \"1\"\n  }");
        List<ReportResult> read = ReportReader.read(json, file.toString());

        assertThat(read).allSatisfy(one -> assertThat(one.errors()).isEmpty());
        List<Granskningsrapport> reports =
                read.stream().map(one -> one.report().orElseThrow()).toList();
        assertThat(json.startsWith("[") ? ReportWriter.toJson(reports) : ReportWriter.toJson(reports.get(0)))
                .isEqualTo(json);
    }

    @Test
    void there_are_reports_of_the_first_version() throws IOException {
        try (Stream<Path> stored = Files.list(REPORTS.resolve("stored"))) {
            assertThat(stored).hasSizeGreaterThan(1);
        }
    }

    @Test
    void the_report_of_every_case_of_the_rulebook_is_equal_when_it_is_read_back() {
        for (Prov prov : Cases.all()) {
            Granskningsrapport report = Cases.report(prov, Cases.options(prov));
            assertThat(only(ReportWriter.toJson(report)).report())
                    .as(prov.toString())
                    .contains(report);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void several_reports_and_what_stands_in_the_place_of_one_are_read_in_order(Language language) throws IOException {
        Underlag one = Examples.all().get(0);
        CheckOptions options = CheckOptions.STANDARD.in(language);
        Granskningsrapport report = Cases.CHECKER.check(one, options);
        CheckResult refused = Cases.CHECKER.checkRead(
                UnderlagReader.standard().read("{\"schema\":\" \"}", "in:1").get(0), options);
        String lines =
                ReportWriter.toNdjson(refused) + ReportWriter.toNdjson(report) + "\n" + ReportWriter.toNdjson(report);

        StringWriter pieces = new StringWriter();
        ReportWriter.writeNdjson(refused, pieces);
        ReportWriter.writeNdjson(new CheckResult.Checked("in", report), pieces);
        assertThat(lines).startsWith(pieces.toString());
        StringWriter indented = new StringWriter();
        ReportWriter.writeJson(report, indented);
        assertThat(indented).hasToString(ReportWriter.toJson(report));

        List<ReportResult> read = ReportReader.read(lines, "lines");

        assertThat(read).hasSize(3);
        assertThat(read.get(0).failure()).isEqualTo(((CheckResult.Refused) refused).felrapport());
        assertThat(read.get(1).report()).contains(report);
        assertThat(ReportReader.read(ReportWriter.toJson(List.of(report, report)), "list"))
                .extracting(ReportResult::value)
                .containsExactly(report, report);
    }

    @Test
    void a_report_says_the_version_of_the_program_that_made_it() {
        Granskningsrapport report = Cases.CHECKER.check(Examples.all().get(0));

        assertThat(only(ReportWriter.toJson(report)).report().orElseThrow().program())
                .isEqualTo(new Granskningsrapport.Programid(
                        "finsam", ProgramVersion.id().version()));
    }

    @Test
    void a_report_of_a_later_schema_is_refused_with_words_and_nothing_else_is_told_of_it() {
        ReportResult read = only("{\"schema\":\"finsam-rapport/2\",\"helt\":\"annat\"}");

        assertThat(read.errors()).hasSize(1);
        assertThat(read.errors().get(0).message(Language.SV))
                .isEqualTo(
                        "rad 1, kolumn 11, /schema: okänd kod: \"finsam-rapport/2\"; väntade finsam-rapport/1; rapporten är "
                                + "skriven av ett nyare finsam, och läses av det");
        assertThat(only("{\"schema\":\"finsam-underlag/1\"}")
                        .errors()
                        .get(0)
                        .expected()
                        .en())
                .isEqualTo("finsam-rapport/1 or finsam-fel/1");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_places() {
        String json = ReportWriter.toJson(Cases.CHECKER.check(Examples.all().get(0)));
        String wrong = json.replaceFirst("\"utlatande\": \"[A-Z_]+\"", "\"utlatande\": \"BRA\"")
                .replaceFirst("\"rakenskapsar\": \\d+", "\"rakenskapsar\": \"i fjol\"")
                .replaceFirst("\"profil\":", "\"nyare\": 1, \"profil\":");

        assertThat(only(wrong).errors())
                .extracting(error -> error.kind() + " " + error.place().pointer())
                .containsExactly("UNKNOWN_CODE /utlatande", "WRONG_TYPE /rakenskapsar", "UNKNOWN_KEY /nyare");
        assertThat(only("{\"schema\":\"finsam-rapport/1\"}").errors()).hasSizeGreaterThan(8);
    }

    @Test
    void what_is_no_report_is_an_error_and_never_an_exception() {
        for (String text :
                List.of("", "  \n", "[]", "7", "null", "\"x\"", "[7]", "{", "[[]]", "{\"schema\":7}", "\uFFFF")) {
            assertThat(ReportReader.read(text, "x"))
                    .as(text)
                    .isNotEmpty()
                    .allSatisfy(read -> assertThat(read.errors()).isNotEmpty());
        }
        assertThat(ReportReader.read(new byte[] {(byte) 0xff}, "x").get(0).errors())
                .extracting(InputError::kind)
                .containsExactly(InputError.Kind.NOT_UTF8);
        assertThat(ReportReader.read("[".repeat(100_000), "x").get(0).errors())
                .extracting(InputError::kind)
                .containsExactly(InputError.Kind.LIMIT);
        assertThat(ReportReader.read(Path.of("finns-inte.json")).get(0).errors())
                .extracting(InputError::kind)
                .containsExactly(InputError.Kind.UNREADABLE);
    }

    private static ReportResult only(String json) {
        List<ReportResult> read = ReportReader.read(json, "rapport");
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
