package se.finsam.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.RecordWriter;
import se.finsam.report.Shown;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Rad;
import se.finsam.workbench.Impact;

/** {@code finsam rules diff OLD NEW UNDERLAG…}: what a change of a rulebook changes for real förbund. In Swedish. */
final class DiffCommand {
    private final Console console;
    private final Given given;
    private int checked;
    private boolean unreadable;

    DiffCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    ExitCode run() {
        List<String> words = given.positionals();
        if (words.size() < 3) {
            throw new UsageException(
                    "ange två regelböcker och underlag: finsam rules diff GAMMAL NY UNDERLAG…",
                    "give two rulebooks and inputs: finsam rules diff OLD NEW INPUT…");
        }
        Impact impact = new Impact(
                Rulebooks.checker(words.get(0), given, Runnable::run),
                Rulebooks.checker(words.get(1), given, Runnable::run));
        List<Impact.Forbundspaverkan> changed = new ArrayList<>();
        Inputs inputs = new Inputs(console.in(), null);
        for (String argument : words.subList(2, words.size())) {
            inputs.read(argument, read -> compare(impact, read, changed));
        }
        String format = given.choice("--format", Given.words("text", "text", "json", "json", "markdown", "markdown"));
        console.print(
                format.equals("json")
                        ? new RecordWriter(null)
                                .write(new Report("finsam-regelskillnad/1", checked, changed), RecordWriter.Layout.JSON)
                        : text(changed, format.equals("markdown")));
        return unreadable ? ExitCode.UNREADABLE : changed.isEmpty() ? ExitCode.APPROVED : ExitCode.DEVIATES;
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
                row.orsaker()
                        .forEach(cause -> out.append(markdown ? "  - " : "    ")
                                .append("orsak: ")
                                .append(Shown.atMost(500, cause))
                                .append('\n'));
            }
            out.append('\n');
        }
        out.append(changed.size()).append(" av ").append(checked).append(" underlag påverkas");
        controls.forEach((id, count) -> out.append("; ").append(id).append(": ").append(count));
        return out.append('\n').toString();
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

    private static String outcome(@Nullable Rad row) {
        return row == null ? "ingen rad" : row.utfall().name();
    }

    /**
     * The differences as JSON.
     *
     * @param schema always {@code finsam-regelskillnad/1}
     * @param antal how many underlag were checked
     * @param forbund those for which something changes
     */
    record Report(String schema, int antal, List<Impact.Forbundspaverkan> forbund) {}
}
