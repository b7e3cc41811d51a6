package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagMerger;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.rules.Checker;

/** A text of an underlag is text in all that is written of it: it becomes no key, no comment's end and no formula. */
class TextIsNoInputTest {
    private static final Checker CHECKER = Checker.bundled();
    private static final String KEY = "beslut: [{arende: x, finansieringAngiven: true}] #";

    /** Every sign that ends a line to someone, and what a line may begin with. */
    static Stream<String> names() {
        return Stream.of(
                        "\u2028", "\u2029", "\u0085", "\n", "\r", "\r\n", "\u000b", "\u000c", "\u0000", "\u001e",
                        " --- ", "\n...\n", "\n- ")
                .map(sign -> "A" + sign + KEY);
    }

    static Stream<String> texts() {
        return Stream.concat(names(), Stream.of("=1+1", "+1", "@x", "=HYPERLINK(\"http://x\")", "# x", "A # x"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_template_that_nothing_is_filled_in_in_adds_nothing(String text) {
        Underlag underlag = named(text);
        OpenQuestions open = OpenQuestions.of(underlag, CHECKER.check(underlag));
        for (Language language : Language.values()) {
            String template = Templates.of(CHECKER.rulebook(), language).yaml(open);
            ReadResult answers =
                    UnderlagReader.standard().read(template, "svar").get(0);

            assertThat(answers.errors()).as(template).isEmpty();
            assertThat(answers.underlag().orElseThrow().beslut()).isNull();
            assertThat(answers.underlag().orElseThrow().forbund().namn()).isEqualTo(text);
            ReadResult merged =
                    UnderlagMerger.merge(underlag, answers.underlag().orElseThrow(), "hela");
            assertThat(bare(merged)).isEqualTo(underlag.withOrigin(Origin.MEMORY));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_written_is_read_as_it_was(String text) {
        Underlag underlag = named(text);
        for (String written : List.of(
                UnderlagWriter.toYaml(underlag), UnderlagWriter.toJson(underlag), UnderlagWriter.toNdjson(underlag))) {
            assertThat(bare(UnderlagReader.standard().read(written, "text").get(0)))
                    .isEqualTo(underlag.withOrigin(Origin.MEMORY));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_workbook_keeps_it_as_text(String text) throws IOException {
        Underlag underlag = named(text);
        byte[] file = Templates.of(CHECKER.rulebook(), Language.SV).xlsx(underlag);
        ReadResult read = WorkbookReader.standard().read(new ByteArrayInputStream(file), "bok.xlsx");

        assertThat(read.errors()).isEmpty();
        assertThat(read.underlag().orElseThrow().beslut()).isNull();
        assertThat(read.underlag().orElseThrow().forbund().namn()).startsWith(text.substring(0, 1));
    }

    private static Underlag bare(ReadResult read) {
        assertThat(read.errors()).isEmpty();
        return read.underlag().orElseThrow().withOrigin(Origin.MEMORY);
    }

    private static Underlag named(String text) {
        Map<String, Object> medlem = Map.of("namn", text, "part", "KOMMUN");
        Map<String, Object> underlag = Map.of(
                "schema",
                Underlag.SCHEMA,
                "enhet",
                "SEK",
                "rakenskapsar",
                2021,
                "forbund",
                Map.of("namn", text, "medlemmar", List.of(medlem)),
                "insatser",
                List.of(Map.of("namn", text)));
        String json = new RecordWriter(null).write(underlag, RecordWriter.Layout.JSON);
        return UnderlagReader.standard().read(json, "prov").get(0).underlag().orElseThrow();
    }
}
