package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import se.finsam.model.source.Language;
import se.finsam.report.xlsx.Book;
import se.finsam.rules.Utfall;
import se.finsam.rules.Utlatande;

/** Every form is made from one report and read back; none may say anything else than the others. */
class FormsAgreeTest {
    private static final Words WORDS = new Words(Language.SV);

    /** What a form says, read from its own bytes: the verdict, and how many rows there are of each outcome. */
    private record Said(Utlatande utlatande, Map<Utfall, Integer> antal) {}

    private static List<ReportContent> contents() {
        return List.of(
                Reports.content(Reports.ORNSKOLDSVIK, Language.SV),
                Reports.content("ornskoldsvik-2023-budget.yaml", Language.SV),
                Reports.content(Reports.SUNDSVALL, Language.SV),
                Reports.content(Reports.examples("tilldelning-2022.ndjson").get(0), Language.SV));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void verdict_and_counts_are_those_of_the_report(FileFormat format) throws IOException {
        for (ReportContent content : contents()) {
            Map<Utfall, Integer> counts = new EnumMap<>(Utfall.class);
            for (Utfall outcome : Utfall.values()) {
                counts.put(outcome, content.rapport().rader(outcome).size());
            }
            Said expected = new Said(content.rapport().utlatande(), counts);
            assertThat(read(format, format.report(content))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_same_report_gives_the_same_bytes(FileFormat format) {
        assertThat(format.report(Reports.content(Reports.SUNDSVALL, Language.EN)))
                .isEqualTo(format.report(Reports.content(Reports.SUNDSVALL, Language.EN)));
    }

    @Test
    void each_of_ten_thousand_insatser_is_in_the_file() throws IOException {
        StringBuilder insatser = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            insatser.append("  - { namn: Insats ").append(i).append(", parter: [Försäkringskassan] }\n");
        }
        ReportContent content = Reports.content(Reports.underlag("""
                schema: finsam-underlag/1
                forbund: { namn: Stort }
                rakenskapsar: 2023
                insatser:
                %s""".formatted(insatser)), Language.SV);
        int rows = content.rapport().rader().size();
        assertThat(rows).isGreaterThan(10_000);
        for (FileFormat format : List.of(FileFormat.XLSX, FileFormat.JUNIT, FileFormat.SARIF)) {
            Map<Utfall, Integer> counts = read(format, format.report(content)).antal();
            assertThat(counts.values().stream().mapToInt(each -> each).sum())
                    .as(format.word())
                    .isEqualTo(rows);
        }
    }

    private static Said read(FileFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case HTML -> html(new String(bytes, StandardCharsets.UTF_8));
            case PDF -> pdf(bytes);
            case XLSX -> xlsx(bytes);
            case JUNIT -> junit(Xml.parse(new String(bytes, StandardCharsets.UTF_8)));
            case SARIF -> sarif(new ObjectMapper().readTree(bytes).at("/runs/0"));
        };
    }

    private static Said html(String page) {
        Map<String, Utfall> sections = Map.of(
                "avvikelser", Utfall.AVVIKELSE,
                "anmarkningar", Utfall.AVVIKELSE,
                "att-bedoma", Utfall.BEDOMNING,
                "kan-inte-bedomas", Utfall.KAN_EJ_BEDOMAS,
                "uppfyllt", Utfall.UPPFYLLD,
                "ej-tillampligt", Utfall.EJ_TILLAMPLIG);
        Map<Utfall, Integer> counts = none();
        Matcher heading = Pattern.compile("<h2 id=\"([a-z-]+)-rubrik\">[^<]*<span class=\"count\">([0-9]+)</span>")
                .matcher(page);
        while (heading.find()) {
            if (sections.containsKey(heading.group(1))) {
                counts.merge(sections.get(heading.group(1)), Integer.parseInt(heading.group(2)), Integer::sum);
            }
        }
        Matcher top = Pattern.compile("<li class=\"([a-z-]+)\">\\s*<(?:a|span)[^>]*><b>([0-9]+)</b>")
                .matcher(page);
        int found = 0;
        while (top.find()) {
            Utfall outcome =
                    Utfall.valueOf(top.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(top.group(2)).as(outcome.name()).isEqualTo(String.valueOf(counts.get(outcome)));
            found++;
        }
        assertThat(found).isEqualTo(Utfall.values().length);
        Matcher verdict = Pattern.compile("<h2 id=\"utlatande\"><span class=\"label\">[^<]*</span> ([^<]+)</h2>")
                .matcher(page);
        assertThat(verdict.find()).isTrue();
        return new Said(verdict(verdict.group(1)), counts);
    }

    /** By the text of its pages: headings with their counts, and the verdict on the first. */
    private static Said pdf(byte[] bytes) throws IOException {
        Map<String, Utfall> sections = Map.of(
                "Avvikelser", Utfall.AVVIKELSE,
                "Anmärkningar", Utfall.AVVIKELSE,
                "Att bedöma", Utfall.BEDOMNING,
                "Kan inte bedömas", Utfall.KAN_EJ_BEDOMAS,
                "Uppfyllt", Utfall.UPPFYLLD,
                "Ej tillämpligt", Utfall.EJ_TILLAMPLIG);
        Map<Utfall, Integer> counts = none();
        String text;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
        Matcher heading =
                Pattern.compile("(?m)^([A-ZÅÄÖ][a-zåäö ]+) ([0-9]+) *$").matcher(text);
        while (heading.find()) {
            if (sections.containsKey(heading.group(1))) {
                counts.merge(sections.get(heading.group(1)), Integer.parseInt(heading.group(2)), Integer::sum);
            }
        }
        Matcher verdict = Pattern.compile("(?i)utlåtande\\s+([A-ZÅÄÖ]+)").matcher(text);
        assertThat(verdict.find()).as(text).isTrue();
        return new Said(verdict(verdict.group(1)), counts);
    }

    private static Said xlsx(byte[] bytes) {
        Map<Utfall, Integer> counts = none();
        for (String word : Book.column(bytes, "Rader", "Utfall")) {
            counts.merge(outcome(word), 1, Integer::sum);
        }
        Utlatande verdict = null;
        for (Row row : Book.sheets(bytes).getOrDefault("Sammanfattning", List.of())) {
            List<String> cells =
                    row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
            verdict = cells.get(0).equals("Utlåtande") ? verdict(cells.get(1)) : verdict;
            for (Utfall outcome : Utfall.values()) {
                if (cells.get(0).equals(WORDS.outcome(outcome))) {
                    assertThat(row.getOptionalCell(1).map(Cell::asNumber).orElseThrow())
                            .as(cells.get(0))
                            .isEqualByComparingTo(String.valueOf(counts.get(outcome)));
                }
            }
        }
        return new Said(java.util.Objects.requireNonNull(verdict), counts);
    }

    private static Said junit(Element root) {
        Map<Utfall, Integer> counts = none();
        for (Element test : Xml.all(root, "testcase")) {
            List<Element> skipped = Xml.all(test, "skipped");
            Utfall outcome = !Xml.all(test, "failure").isEmpty()
                    ? Utfall.AVVIKELSE
                    : skipped.isEmpty()
                            ? Utfall.UPPFYLLD
                            : Utfall.valueOf(
                                    skipped.get(0).getAttribute("message").split(":", 2)[0]);
            counts.merge(outcome, 1, Integer::sum);
        }
        Utlatande verdict = null;
        for (Element property : Xml.all(root, "property")) {
            String value = property.getAttribute("value");
            if (property.getAttribute("name").equals("utlatande")) {
                verdict = Utlatande.valueOf(value);
            } else if (property.getAttribute("name").startsWith("antal.")) {
                Utfall outcome = Utfall.valueOf(property.getAttribute("name").substring("antal.".length()));
                assertThat(value).isEqualTo(String.valueOf(counts.get(outcome)));
            }
        }
        return new Said(java.util.Objects.requireNonNull(verdict), counts);
    }

    private static Said sarif(JsonNode run) {
        Map<String, Utfall> kinds = Map.of(
                "pass", Utfall.UPPFYLLD,
                "fail", Utfall.AVVIKELSE,
                "review", Utfall.BEDOMNING,
                "open", Utfall.KAN_EJ_BEDOMAS,
                "notApplicable", Utfall.EJ_TILLAMPLIG);
        Map<Utfall, Integer> counts = none();
        for (JsonNode result : run.at("/results")) {
            counts.merge(kinds.get(result.path("kind").asText()), 1, Integer::sum);
        }
        for (Utfall outcome : Utfall.values()) {
            assertThat(run.at("/properties/sammanfattning/" + outcome).asInt()).isEqualTo(counts.get(outcome));
        }
        return new Said(Utlatande.valueOf(run.at("/properties/utlatande").asText()), counts);
    }

    private static Map<Utfall, Integer> none() {
        Map<Utfall, Integer> counts = new EnumMap<>(Utfall.class);
        for (Utfall outcome : Utfall.values()) {
            counts.put(outcome, 0);
        }
        return counts;
    }

    private static Utfall outcome(String word) {
        for (Utfall outcome : Utfall.values()) {
            if (WORDS.outcome(outcome).equals(word)) {
                return outcome;
            }
        }
        assertThat(word).isEqualTo("anmärkning");
        return Utfall.AVVIKELSE;
    }

    private static Utlatande verdict(String word) {
        for (Utlatande verdict : Utlatande.values()) {
            if (WORDS.verdict(verdict).equals(word)) {
                return verdict;
            }
        }
        throw new AssertionError(word);
    }
}
