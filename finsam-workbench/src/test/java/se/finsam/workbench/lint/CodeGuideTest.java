package se.finsam.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Bristkod;

/** Each code is explained, and the page in docs/ is what the explanations make. */
class CodeGuideTest {
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));
    private static final CodeGuide BOOK = CodeGuide.read();

    @Test
    void the_page_in_docs_is_made_of_the_explanations() throws IOException {
        Path file = Path.of("..", "docs", "lint.md");
        if (WRITE) {
            Files.writeString(file, BOOK.markdown());
        }
        assertThat(Files.readString(file))
                .as(file + " is stale; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(BOOK.markdown());
    }

    @ParameterizedTest
    @EnumSource(Bristkod.class)
    void every_code_is_explained_in_both_languages(Bristkod kod) {
        assertThat(BOOK.forklara(kod, Language.SV)).startsWith(kod + "  ").contains("\n\nFel\n    ", "\nUtväg\n    ");
        assertThat(BOOK.forklara(kod, Language.EN))
                .startsWith(kod + "  ")
                .contains("\n\nWrong\n    ", "\nWay out\n    ")
                .isNotEqualTo(BOOK.forklara(kod, Language.SV));
        assertThat(CodeGuide.kod(kod.name().toLowerCase(java.util.Locale.ROOT))).contains(kod);
    }

    @Test
    void no_explanation_is_of_a_code_that_is_not_there() throws IOException {
        String explained = Files.readString(
                Path.of("src", "main", "resources", "se", "finsam", "workbench", "lint", "brister.yaml"));
        assertThat(explained
                        .lines()
                        .filter(line -> line.matches("  RB[0-9]+:"))
                        .map(line -> line.strip().replace(":", "")))
                .containsExactlyElementsOf(java.util.Arrays.stream(Bristkod.values())
                        .map(Enum::name)
                        .toList());
    }
}
