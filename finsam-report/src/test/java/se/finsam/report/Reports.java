package se.finsam.report;

import java.nio.file.Path;
import java.util.List;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Rad;

/** Reports to test with. */
public final class Reports {
    /** Deviates in equity and in the parts of its annual report. */
    public static final String ORNSKOLDSVIK = "ornskoldsvik-2021.yaml";

    /** Has an interim report, a forecast and a budget in groups. */
    public static final String SUNDSVALL = "sundsvall-2021.yaml";

    /** Loaded once for all tests. */
    public static final Checker CHECKER = Checker.bundled();

    private Reports() {}

    /** The underlag of a file in {@code examples/}. */
    public static List<Underlag> examples(String file) {
        return UnderlagReader.standard().read(Path.of("..", "examples", file)).stream()
                .map(Reports::underlag)
                .toList();
    }

    /** The underlag of a text. */
    public static Underlag underlag(String text) {
        return underlag(UnderlagReader.standard().read(text, "underlag.yaml").get(0));
    }

    /** The content of an example's report. */
    public static ReportContent content(String file, Language language) {
        return content(examples(file).get(0), language);
    }

    /** The content of an underlag's report. */
    public static ReportContent content(Underlag underlag, Language language, Underlag... earlier) {
        CheckOptions options = CheckOptions.STANDARD.in(language).after(List.of(earlier));
        return new ReportContent(
                CHECKER.check(underlag, options),
                language,
                CHECKER.rulebook().kontroller(),
                underlag,
                List.of(earlier));
    }

    /** The first row of a control in an example's report. */
    public static Rad row(String file, String control) {
        return content(file, Language.SV).rapport().rader().stream()
                .filter(row -> row.kontroll().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private static Underlag underlag(ReadResult result) {
        return result.underlag()
                .orElseThrow(() -> new AssertionError(result.errors().toString()));
    }
}
