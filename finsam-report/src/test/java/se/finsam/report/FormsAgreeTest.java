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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import se.finsam.model.source.Language;
import se.finsam.report.docx.Docx;
import se.finsam.report.xlsx.Book;
import se.finsam.rules.Granskningsrapport;
import se.finsam.rules.Utfall;
import se.finsam.rules.Utlatande;

/** Every form is made from one report and read back; none may say anything else than the others. */
class FormsAgreeTest {
    private static final Words WORDS = new Words(Language.SV);

    /**
     * What a form says, read from its own bytes: the verdict, how many rows there are of each kind, and what its head counts
     * ({@code null} where that is not read).
     */
    private record Said(
            Utlatande utlatande,
            Map<Slag, Integer> rader,
            @Nullable Map<Slag, Integer> rubrik) {}

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
            Sections sections = Sections.of(content.rapport());
            Map<Slag, Integer> rows = none();
            // A page counts in its headings as its head does; a table has a line for each row.
            boolean page = format == FileFormat.HTML || format == FileFormat.PDF;
            rows.put(
                    Slag.AVVIKELSE,
                    page
                            ? Slag.AVVIKELSE.antal(content.rapport())
                            : sections.avvikelser().size());
            rows.put(
                    Slag.ANMARKNING,
                    page
                            ? Slag.ANMARKNING.antal(content.rapport())
                            : sections.anmarkningar().size());
            rows.put(Slag.BEDOMNING, sections.attBedoma().size());
            rows.put(Slag.KAN_EJ_BEDOMAS, sections.antalEjAvgjorda());
            rows.put(Slag.UPPFYLLD, sections.uppfyllda().size());
            rows.put(Slag.EJ_TILLAMPLIG, sections.ejTillampliga().size());
            Said said = read(format, format.report(content));
            assertThat(said.utlatande()).isEqualTo(content.rapport().utlatande());
            assertThat(said.rader()).isEqualTo(rows);
            if (format != FileFormat.PDF) {
                assertThat(said.rubrik()).isEqualTo(headline(content.rapport()));
            }
        }
    }

    @Test
    void the_head_counts_an_excess_once_that_two_rows_tell() {
        Granskningsrapport report =
                Reports.content(Reports.ORNSKOLDSVIK, Language.SV).rapport();
        assertThat(report.fynd().upprepade()).isEqualTo(1);
        assertThat(Slag.ANMARKNING.antal(report) + Slag.AVVIKELSE.antal(report))
                .isEqualTo(report.rader(Utfall.AVVIKELSE).size() - 1);
        assertThat(WORDS.repeated(report)).isEqualTo(" (1 rad till säger samma sak)");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void what_was_judged_and_which_files_were_read_is_in_every_form(FileFormat format) throws IOException {
        ReportContent content = Judged.content(Language.SV);
        Granskningsrapport report = content.rapport();
        se.finsam.rules.Bedomningsoversikt judged = java.util.Objects.requireNonNull(report.bedomningar());
        String said = text(format, format.report(content));
        assertThat(said)
                .as(format.word())
                .contains(
                        judged.text(),
                        "Styrelsen har beslutat en plan",
                        "Anslaget satt uppe hela tiden",
                        "Årsredovisningen var inte undertecknad",
                        "statens revisor",
                        "2022-05-10",
                        "En insats som inte finns",
                        Judged.FILE,
                        java.util.Objects.requireNonNull(judged.sha256()),
                        "ornskoldsvik-2021.yaml",
                        report.underlag().sha256(),
                        report.regelbok().sha256());
    }

    private static String text(FileFormat format, byte[] bytes) throws IOException {
        String text = switch (format) {
            case HTML, JUNIT, SARIF -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX -> String.join("\n", Docx.lines(bytes));
            case XLSX ->
                Book.sheets(bytes).values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                        .map(Cell::getText)
                        .collect(java.util.stream.Collectors.joining("\n"));
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
        };
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    private static Map<Slag, Integer> headline(Granskningsrapport report) {
        Map<Slag, Integer> headline = none();
        for (Slag slag : Slag.values()) {
            headline.put(slag, slag.antal(report));
        }
        return headline;
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
            Map<Slag, Integer> counts = read(format, format.report(content)).rader();
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
            case DOCX -> docx(bytes);
            case JUNIT -> junit(Xml.parse(new String(bytes, StandardCharsets.UTF_8)));
            case SARIF -> sarif(new ObjectMapper().readTree(bytes).at("/runs/0"));
        };
    }

    private static Said html(String page) {
        Map<String, Slag> sections = Map.of(
                "avvikelser", Slag.AVVIKELSE,
                "anmarkningar", Slag.ANMARKNING,
                "att-bedoma", Slag.BEDOMNING,
                "kan-inte-bedomas", Slag.KAN_EJ_BEDOMAS,
                "uppfyllt", Slag.UPPFYLLD,
                "ej-tillampligt", Slag.EJ_TILLAMPLIG);
        Map<Slag, Integer> counts = none();
        Map<Slag, Integer> top = new EnumMap<>(Slag.class);
        Matcher heading = Pattern.compile("<h2 id=\"([a-z-]+)-rubrik\">[^<]*<span class=\"count\">([0-9]+)</span>")
                .matcher(page);
        while (heading.find()) {
            if (sections.containsKey(heading.group(1))) {
                counts.merge(sections.get(heading.group(1)), Integer.parseInt(heading.group(2)), Integer::sum);
            }
        }
        Matcher head = Pattern.compile("<li class=\"([a-z-]+)\">\\s*<(?:a|span)[^>]*><b>([0-9]+)</b>")
                .matcher(page);
        while (head.find()) {
            top.put(
                    Slag.valueOf(head.group(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                    Integer.parseInt(head.group(2)));
        }
        Matcher verdict = Pattern.compile("<h2 id=\"utlatande\"><span class=\"label\">[^<]*</span> ([^<]+)</h2>")
                .matcher(page);
        assertThat(verdict.find()).isTrue();
        return new Said(verdict(verdict.group(1)), counts, top);
    }

    /** By the text of its pages: headings with their counts, and the verdict on the first. */
    private static Said pdf(byte[] bytes) throws IOException {
        Map<String, Slag> sections = Map.of(
                "Avvikelser", Slag.AVVIKELSE,
                "Anmärkningar", Slag.ANMARKNING,
                "Att bedöma", Slag.BEDOMNING,
                "Kan inte bedömas", Slag.KAN_EJ_BEDOMAS,
                "Uppfyllt", Slag.UPPFYLLD,
                "Ej tillämpligt", Slag.EJ_TILLAMPLIG);
        Map<Slag, Integer> counts = none();
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
        return new Said(verdict(verdict.group(1)), counts, null);
    }

    /** By its headings, the observations under them, and the table of counts. */
    private static Said docx(byte[] bytes) {
        Map<String, Slag> sections = Map.of(
                "Avvikelser", Slag.AVVIKELSE,
                "Anmärkningar", Slag.ANMARKNING,
                "Bedömda frågor", Slag.BEDOMNING,
                "Återstår att bedöma", Slag.BEDOMNING);
        Map<String, Slag> counted = Map.of(
                "Kunde inte granskas", Slag.KAN_EJ_BEDOMAS,
                "Uppfyllt", Slag.UPPFYLLD,
                "Ej tillämpligt", Slag.EJ_TILLAMPLIG);
        Map<Slag, Integer> counts = none();
        Map<Slag, Integer> top = new EnumMap<>(Slag.class);
        Utlatande verdict = null;
        Slag section = null;
        for (String line : Docx.lines(bytes)) {
            Matcher heading = Pattern.compile("Heading([12]): (?:Bilaga [0-9]+\\. )?([^:]+)(?:: ([0-9]+).*)?")
                    .matcher(line);
            if (heading.matches()) {
                section = sections.get(heading.group(2));
                if (counted.containsKey(heading.group(2))) {
                    counts.put(counted.get(heading.group(2)), Integer.parseInt(heading.group(3)));
                }
            } else if (line.startsWith("Heading3: ") && section != null) {
                counts.merge(section, 1, Integer::sum);
            } else if (line.startsWith("Granskningens utlåtande: ")) {
                verdict = verdict(line.substring("Granskningens utlåtande: ".length()));
            } else if (line.startsWith("| ")) {
                for (Slag slag : Slag.values()) {
                    Matcher count = Pattern.compile(
                                    "\\| " + Pattern.quote(WORDS.kind(slag, 1)) + "[a-z]*(?: \\(.*\\))? \\| ([0-9]+)")
                            .matcher(line);
                    if (count.matches()) {
                        top.put(slag, Integer.parseInt(count.group(1)));
                    }
                }
            }
        }
        return new Said(java.util.Objects.requireNonNull(verdict), counts, top);
    }

    private static Said xlsx(byte[] bytes) {
        Map<Slag, Integer> counts = none();
        Map<Slag, Integer> top = new EnumMap<>(Slag.class);
        for (String word : Book.column(bytes, "Rader", "Utfall")) {
            counts.merge(outcome(word), 1, Integer::sum);
        }
        Utlatande verdict = null;
        for (Row row : Book.sheets(bytes).getOrDefault("Sammanfattning", List.of())) {
            List<String> cells =
                    row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
            verdict = cells.get(0).equals("Utlåtande") ? verdict(cells.get(1)) : verdict;
            for (Slag slag : Slag.values()) {
                if (cells.get(0).equals(word(slag))) {
                    top.put(
                            slag,
                            row.getOptionalCell(1)
                                    .map(Cell::asNumber)
                                    .orElseThrow()
                                    .intValueExact());
                }
            }
        }
        return new Said(java.util.Objects.requireNonNull(verdict), counts, top);
    }

    private static Said junit(Element root) {
        Map<Slag, Integer> counts = none();
        Map<Slag, Integer> top = new EnumMap<>(Slag.class);
        for (Element test : Xml.all(root, "testcase")) {
            List<Element> skipped = Xml.all(test, "skipped");
            List<Element> failed = Xml.all(test, "failure");
            Slag outcome = !failed.isEmpty()
                    ? Slag.valueOf(failed.get(0).getAttribute("type"))
                    : skipped.isEmpty()
                            ? Slag.UPPFYLLD
                            : Slag.valueOf(
                                    skipped.get(0).getAttribute("message").split(":", 2)[0]);
            counts.merge(outcome, 1, Integer::sum);
        }
        Utlatande verdict = null;
        for (Element property : Xml.all(root, "property")) {
            String value = property.getAttribute("value");
            if (property.getAttribute("name").equals("utlatande")) {
                verdict = Utlatande.valueOf(value);
            } else if (property.getAttribute("name").startsWith("antal.")) {
                top.put(
                        Slag.valueOf(property.getAttribute("name").substring("antal.".length())),
                        Integer.valueOf(value));
            }
        }
        return new Said(java.util.Objects.requireNonNull(verdict), counts, top);
    }

    private static Said sarif(JsonNode run) {
        Map<String, Slag> kinds = Map.of(
                "pass", Slag.UPPFYLLD,
                "review", Slag.BEDOMNING,
                "open", Slag.KAN_EJ_BEDOMAS,
                "notApplicable", Slag.EJ_TILLAMPLIG);
        Map<Slag, Integer> counts = none();
        for (JsonNode result : run.at("/results")) {
            boolean binds = result.path("level").asText().equals("error");
            Slag failed = binds ? Slag.AVVIKELSE : Slag.ANMARKNING;
            counts.merge(kinds.getOrDefault(result.path("kind").asText(), failed), 1, Integer::sum);
        }
        Map<Slag, Integer> top = new EnumMap<>(Slag.class);
        for (Slag slag : Slag.values()) {
            top.put(slag, run.at("/properties/sammanfattning/" + slag).asInt(-1));
        }
        return new Said(Utlatande.valueOf(run.at("/properties/utlatande").asText()), counts, top);
    }

    private static Map<Slag, Integer> none() {
        Map<Slag, Integer> counts = new EnumMap<>(Slag.class);
        for (Slag slag : Slag.values()) {
            counts.put(slag, 0);
        }
        return counts;
    }

    /** What a row of the table calls it. */
    private static String word(Slag slag) {
        return slag == Slag.ANMARKNING ? "anmärkning" : WORDS.outcome(Utfall.valueOf(slag.name()));
    }

    private static Slag outcome(String word) {
        for (Slag slag : Slag.values()) {
            if (word(slag).equals(word)) {
                return slag;
            }
        }
        throw new AssertionError(word);
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
