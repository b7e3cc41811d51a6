package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportWriter;

/**
 * The whole report of each example, byte for byte. A change of a text or a figure shows in the diff of these files: run
 * {@code mvn -pl finsam-model,finsam-rules test -Dfinsam.golden=write} and read it.
 *
 * <p>The versions of the rulebook and of the program, and the rulebook's hash, are normalised on both sides, for else each edit of a rule would touch every file.
 */
class ReportFilesTest {
    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @TestFactory
    Stream<DynamicTest> the_report_is_the_file() {
        Stream<DynamicTest> swedish = Stream.concat(Examples.SINGLE.stream(), Stream.of(Examples.BATCH))
                .map(file -> test(file, name(file) + ".json", Language.SV));
        String budget = "ornskoldsvik-2023-budget.yaml";
        return Stream.concat(swedish, Stream.of(test(budget, name(budget) + ".en.json", Language.EN)));
    }

    private static DynamicTest test(String example, String report, Language language) {
        return DynamicTest.dynamicTest(report, () -> compare(json(Examples.read(example), language), report));
    }

    private static String json(List<Underlag> underlag, Language language) {
        List<Granskningsrapport> reports = underlag.stream()
                .map(one -> Cases.CHECKER.check(one, CheckOptions.STANDARD.in(language)))
                .toList();
        return reports.size() == 1 ? ReportWriter.toJson(reports.get(0)) : ReportWriter.toJson(reports);
    }

    private static void compare(String json, String report) throws IOException {
        Path file = REPORTS.resolve(report);
        if (WRITE) {
            Files.createDirectories(REPORTS);
            Files.writeString(file, normalised(json), StandardCharsets.UTF_8);
        }
        assertThat(normalised(json)).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String normalised(String json) {
        return json.replaceAll(
                        "(\"regelbok\": \\{\\s*\"version\": )\"[^\"]*\"(,\\s*\"sha256\": )\"[0-9a-f]{64}\"",
                        "$1\"…\"$2\"…\"")
                .replaceAll("(\"namn\": \"finsam\",\\s*\"version\": )\"[^\"]*\"", "$1\"…\"");
    }

    private static String name(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
