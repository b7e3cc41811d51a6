package se.finsam.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.Inputs;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Rad;
import se.finsam.workbench.BookChanges;
import se.finsam.workbench.Impact;
import se.finsam.workbench.Revision;

/** {@code finsam rules diff OLD NEW UNDERLAG…}: what a change of a rulebook changes for real förbund. In Swedish. */
public final class DiffCommand {
    static final String AGAINST = "--against";

    private final Console console;
    private final Given given;
    private int checked;
    private boolean unreadable;

    public DiffCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    public ExitCode run() {
        List<String> words = given.positionals();
        String revision = given.text(AGAINST, "");
        boolean against = given.has(AGAINST);
        if (against == given.text("--rulebook", "").isEmpty()) {
            throw new UsageException(
                    AGAINST
                            + " och --rulebook MAPP hör ihop: finsam rules diff --against HEAD --rulebook MAPP UNDERLAG…",
                    AGAINST
                            + " and --rulebook DIR belong together: finsam rules diff --against HEAD --rulebook DIR INPUT…");
        }
        if (!against && words.size() < 3) {
            throw new UsageException(
                    "ange två regelböcker och underlag: finsam rules diff GAMMAL NY UNDERLAG…",
                    "give two rulebooks and inputs: finsam rules diff OLD NEW INPUT…");
        }
        Checker old = against ? as(revision) : Rulebooks.checker(words.get(0), given, Runnable::run);
        Checker now = against
                ? Rulebooks.checker(given, Runnable::run)
                : Rulebooks.checker(words.get(1), given, Runnable::run);
        Impact impact = new Impact(old, now);
        List<BookChanges.Bokandring> book = BookChanges.of(old, now);
        List<Impact.Forbundspaverkan> changed = new ArrayList<>();
        Inputs inputs = new Inputs(console.in(), null);
        for (String argument : against ? words : words.subList(2, words.size())) {
            inputs.read(argument, read -> compare(impact, read, changed));
        }
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "markdown", "markdown"));
        console.print(
                format.equals("json")
                        ? new RecordWriter(null)
                                .write(
                                        new Report("finsam-regelskillnad/1", checked, book, changed),
                                        RecordWriter.Layout.JSON)
                        : bookText(book, format.equals("markdown")) + text(changed, format.equals("markdown")));
        return unreadable ? ExitCode.UNREADABLE : changed.isEmpty() ? ExitCode.APPROVED : ExitCode.DEVIATES;
    }

    /** The rulebook that is named, as it was in a revision. */
    private Checker as(String revision) {
        Path folder = Path.of(given.text("--rulebook", ""));
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    AGAINST + " behöver --rulebook MAPP: en mapp som git har",
                    AGAINST + " needs --rulebook DIR: a folder that git has");
        }
        try {
            String name = Shown.name(folder.toString()) + " i " + Shown.name(revision);
            return Revision.with(
                    folder,
                    revision,
                    old -> Checker.of(Rulebooks.whole(name, Rulebooks.loaded(old.toString())), Runnable::run));
        } catch (IOException e) {
            throw new BrokenRulebookException(
                    Shown.name(folder.toString()) + " kan inte jämföras: "
                            + Printable.of(String.valueOf(e.getMessage())),
                    e);
        }
    }

    private void compare(Impact impact, ReadResult given, List<Impact.Forbundspaverkan> changed) {
        ReadResult read = impact.valid(given);
        if (read.value() == null) {
            unreadable = true;
            read.errors()
                    .forEach(error -> console.note(
                            Shown.name(read.name()) + ": " + error.message(se.finsam.model.source.Language.SV)));
            return;
        }
        checked++;
        impact.of(read.value(), CheckOptions.STANDARD).ifPresent(changed::add);
    }

    private String text(List<Impact.Forbundspaverkan> changed, boolean markdown) {
        StringBuilder out = new StringBuilder();
        Map<String, Integer> controls = new TreeMap<>();
        for (Impact.Forbundspaverkan one : changed) {
            out.append(markdown ? "### " : "")
                    .append(Shown.name(one.forbund()))
                    .append(", ")
                    .append(one.rakenskapsar())
                    .append(" (")
                    .append(Shown.name(one.underlag()))
                    .append("): ")
                    .append(one.fore().equals(one.efter()) ? one.fore() : one.fore() + " → " + one.efter())
                    .append('\n');
            for (Impact.Radpaverkan row : one.rader()) {
                controls.merge(row.kontroll(), 1, Integer::sum);
                out.append(markdown ? "\n- **" : "  ")
                        .append(row.kontroll())
                        .append(row.objekt() == null ? "" : " (" + Shown.name(row.objekt()) + ")")
                        .append(markdown ? "**: " : ": ")
                        .append(outcome(row.fore()))
                        .append(" → ")
                        .append(outcome(row.efter()))
                        .append('\n');
                line(out, markdown, "före", row.fore());
                line(out, markdown, "efter", row.efter());
                beside(out, markdown, row.fore(), row.efter());
                row.orsaker()
                        .forEach(cause -> out.append(markdown ? "  - " : "    ")
                                .append("orsak: ")
                                .append(Shown.atMost(500, cause))
                                .append('\n'));
            }
            out.append('\n');
        }
        if (checked == 0) {
            return out.toString();
        }
        out.append(changed.size()).append(" av ").append(checked).append(" underlag påverkas");
        controls.forEach((id, count) -> out.append("; ").append(id).append(": ").append(count));
        return out.append('\n').toString();
    }

    /** What the rulebook itself says differently; nothing where it says the same. */
    private static String bookText(List<BookChanges.Bokandring> book, boolean markdown) {
        if (book.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(markdown ? "### Regelboken\n" : "Regelboken:\n");
        for (BookChanges.Bokandring one : book) {
            out.append(markdown ? "\n- **" : "  ")
                    .append(Shown.atMost(200, one.vad()))
                    .append(markdown ? "**" : "")
                    .append(one.fore() == null ? ": ny" : one.efter() == null ? ": borta" : "")
                    .append('\n');
            said(out, markdown, "före", one.fore(), one.efter() == null && "fanns".equals(one.fore()));
            said(out, markdown, "efter", one.efter(), one.fore() == null && "ny".equals(one.efter()));
        }
        return out.append('\n').toString();
    }

    private static void said(StringBuilder out, boolean markdown, String when, @Nullable String text, boolean whole) {
        if (text != null && !whole) {
            out.append(markdown ? "  - " : "    ")
                    .append(when)
                    .append(": ")
                    .append(Shown.atMost(500, text))
                    .append('\n');
        }
    }

    private static void line(StringBuilder out, boolean markdown, String when, @Nullable Rad row) {
        if (row != null) {
            out.append(markdown ? "  - " : "    ")
                    .append(when)
                    .append(": ")
                    .append(Shown.atMost(500, row.text()))
                    .append('\n');
        }
    }

    /** What is shown beside a row's text, where that differs. */
    private static void beside(StringBuilder out, boolean markdown, @Nullable Rad was, @Nullable Rad is) {
        if (was == null || is == null) {
            return;
        }
        differing(out, markdown, "uträkning", was.harledning(), is.harledning());
        differing(out, markdown, "åtgärd", was.atgard(), is.atgard());
    }

    private static void differing(
            StringBuilder out, boolean markdown, String what, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            out.append(markdown ? "  - " : "    ")
                    .append(what)
                    .append(": ")
                    .append(Shown.atMost(500, was == null ? "ingen" : was))
                    .append(" → ")
                    .append(Shown.atMost(500, is == null ? "ingen" : is))
                    .append('\n');
        }
    }

    private static String outcome(@Nullable Rad row) {
        return row == null ? "ingen rad" : row.utfall().name();
    }

    /**
     * The differences as JSON.
     *
     * @param schema always {@code finsam-regelskillnad/1}
     * @param antal how many underlag were checked
     * @param regelbok what the rulebook itself says differently
     * @param forbund those for which something changes
     */
    record Report(
            String schema, int antal, List<BookChanges.Bokandring> regelbok, List<Impact.Forbundspaverkan> forbund) {}
}
