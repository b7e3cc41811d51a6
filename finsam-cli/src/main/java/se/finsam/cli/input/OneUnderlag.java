package se.finsam.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/** Reads the one underlag that a command is about. */
public final class OneUnderlag {
    private final Console console;
    private final Language language;
    private final @Nullable CheckerLoader rulebook;
    private boolean answers;

    /** A reader of underlag that are held to the keys of a rulebook; with null to none. */
    public OneUnderlag(Console console, Language language, @Nullable CheckerLoader rulebook) {
        this.console = console;
        this.language = language;
        this.rulebook = rulebook;
    }

    /** Takes the answers of a template's questions, too. */
    public OneUnderlag takingAnswers() {
        answers = true;
        return this;
    }

    /** The underlag; null, and told, where there is not one. */
    public @Nullable Underlag read(String file) {
        List<ReadResult> results = new ArrayList<>();
        Inputs inputs = new Inputs(console.in(), rulebook);
        (answers ? inputs.takingAnswers() : inputs).read(file, results::add);
        for (ReadResult result : results) {
            CheckJudgements.tell(console, result.name(), result.errors(), language);
        }
        if (results.size() == 1) {
            return results.get(0).value();
        }
        String shown = Shown.name(file);
        console.complain(new Text(
                        shown + " har " + results.size() + " underlag; väntade ett",
                        shown + " has " + results.size() + " inputs; expected one")
                .in(language));
        return null;
    }
}
