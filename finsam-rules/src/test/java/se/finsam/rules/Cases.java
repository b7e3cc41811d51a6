package se.finsam.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.finsam.rules.book.Kontrollrum;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookFolder;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;

/** The rulebook's own test cases, and a checker to run them with. */
public final class Cases {
    /** The rulebook, as it lies in the repository. */
    static final Path RULES = Path.of("..", "rules");

    /** One checker for all tests: it is immutable. */
    public static final Checker CHECKER = Checker.bundled();

    private static final RulebookFolder FOLDER = read();

    private Cases() {}

    /** All cases, control by control. */
    static List<Prov> all() {
        return FOLDER.cases();
    }

    /** The options that a case asks for. */
    static CheckOptions options(Prov prov) {
        LocalDate day = prov.fall().datum();
        CheckOptions options = day == null ? CheckOptions.STANDARD : CheckOptions.STANDARD.on(day);
        return prov.foregaendeAr() == null ? options : options.after(prov.foregaendeAr());
    }

    /** The whole report of a case. */
    static Granskningsrapport report(Prov prov, CheckOptions options) {
        return CHECKER.check(prov.underlag(), options);
    }

    /** The rows of a case's own control. */
    static List<Rad> rows(Prov prov, CheckOptions options) {
        return report(prov, options).rader().stream()
                .filter(rad -> rad.kontroll().equals(prov.kontroll()))
                .toList();
    }

    /** The controls with their rules as they are written. */
    static List<Kontrollrum> rooms() {
        return FOLDER.rum();
    }

    private static RulebookFolder read() {
        RulebookFolder folder = new RulebookFolder(RULES);
        try {
            if (folder.read().isEmpty()) {
                throw new IllegalStateException(String.join("\n", folder.errors()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
