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
import org.w3c.dom.Element;
import se.finsam.model.source.Language;
import se.finsam.report.docx.Docx;
import se.finsam.report.xlsx.Book;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;

/**
 * What a form says, read from its own bytes: the verdict, how many rows there are of each kind, and what its head counts
 * ({@code null} where that is not read).
 */
record FormReading(
        Utlatande utlatande,
        Map<Slag, Integer> rader,
        @Nullable Map<Slag, Integer> rubrik) {
    private static final Words WORDS = new Words(Language.SV);

    static FormReading of(FileFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case HTML -> html(new String(bytes, StandardCharsets.UTF_8));
            case PDF -> pdf(bytes);
            case XLSX -> xlsx(bytes);
            case DOCX -> docx(bytes);
            case JUNIT -> junit(Xml.parse(new String(bytes, StandardCharsets.UTF_8)));
            case SARIF -> sarif(new ObjectMapper().readTree(bytes).at("/runs/0"));
        };
    }

    private static FormReading html(String page) {
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
        return new FormReading(verdict(verdict.group(1)), counts, top);
    }

    /** By the text of its pages: headings with their counts, and the verdict on the first. */
    private static FormReading pdf(byte[] bytes) throws IOException {
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
        Matcher heading = Pattern.compile("(?m)^(?:Bilaga\\. )?([A-ZÅÄÖ][a-zåäö ]+) ([0-9]+) *$")
                .matcher(text);
        while (heading.find()) {
            if (sections.containsKey(heading.group(1))) {
                counts.merge(sections.get(heading.group(1)), Integer.parseInt(heading.group(2)), Integer::sum);
            }
        }
        Matcher verdict = Pattern.compile("(?i)utlåtande\\s+([A-ZÅÄÖ]+)").matcher(text);
        assertThat(verdict.find()).as(text).isTrue();
        return new FormReading(verdict(verdict.group(1)), counts, null);
    }

    /** By its headings, the observations under them, and the table of counts. */
    private static FormReading docx(byte[] bytes) {
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
        return new FormReading(java.util.Objects.requireNonNull(verdict), counts, top);
    }

    private static FormReading xlsx(byte[] bytes) {
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
        return new FormReading(java.util.Objects.requireNonNull(verdict), counts, top);
    }

    private static FormReading junit(Element root) {
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
        return new FormReading(java.util.Objects.requireNonNull(verdict), counts, top);
    }

    private static FormReading sarif(JsonNode run) {
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
        return new FormReading(Utlatande.valueOf(run.at("/properties/utlatande").asText()), counts, top);
    }

    static Map<Slag, Integer> none() {
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
