package se.finsam.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;

/** What veraPDF says: PDF/A-3a, to archive, and PDF/UA-1, to be read aloud. */
class PdfStandardsTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> \\\"'& \\u202Egnudna\\u2066 \\u0007 \\U0001F600 \\u05D0 fi ff \\u00AD"
                    + " x".repeat(2500);

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void the_examples_keep_to_both_standards_in_both_languages() throws Exception {
        for (String example : List.of(Reports.ORNSKOLDSVIK, Reports.SUNDSVALL, "ornskoldsvik-2023-budget.yaml")) {
            for (Language language : Language.values()) {
                keeps(Reports.content(example, language), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
            }
        }
    }

    @Test
    void text_that_was_written_to_break_it_does_not() throws Exception {
        StringBuilder insatser = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            insatser.append("  - { namn: \"").append(i).append(HOSTILE).append("\", parter: [\"=cmd()\"] }\n");
        }
        keeps(content(HOSTILE, insatser.toString()), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
    }

    @Test
    void three_hundred_insatser_are_archived_too() throws Exception {
        StringBuilder insatser = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            insatser.append("  - { namn: Insats ").append(i).append(", parter: [Försäkringskassan] }\n");
        }
        keeps(content("Stort", insatser.toString()), PDFAFlavour.PDFA_3_A);
    }

    private static ReportContent content(String name, String insatser) {
        return Reports.content(Reports.underlag("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund:
                  namn: "%s"
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                rakenskapsar: 2023
                insatser:
                %s
                """.formatted(name, insatser)), Language.SV);
    }

    private static void keeps(ReportContent content, PDFAFlavour... standards) throws Exception {
        byte[] pdf = PdfReport.of(content);
        for (PDFAFlavour standard : standards) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
                ValidationResult result = validator.validate(parser);
                List<String> failed = result.getTestAssertions().stream()
                        .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                        .distinct()
                        .toList();
                assertThat(failed).as(standard.toString()).isEmpty();
                assertThat(result.isCompliant()).as(standard.toString()).isTrue();
                assertThat(result.getTotalAssertions()).as("what was tested").isGreaterThan(1000);
            }
        }
    }
}
