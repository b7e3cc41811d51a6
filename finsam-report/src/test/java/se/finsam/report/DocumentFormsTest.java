package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;

/** Every form of a report leads back to document, page and words of the values that it stands on. */
class DocumentFormsTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "ornskoldsvik-2021.yaml");

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_document_the_page_and_the_words_are_in_the_file(FileFormat format) throws IOException {
        Underlag underlag = java.util.Objects.requireNonNull(UnderlagReader.standard()
                .read(Files.readString(EXAMPLE) + """
                        kallor:
                          - { plats: /arsredovisning/balansrakning/egetKapital/utgaende, dokument: handling-2021.pdf, sha256: %s, sida: 37, ord: "Utgående eget kapital" }
                        """.formatted("a".repeat(64)), "underlag.yaml")
                .get(0)
                .value());

        assertThat(text(format, underlag, Language.SV)).contains("handling-2021.pdfs.37”Utgåendeegetkapital”");
        assertThat(text(format, underlag, Language.EN)).contains("handling-2021.pdfp.37“Utgåendeegetkapital”");
    }

    /** Without spaces, as a page may break a line anywhere. */
    private static String text(FileFormat format, Underlag underlag, Language language) throws IOException {
        return FormText.of(format, format.report(Reports.content(underlag, language)))
                .replaceAll("\\s", "");
    }
}
