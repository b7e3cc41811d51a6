package se.finsam.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Function;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.Trust;
import se.finsam.workbench.RulebookCache;

/** Loads the rulebook that a call names: the bundled one, a jar, or a folder. Never one that was not named. */
public final class Rulebooks {
    /** What the bundled rulebook is called. */
    public static final String BUNDLED = "bundled";

    /** The option that names whose signature a rulebook has to carry. */
    public static final String TRUST = "--trust";

    private Rulebooks() {}

    /**
     * A checker with a rulebook.
     *
     * @param name {@link #BUNDLED}, a jar or a folder
     * @throws BrokenRulebookException where it cannot be loaded, with every reason
     */
    public static Checker checker(String name, Executor executor) {
        return name.equals(BUNDLED) ? Checker.bundled(executor) : Checker.of(built(name), executor);
    }

    /** The same of the rulebook that a call names with {@code --rulebook}, signed as it asks with {@code --trust}. */
    public static Checker checker(Given given, Executor executor) {
        return source(given).apply(executor);
    }

    /**
     * What gives that checker.
     *
     * @throws UsageException at once, where whom to trust is not told as it should be
     */
    public static Function<Executor, Checker> source(Given given) {
        String name = given.text("--rulebook", BUNDLED);
        if (!given.has(TRUST)) {
            return executor -> checker(name, executor);
        }
        if (name.equals(BUNDLED)) {
            throw new UsageException(
                    TRUST + " gäller en egen regelbok; ange den med --rulebook",
                    TRUST + " is for a rulebook of your own; give it with --rulebook");
        }
        Trust trust = trust(given);
        return executor -> Checker.of(signed(name, trust), executor);
    }

    /** The same of a rulebook that is named otherwise; finsam's own needs no signature. */
    public static Checker checker(String name, Given given, Executor executor) {
        return name.equals(BUNDLED) || !given.has(TRUST)
                ? checker(name, executor)
                : Checker.of(signed(name, trust(given)), executor);
    }

    private static Trust trust(Given given) {
        String file = given.text(TRUST, "");
        try {
            return Trust.read(Path.of(file), Password.of(given));
        } catch (IOException e) {
            throw Given.wrong(
                    TRUST,
                    file,
                    "en fil med certifikat, eller ett nyckellager med dess lösenord",
                    "a file of certificates, or a keystore with its password");
        }
    }

    /** The jar of a name, where it is signed by one who is trusted. */
    private static BuiltRulebook signed(String name, Trust trust) {
        if (Files.isDirectory(Path.of(name))) {
            throw new BrokenRulebookException(Shown.name(name)
                    + " är en mapp och kan inte vara signerad; väntade en jar av finsam rules build --sign");
        }
        try {
            return BuiltRulebook.read(Path.of(name), trust);
        } catch (IOException e) {
            throw new BrokenRulebookException(
                    Shown.name(name) + " kan inte läsas: " + Printable.of(String.valueOf(e.getMessage())), e);
        }
    }

    private static BuiltRulebook built(String name) {
        return whole(name, loaded(name));
    }

    /** Where what was compiled, or found, is kept for this user. */
    public static RulebookCache cache() {
        return RulebookCache.ofUser(System.getenv(), System.getProperty("user.home", "."));
    }

    /** What results for the rulebook that a call names are kept by. */
    public static String place(Given given) {
        String rulebook = given.text("--rulebook", BUNDLED);
        return rulebook.equals(BUNDLED)
                ? rulebook
                : Path.of(rulebook).toAbsolutePath().normalize().toString();
    }

    /** What came of loading a jar or a folder. */
    public static RulebookCache.Loaded loaded(String name) {
        try {
            return cache().load(Path.of(name));
        } catch (IOException e) {
            throw new BrokenRulebookException(
                    Shown.name(name) + " kan inte läsas: " + Printable.of(String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * The rulebook that was loaded.
     *
     * @throws BrokenRulebookException where something is wrong with it, with every reason
     */
    public static BuiltRulebook whole(String name, RulebookCache.Loaded loaded) {
        if (loaded.rulebook() == null) {
            throw new BrokenRulebookException(Shown.name(name) + "\n" + String.join("\n", loaded.errors()));
        }
        return loaded.rulebook();
    }
}
