package se.finsam.cli.rules;

import java.util.List;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Printable;
import se.finsam.rules.Checker;
import se.finsam.workbench.Coverage;
import se.finsam.workbench.CoverageHtml;
import se.finsam.workbench.mutate.ParameterCoverage;

/** {@code finsam rules coverage}: how much of a rulebook its cases reach. In Swedish, as the cases are. */
public final class CoverageCommand {
    private final Console console;
    private final Given given;

    public CoverageCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    public ExitCode run() {
        int threshold = given.percent("--threshold", 0);
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "html", "html"));
        Checker checker = Rulebooks.checker(given, Runnable::run);
        List<Coverage> all = Coverage.of(checker);
        List<ParameterCoverage> parameters = ParameterCoverage.of(checker);
        console.print(
                switch (format) {
                    case "json" ->
                        new RecordWriter(null)
                                .write(new Report("finsam-regeltackning/1", all, parameters), RecordWriter.Layout.JSON);
                    case "html" ->
                        CoverageHtml.of("regelbok " + checker.rulebook().version(), all, parameters, percent(all));
                    default -> text(all, parameters);
                });
        boolean outcomes =
                all.stream().allMatch(one -> one.utfall().natt() == one.utfall().av());
        return outcomes && percent(all) >= threshold ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    /** Of the ways that conditions can go. */
    private static long percent(List<Coverage> all) {
        long reached = all.stream().mapToLong(one -> one.villkor().natt()).sum();
        long ways = all.stream().mapToLong(one -> one.villkor().av()).sum();
        return ways == 0 ? 100 : 100 * reached / ways;
    }

    private static String text(List<Coverage> all, List<ParameterCoverage> parameters) {
        StringBuilder out = new StringBuilder();
        for (Coverage one : all) {
            out.append(one.kontroll())
                    .append(": utfall ")
                    .append(one.utfall())
                    .append(", regler ")
                    .append(one.regler())
                    .append(", villkor ")
                    .append(one.villkor())
                    .append('\n');
            one.brister()
                    .forEach(line -> out.append("  ").append(Printable.of(line)).append('\n'));
        }
        for (ParameterCoverage one : parameters) {
            out.append(Printable.of(one.fil()))
                    .append(": gränslägen ")
                    .append(one.natt())
                    .append('/')
                    .append(one.av())
                    .append('\n');
            one.brister()
                    .forEach(line -> out.append("  ").append(Printable.of(line)).append('\n'));
        }
        return out.append("villkor åt båda håll: ")
                .append(percent(all))
                .append(" procent\n")
                .toString();
    }

    /**
     * The coverage as JSON.
     *
     * @param schema always {@code finsam-regeltackning/1}
     * @param kontroller the controls
     * @param parametrar the parameters, and whether the cases hold them at their limit
     */
    record Report(String schema, List<Coverage> kontroller, List<ParameterCoverage> parametrar) {}
}
