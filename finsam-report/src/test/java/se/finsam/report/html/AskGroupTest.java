package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.FileFormat;
import se.finsam.report.Judged;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.report.Sections;
import se.finsam.rules.report.Rad;

/** What could not be decided is one list, by the document to ask for. */
class AskGroupTest {
    private static final List<ReportContent> CONTENTS = List.of(
            Reports.content(Reports.ORNSKOLDSVIK, Language.SV),
            Reports.content(Reports.SUNDSVALL, Language.SV),
            Reports.content("ornskoldsvik-2023-budget.yaml", Language.SV));

    @Test
    void every_undecided_row_is_counted_once() {
        for (ReportContent content : CONTENTS) {
            List<AskGroup> groups = AskGroup.of(content);
            assertThat(groups.stream().mapToInt(AskGroup::rows).sum())
                    .isEqualTo(Sections.of(content.rapport()).antalEjAvgjorda())
                    .isPositive();
            for (AskGroup group : groups) {
                int used = group.asks().stream()
                        .flatMap(ask -> ask.uses().stream())
                        .mapToInt(AskUse::rows)
                        .sum();
                assertThat(used + group.own().size()).isEqualTo(group.rows());
            }
        }
    }

    @Test
    void what_a_human_has_judged_is_never_folded_away() {
        Rad judged = Judged.content(Language.SV).rapport().rader().stream()
                .filter(row -> row.bedomning() != null)
                .findFirst()
                .orElseThrow();
        assertThat(new AskGroup("Protokoll", List.of(), List.of(judged), 1).judged())
                .isTrue();
        assertThat(AskGroup.of(CONTENTS.get(0))).noneMatch(AskGroup::judged);
    }

    @Test
    void in_a_pdf_it_is_an_appendix_after_all_else() throws IOException {
        for (ReportContent content : CONTENTS) {
            String text;
            try (PDDocument document = Loader.loadPDF(FileFormat.PDF.report(content))) {
                text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            }
            int appendix = text.indexOf("Bilaga. Kan inte bedömas");
            assertThat(appendix).isGreaterThan(text.indexOf("Om granskningen")).isPositive();
            assertThat(text.indexOf("Behövs för")).isGreaterThan(appendix);
            for (AskGroup group : AskGroup.of(content)) {
                assertThat(text.substring(appendix)).contains(group.document());
            }
        }
    }
}
