package se.finsam.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.workbench.Fynd;
import se.finsam.workbench.LintXml;
import se.finsam.workbench.Rulebooklint;

/** {@code finsam rules lint}: what is wrong with a rulebook's files. The findings are in Swedish, as the rulebook is. */
public final class LintCommand {
    /** The day it is, where that is not the machine's. */
    static final String DATE = "--date";

    private final Console console;
    private final Given given;
    private final Language language;
    private final Clock clock;
    private final Rulebooklint lint = new Rulebooklint();

    public LintCommand(Console console, Given given, Language standard, Clock clock) {
        this.console = console;
        this.clock = clock;
        this.given = given;
        this.language = given.language(standard);
    }

    public ExitCode run() {
        String code = given.text("--explain", "");
        return code.isEmpty() ? lint() : explain(code);
    }

    private ExitCode explain(String code) {
        Optional<String> explained = lint.explain(code, language);
        if (explained.isEmpty()) {
            String nearest = Nearest.to(code, lint.codes()).orElse("en av koderna ovan");
            console.note(lint.list(language).stripTrailing());
            throw Given.wrong("--explain", code, nearest, nearest);
        }
        console.print(explained.get());
        return ExitCode.APPROVED;
    }

    private ExitCode lint() {
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "junit", "junit"));
        String name = given.text("--rulebook", Rulebooks.BUNDLED);
        LocalDate day = today(given, clock);
        List<Fynd> found;
        try {
            found = Files.isDirectory(Path.of(name)) && !given.has(Rulebooks.TRUST)
                    ? lint.of(Path.of(name), day)
                    : lint.of(Rulebooks.checker(given, Runnable::run), day);
        } catch (IOException e) {
            console.complain(Shown.name(name) + " kan inte läsas: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
        console.print(
                switch (format) {
                    case "json" ->
                        new RecordWriter(null)
                                .write(new Report("finsam-regellint/1", found.size(), found), RecordWriter.Layout.JSON);
                    case "junit" -> LintXml.of(found);
                    default -> text(found);
                });
        return found.stream().noneMatch(Fynd::fel) ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    /** The day that a call gives, else the machine's. */
    static LocalDate today(Given given, Clock clock) {
        return Objects.requireNonNullElseGet(given.day(DATE), () -> LocalDate.now(clock));
    }

    /** The findings by file and line, each with its way out, and how many there are. */
    static String text(List<Fynd> found) {
        StringBuilder out = new StringBuilder();
        String file = "";
        for (Fynd one : found) {
            out.append(file.isEmpty() || file.equals(one.fil()) ? "" : "\n");
            file = one.fil();
            out.append(Printable.of(one.plats())).append(": ");
            out.append(one.kodMedGrad())
                    .append(' ')
                    .append(Printable.of(one.text()))
                    .append('\n');
            out.append("  utväg: ").append(one.utvag()).append('\n');
        }
        long files = found.stream().map(Fynd::fil).distinct().count();
        return out.append(out.isEmpty() ? "" : "\n")
                .append(found.isEmpty() ? "inga brister" : counted(found) + " i " + files + " filer")
                .append('\n')
                .toString();
    }

    /** How many errors and how many warnings there are. */
    static String counted(List<Fynd> found) {
        long errors = found.stream().filter(Fynd::fel).count();
        long warnings = found.size() - errors;
        String warned = warnings + (warnings == 1 ? " varning" : " varningar");
        return warnings == 0 ? errors + " brister" : errors == 0 ? warned : errors + " brister och " + warned;
    }

    /**
     * The findings as JSON.
     *
     * @param schema always {@code finsam-regellint/1}
     * @param antal how many there are
     * @param brister the findings, by file and line
     */
    record Report(String schema, int antal, List<Fynd> brister) {}
}
