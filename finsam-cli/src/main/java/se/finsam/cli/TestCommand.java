package se.finsam.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Printable;
import se.finsam.model.source.RecordWriter;
import se.finsam.report.Shown;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.Checker;
import se.finsam.workbench.CaseRun;
import se.finsam.workbench.CaseRunner;
import se.finsam.workbench.JUnitXml;

/** {@code finsam rules test}: runs a rulebook's cases. In Swedish, as the cases are. */
final class TestCommand {
    private final Console console;
    private final Given given;

    TestCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    ExitCode run() {
        String rulebook = given.text("--rulebook", Rulebooks.BUNDLED);
        if (!given.has("--watch")) {
            return once(rulebook);
        }
        Path folder = Path.of(rulebook);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "--watch behöver --rulebook MAPP: det är dess filer som bevakas",
                    "--watch needs --rulebook DIR: its files are what is watched");
        }
        return new Watch(folder, console).run(() -> {
            ExitCode code = watched(rulebook);
            console.flush();
            console.note("bevakar " + Shown.name(rulebook) + "; sluta med Ctrl+D");
            return code;
        });
    }

    /** A rulebook that cannot be used is told of, and watched all the same: it is being written. */
    private ExitCode watched(String rulebook) {
        try {
            return once(rulebook);
        } catch (BrokenRulebookException e) {
            return console.unusable(e, Language.SV);
        }
    }

    private ExitCode once(String rulebook) {
        Checker checker = Rulebooks.checker(rulebook, given, Runnable::run);
        List<CaseRun> runs = runs(checker);
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "junit", "junit"));
        console.print(
                switch (format) {
                    case "json" -> new RecordWriter(null).write(Report.of(runs), RecordWriter.Layout.JSON);
                    case "junit" -> JUnitXml.of(runs);
                    default -> text(runs);
                });
        return runs.stream().allMatch(CaseRun::passed) ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    private List<CaseRun> runs(Checker checker) {
        String control = given.text("--control", "");
        if (!control.isEmpty()) {
            UnknownControl.checked(checker, control);
        }
        String name = given.text("--case", "");
        if (!name.isEmpty()) {
            known(name, CaseRunner.names(checker, control));
        }
        int seconds = given.seconds("--timeout", (int) CaseRunner.STANDARD.toSeconds());
        return CaseRunner.run(
                checker,
                control,
                name,
                Duration.ofSeconds(seconds),
                Rulebooks.cache().passed(Rulebooks.place(given)));
    }

    /** Refuses a name that is in no case's. */
    private static void known(String name, List<String> names) {
        if (names.stream().noneMatch(one -> one.contains(name))) {
            String nearest = Nearest.to(name, names).orElse("ett falls namn, eller en del av det");
            throw Given.wrong("--case", name, Shown.name(nearest), Shown.name(nearest));
        }
    }

    private static String text(List<CaseRun> runs) {
        StringBuilder out = new StringBuilder();
        for (CaseRun run : runs) {
            if (!run.passed()) {
                out.append("FEL  ").append(Printable.of(run.toString())).append('\n');
                run.differences()
                        .forEach(line ->
                                out.append("  ").append(Printable.of(line)).append('\n'));
                out.append("  väntade:\n");
                run.expected()
                        .forEach(row ->
                                out.append("    ").append(Printable.lines(row)).append('\n'));
                out.append("  fick:\n");
                run.found()
                        .forEach(row ->
                                out.append("    ").append(Printable.lines(row)).append('\n'));
                if (run.decided() != null) {
                    out.append("  avgjordes av:\n    ")
                            .append(run.decided().replace("\n", "\n    "))
                            .append('\n');
                }
            }
        }
        long wrong = runs.stream().filter(run -> !run.passed()).count();
        return out.append(runs.size())
                .append(" fall, ")
                .append(wrong)
                .append(" fel\n")
                .toString();
    }

    /**
     * The outcome as JSON.
     *
     * @param schema always {@code finsam-regelprov/1}
     * @param antal how many cases were run
     * @param fel how many of them failed
     * @param fall the cases
     */
    record Report(String schema, int antal, int fel, List<Case> fall) {
        static Report of(List<CaseRun> runs) {
            List<Case> cases = runs.stream().map(Case::of).toList();
            return new Report(
                    "finsam-regelprov/1",
                    runs.size(),
                    (int) runs.stream().filter(run -> !run.passed()).count(),
                    cases);
        }
    }

    /**
     * A case as JSON.
     *
     * @param kontroll the control's id
     * @param namn the case's name
     * @param godkand whether it gave what it expects
     * @param skillnader in what it did not
     * @param avgjordesAv the condition that decided; null where the case passed or no rule held
     */
    record Case(
            String kontroll,
            String namn,
            boolean godkand,
            List<String> skillnader,
            @Nullable String avgjordesAv) {
        static Case of(CaseRun run) {
            return new Case(run.kontroll(), run.namn(), run.passed(), run.differences(), run.decided());
        }
    }
}
