package se.finsam.report;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.report.docx.DocxReport;
import se.finsam.report.html.HtmlReport;
import se.finsam.report.html.OverviewReport;
import se.finsam.report.junit.JUnitReport;
import se.finsam.report.pdf.PdfReport;
import se.finsam.report.sarif.SarifReport;
import se.finsam.report.xlsx.ExcelReport;

/** A form of report that is written to a file. A new one is a constant here, and nothing else changes. */
@Api
public enum FileFormat {
    /** One page to read, print and archive; for many an overview. */
    HTML("html", "html") {
        @Override
        public byte[] report(ReportContent content) {
            return HtmlReport.of(content).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] overview(Overview overview) {
            return OverviewReport.of(overview).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The same on pages of paper, to sign and archive, with the report as JSON within it. */
    PDF("pdf", "pdf") {
        @Override
        public byte[] report(ReportContent content) {
            return PdfReport.of(content);
        }
    },
    /** A workbook, to sort and filter in. */
    XLSX("xlsx", "xlsx") {
        @Override
        public byte[] report(ReportContent content) {
            return ExcelReport.of(content);
        }
    },
    /** A draft of the granskningsrapport, for a revisor to work on in a word processor. */
    DOCX("docx", "docx") {
        @Override
        public byte[] report(ReportContent content) {
            return DocxReport.of(content);
        }
    },
    /** JUnit XML, for a pipeline that shows tests. */
    JUNIT("junit", "xml") {
        @Override
        public byte[] report(ReportContent content) {
            return JUnitReport.of(content).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** SARIF 2.1.0, for a pipeline that shows findings in their files. */
    SARIF("sarif", "sarif") {
        @Override
        public byte[] report(ReportContent content) {
            return SarifReport.of(content).getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String word;
    private final String ending;

    FileFormat(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** What it is called on the command line. */
    public String word() {
        return word;
    }

    /** What its files end in, without the point. */
    public String ending() {
        return ending;
    }

    /** The file of a report. */
    public abstract byte[] report(ReportContent content);

    /** The file of an overview of many; null where the form has none. */
    public byte @Nullable [] overview(Overview overview) {
        return null;
    }
}
