package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.BuiltRulebook;
import se.finsam.rules.Checker;
import se.finsam.workbench.RulebookCache;

/** Loads the rulebook that a call names: the bundled one, a jar, or a folder. Never one that was not named. */
final class Rulebooks {
    /** What the bundled rulebook is called. */
    static final String BUNDLED = "bundled";

    private Rulebooks() {}

    /**
     * A checker with a rulebook.
     *
     * @param name {@link #BUNDLED}, a jar or a folder
     * @throws BrokenRulebookException where it cannot be loaded, with every reason
     */
    static Checker checker(String name, Executor executor) {
        return name.equals(BUNDLED) ? Checker.bundled(executor) : Checker.of(built(name), executor);
    }

    private static BuiltRulebook built(String name) {
        try {
            RulebookCache.Loaded loaded = RulebookCache.ofUser(System.getenv(), System.getProperty("user.home", "."))
                    .load(Path.of(name));
            if (loaded.rulebook() == null) {
                throw new BrokenRulebookException(Shown.name(name) + "\n" + String.join("\n", loaded.errors()));
            }
            return loaded.rulebook();
        } catch (IOException e) {
            throw new BrokenRulebookException(
                    Shown.name(name) + " kan inte läsas: " + Printable.of(String.valueOf(e.getMessage())), e);
        }
    }
}
