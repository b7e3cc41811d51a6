package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Huvudboksimport;
import se.finsam.model.kontoplan.Huvudboksunderlag;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.kontoplan.KontoplanReader;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieReader;
import se.finsam.model.source.Language;
import se.finsam.report.docx.Docx;
import se.finsam.report.xlsx.Book;

/** Every form of a report that stands on a ledger names it, and the accounts that its figures stand on. */
class LedgerFormsTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "sie");

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_ledger_its_kontoplan_and_the_accounts_are_in_the_file(FileFormat format) throws IOException {
        ReportContent content = Reports.content(underlag(), Language.SV);
        assertThat(content.rapport().rader())
                .anySatisfy(row -> assertThat(row.kallor())
                        .anySatisfy(source -> assertThat(source.konto()).isEqualTo("3511")));

        assertThat(text(format, format.report(content)))
                .contains("bokforing-2023.se", "exempelbygden", "2010", "3511", "0ba18e20d24a");
    }

    private static String text(FileFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case HTML, JUNIT, SARIF -> new String(bytes, StandardCharsets.UTF_8);
            case XLSX ->
                Book.sheets(bytes).values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                        .map(Cell::getText)
                        .collect(Collectors.joining("\n"));
            case DOCX -> String.join("\n", Docx.lines(bytes));
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                }
            }
        };
    }

    private static Underlag underlag() {
        Underlag without = Reports.examples("sie/underlag.yaml").get(0);
        List<Kontoplan> bundled = Reports.CHECKER.rulebook().kontoplaner();
        Kontoplan plan = java.util.Objects.requireNonNull(new KontoplanReader(bundled)
                .read(EXAMPLES.resolve("kontoplan.yaml"))
                .value());
        SieFil file = SieReader.STRICT
                .read(EXAMPLES.resolve("bokforing-2023.se"))
                .fil()
                .orElseThrow();
        return Huvudboksunderlag.into(
                        without, file, Huvudboksimport.of(file, plan).huvudbok().orElseThrow())
                .underlag()
                .orElseThrow();
    }
}
