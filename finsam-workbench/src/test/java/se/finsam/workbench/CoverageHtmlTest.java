package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.workbench.mutate.ParameterCoverage;

/** Coverage as a page: the golden file, and nothing in it that a browser would run or fetch. */
class CoverageHtmlTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "coverage.html");

    private static String page() {
        return CoverageHtml.of(
                "regelbok 2026.1-egen",
                List.of(
                        new Coverage(
                                "EGEN-ETT",
                                new Coverage.Share(2, 2),
                                new Coverage.Share(2, 2),
                                new Coverage.Share(4, 4),
                                List.of()),
                        new Coverage(
                                "EGEN-<B>&",
                                new Coverage.Share(1, 2),
                                new Coverage.Share(1, 2),
                                new Coverage.Share(3, 4),
                                List.of("egna/ett/regel.yaml:4: a < \"b\" gäller aldrig"))),
                List.of(new ParameterCoverage("parametrar/x.yaml", 1, 2, List.of("parametrar/x.yaml:9: inget fall"))),
                87);
    }

    @Test
    void the_page_is_the_file() throws IOException {
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(GOLDEN, page());
        }
        assertThat(page()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_a_rulebook_says_is_text_and_nothing_is_fetched() {
        assertThat(page())
                .contains("EGEN-&lt;B&gt;&amp;", "a &lt; &quot;b&quot; gäller aldrig")
                .contains("1 av 2 kontroller har något")
                .doesNotContain("<B>", "<script", "http");
    }
}
