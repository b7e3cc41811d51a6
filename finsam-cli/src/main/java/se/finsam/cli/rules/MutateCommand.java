package se.finsam.cli.rules;

import java.util.List;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Progress;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UnknownControl;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Printable;
import se.finsam.rules.Checker;
import se.finsam.workbench.CaseRun;
import se.finsam.workbench.CaseRunner;
import se.finsam.workbench.mutate.MutationReport;
import se.finsam.workbench.mutate.MutationReport.Survivor;
import se.finsam.workbench.mutate.MutationTesting;

/** {@code finsam rules mutate}: whether a rulebook's cases notice that it is a little wrong. In Swedish, as the cases are. */
public final class MutateCommand {
    /** What a rulebook is held to where nobody says. */
    static final int THRESHOLD = 95;

    private final Console console;
    private final Given given;

    public MutateCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    public ExitCode run() {
        int threshold = given.percent("--threshold", THRESHOLD);
        String format = given.choice("--format", Given.words("text", "text", "json", "json"));
        Checker checker = Rulebooks.checker(given, Runnable::run);
        String control = given.text("--control", "");
        MutationTesting testing = control.isEmpty()
                ? MutationTesting.of(checker)
                : MutationTesting.of(checker, UnknownControl.checked(checker, control));
        if (failing(checker, control)) {
            return ExitCode.DEVIATES;
        }
        Progress progress = new Progress(console);
        progress.expect(testing.size());
        MutationReport report = testing.run(
                Runtime.getRuntime().availableProcessors(),
                tried -> progress.done("mutationer"),
                Rulebooks.cache().mutations(Rulebooks.place(given)));
        progress.end();
        console.print(
                format.equals("json")
                        ? new RecordWriter(null)
                                .write(Report.of(report, report.good(threshold)), RecordWriter.Layout.JSON)
                        : text(report));
        return report.good(threshold) ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    /** Cases that fail as the rulebook stands would notice everything. */
    private boolean failing(Checker checker, String control) {
        List<CaseRun> runs = CaseRunner.run(
                checker, control, "", CaseRunner.STANDARD, Rulebooks.cache().passed(Rulebooks.place(given)));
        List<CaseRun> wrong = runs.stream().filter(run -> !run.passed()).toList();
        wrong.forEach(
                run -> console.complain("fallet stämmer inte ens utan mutation: " + Printable.of(run.toString())));
        return !wrong.isEmpty();
    }

    private static String text(MutationReport report) {
        StringBuilder out = new StringBuilder();
        for (Survivor survivor : report.overlevande()) {
            if (survivor.skal() == null) {
                out.append("ÖVERLEVDE  ")
                        .append(Printable.of(survivor.mutation().toString()))
                        .append('\n');
            }
        }
        report.inaktuella()
                .forEach(one -> out.append("INAKTUELL  mutationer.yaml förklarar vad som inte överlever: ")
                        .append(Printable.of(one.toString()))
                        .append('\n'));
        int explained = report.overlevande().size() - report.unexplained().size();
        return out.append(report.antal())
                .append(" mutationer: ")
                .append(report.dodade())
                .append(" märktes (")
                .append(report.promille() / 10)
                .append(',')
                .append(report.promille() % 10)
                .append(" procent)")
                .append(report.avvisade() == 0 ? "" : ", varav " + report.avvisade() + " bara av beviset (RB617)")
                .append(", ")
                .append(report.overlevande().size())
                .append(" överlevde, varav ")
                .append(explained)
                .append(" är förklarade; ")
                .append(report.ofodda())
                .append(" gick inte att kompilera\n")
                .toString();
    }

    /**
     * What was found, as JSON.
     *
     * @param schema always {@code finsam-regelmutation/1}
     * @param godkand whether enough were noticed and every other is explained
     * @param antal how many mutations were tried
     * @param dodade how many of them were noticed, by a case or because the rulebook is then refused
     * @param avvisade how many of those no case noticed: with the mutation the rules do not give exactly one answer
     * @param ofodda how many did not compile
     * @param overlevande those that nothing noticed
     * @param inaktuella explanations of what is noticed
     */
    record Report(
            String schema,
            boolean godkand,
            int antal,
            int dodade,
            int avvisade,
            int ofodda,
            List<Survivor> overlevande,
            List<String> inaktuella) {
        static Report of(MutationReport report, boolean good) {
            return new Report(
                    "finsam-regelmutation/1",
                    good,
                    report.antal(),
                    report.dodade(),
                    report.avvisade(),
                    report.ofodda(),
                    report.overlevande(),
                    report.inaktuella());
        }
    }
}
