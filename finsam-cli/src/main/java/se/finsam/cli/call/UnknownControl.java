package se.finsam.cli.call;

import java.util.List;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;

/** What is said of a control that there is none of. */
public final class UnknownControl {
    private UnknownControl() {}

    /**
     * The id of a control, for a command that runs cases.
     *
     * @throws UsageException where no control is called that
     */
    public static String checked(Checker checker, String id) {
        List<String> known =
                checker.rulebook().kontroller().stream().map(Kontroll::id).toList();
        if (known.contains(id)) {
            return id;
        }
        String nearest = Nearest.to(id, known).orElse("ett id som finsam rules list räknar upp");
        throw Given.wrong("--control", id, nearest, nearest);
    }

    /** Says it, with the nearest id, and gives the exit code for it. */
    public static ExitCode tell(Console console, Rulebook rulebook, String id, Language language) {
        List<String> known = rulebook.kontroller().stream().map(Kontroll::id).toList();
        String nearest = Nearest.to(id, known).orElse("");
        String shown = Shown.name(id);
        console.complain(new Text(
                        "ingen kontroll heter " + shown + (nearest.isEmpty() ? "" : "; menades " + nearest + "?"),
                        "no control is called " + shown + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"))
                .in(language));
        console.complain(new Text("finsam rules list räknar upp dem", "finsam rules list lists them").in(language));
        return ExitCode.UNREADABLE;
    }
}
