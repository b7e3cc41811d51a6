package se.finsam.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UnknownControl;
import se.finsam.cli.call.UsageException;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.workbench.CaseRun;
import se.finsam.workbench.CaseRunner;
import se.finsam.workbench.JUnitXml;

/** {@code finsam rules test}: runs a rulebook's cases. In Swedish, as the cases are. */
public final class TestCommand {
    /** Also the bundled cases, of a rulebook that extends the bundled one. */
    static final String ALL = "--all";

    private final Console console;
    private final Given given;

    public TestCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    public ExitCode run() {
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
        Asked asked = asked(checker);
        List<CaseRun> runs = CaseRunner.run(
                checker,
                asked.control(),
                asked.name(),
                asked.longest(),
                Rulebooks.cache().passed(Rulebooks.place(given)));
        List<CaseRun> bundled = given.has(ALL)
                ? CaseRunner.bundled(checker, asked.control(), asked.name(), asked.longest())
                : List.of();
        List<CaseRun> all = Stream.concat(runs.stream(), bundled.stream()).toList();
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "junit", "junit"));
        console.print(
                switch (format) {
                    case "json" -> new RecordWriter(null).write(Report.of(runs, bundled), RecordWriter.Layout.JSON);
                    case "junit" -> JUnitXml.of(all);
                    default -> text(runs) + (given.has(ALL) ? bundledText(bundled) : "");
                });
        return all.stream().allMatch(CaseRun::passed) ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    /**
     * Which cases are asked for.
     *
     * @param control the control whose cases; empty for all
     * @param name words of their names; empty for all
     * @param longest how long each may take
     */
    private record Asked(String control, String name, Duration longest) {}

    private Asked asked(Checker checker) {
        String control = given.text("--control", "");
        if (!control.isEmpty()) {
            UnknownControl.checked(checker, control);
        }
        String name = given.text("--case", "");
        if (!name.isEmpty()) {
            List<String> names = new ArrayList<>(CaseRunner.names(checker, control));
            names.addAll(given.has(ALL) ? CaseRunner.bundledNames(checker, control) : List.of());
            known(name, names);
        }
        int seconds = given.seconds("--timeout", (int) CaseRunner.STANDARD.toSeconds());
        return new Asked(control, name, Duration.ofSeconds(seconds));
    }

    /** Refuses a name that is in no case's. */
    private static void known(String name, List<String> names) {
        if (names.stream().noneMatch(one -> one.contains(name))) {
            String nearest = Nearest.to(name, names).orElse("ett falls namn, eller en del av det");
            throw Given.wrong("--case", name, Shown.name(nearest), Shown.name(nearest));
        }
    }

    /** The cases that failed, each with what was expected, found and decided, and how many there were. */
    static String text(List<CaseRun> runs) {
        return failed("FEL  ", runs) + runs.size() + " fall, " + wrong(runs) + " fel\n";
    }

    /** The bundled cases that the rulebook's own values make others. */
    private static String bundledText(List<CaseRun> runs) {
        return failed("ANNAT  ", runs) + runs.size() + " av finsams fall, " + wrong(runs) + " blir andra\n";
    }

    private static long wrong(List<CaseRun> runs) {
        return runs.stream().filter(run -> !run.passed()).count();
    }

    private static String failed(String how, List<CaseRun> runs) {
        StringBuilder out = new StringBuilder();
        for (CaseRun run : runs) {
            if (!run.passed()) {
                out.append(how).append(Printable.of(run.toString())).append('\n');
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
        return out.toString();
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
        static Report of(List<CaseRun> runs, List<CaseRun> bundled) {
            List<Case> cases = new ArrayList<>();
            runs.forEach(run -> cases.add(Case.of(run, null)));
            bundled.forEach(run -> cases.add(Case.of(run, true)));
            return new Report("finsam-regelprov/1", cases.size(), (int) (wrong(runs) + wrong(bundled)), cases);
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
     * @param finsams true of a bundled case that a rulebook which extends the bundled one is held to; else null
     */
    record Case(
            String kontroll,
            String namn,
            boolean godkand,
            List<String> skillnader,
            @Nullable String avgjordesAv,
            @Nullable Boolean finsams) {
        static Case of(CaseRun run, @Nullable Boolean bundled) {
            return new Case(run.kontroll(), run.namn(), run.passed(), run.differences(), run.decided(), bundled);
        }
    }
}
