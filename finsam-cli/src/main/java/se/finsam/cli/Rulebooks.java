package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
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
        return whole(name, loaded(name));
    }

    /** What came of loading a jar or a folder. */
    static RulebookCache.Loaded loaded(String name) {
        try {
            return RulebookCache.ofUser(System.getenv(), System.getProperty("user.home", "."))
                    .load(Path.of(name));
        } catch (IOException e) {
            throw new BrokenRulebookException(Shown.name(name) + " kan inte läsas: " + e.getMessage(), e);
        }
    }

    /**
     * The rulebook that was loaded.
     *
     * @throws BrokenRulebookException where something is wrong with it, with every reason
     */
    static BuiltRulebook whole(String name, RulebookCache.Loaded loaded) {
        if (loaded.rulebook() == null) {
            throw new BrokenRulebookException(Shown.name(name) + "\n" + String.join("\n", loaded.errors()));
        }
        return loaded.rulebook();
    }
}
