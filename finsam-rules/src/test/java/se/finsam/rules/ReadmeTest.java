package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;

/** The Java of the README is this file's, so that it compiles and runs. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src", "test", "java", "se", "finsam", "rules", "ReadmeTest.java");

    @Test
    void the_readme_shows_the_code_that_is_run_here() throws IOException {
        String source = Files.readString(SOURCE);
        String begin = "        // readme\n";
        int start = source.indexOf(begin) + begin.length();
        String shown = source.substring(start, source.indexOf("        // end of readme\n"))
                .indent(-8);

        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```java\n" + shown + "```");
    }

    @Test
    void the_code_of_the_readme_runs() {
        run(Path.of("..", "examples", "ornskoldsvik-2021.yaml"));
    }

    private static void run(Path file) {
        // readme
        Checker checker = Checker.bundled(); // built once; immutable and thread-safe
        for (ReadResult result : UnderlagReader.standard().read(file)) {
            result.errors().forEach(error -> System.err.println(error.message(Language.EN)));
            if (result.underlag().isPresent()) {
                Granskningsrapport report = checker.check(result.underlag().get());
                System.out.println(report.utlatande());
                report.rader(Utfall.AVVIKELSE).forEach(rad -> System.out.println(rad.kontroll() + ": " + rad.text()));
                System.out.print(ReportWriter.toJson(report));
            }
        }
        // end of readme
    }
}
