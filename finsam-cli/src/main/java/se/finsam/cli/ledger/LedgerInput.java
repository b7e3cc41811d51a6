package se.finsam.cli.ledger;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.Given;
import se.finsam.cli.input.CheckJudgements;
import se.finsam.model.Huvudbok;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Huvudboksimport;
import se.finsam.model.kontoplan.Huvudboksunderlag;
import se.finsam.model.kontoplan.ImportResult;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.kontoplan.KontoplanReader;
import se.finsam.model.kontoplan.KontoplanResult;
import se.finsam.model.read.ReadResult;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieProblem;
import se.finsam.model.sie.SieResult;
import se.finsam.model.sie.Sietyp;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;
import se.finsam.rules.rulebook.Rulebook;

/** A ledger that was read, with all that there is to say of it said. */
public final class LedgerInput {
    private final SieFil file;
    private final Huvudbok book;

    private LedgerInput(SieFil file, Huvudbok book) {
        this.file = file;
        this.book = book;
    }

    /**
     * Reads a ledger; null where it cannot be read. Warnings and errors are told either way.
     *
     * @param checker whose rulebook has the kontoplaner
     * @param failure is handed each file that cannot be used, with its errors
     */
    public static @Nullable LedgerInput read(
            Console console,
            LedgerArguments arguments,
            CheckerLoader checker,
            Language language,
            Consumer<ReadResult> failure) {
        KontoplanResult plan = plan(arguments.plan(), checker.get().rulebook());
        if (plan.value() == null) {
            CheckJudgements.tell(console, plan.name(), plan.errors(), language);
            failure.accept(new ReadResult(plan.name(), null, plan.errors()));
        }
        SieResult read = arguments.reader().read(path(arguments.file(), "--sie"));
        SieFil file = read.value();
        // How a file that is the wrong one departs from the format is nothing to mend.
        boolean wrong = file != null && file.sietyp() == Sietyp.TYP_4I;
        for (SieProblem problem : wrong ? List.<SieProblem>of() : read.problem()) {
            tell(console, read.namn(), problem.fel(), problem.message(language), language);
        }
        if (file == null) {
            failure.accept(LedgerErrors.of(read));
        }
        if (plan.value() == null || file == null) {
            return null;
        }
        ImportResult imported = Huvudboksimport.of(file, plan.value());
        imported.problem()
                .forEach(problem -> tell(console, read.namn(), problem.fel(), problem.message(language), language));
        Huvudbok book = imported.value();
        if (book == null) {
            failure.accept(LedgerErrors.of(read.namn(), imported));
        }
        return book == null ? null : new LedgerInput(file, book);
    }

    /** An underlag with the ledger, or why it does not belong there. */
    public ReadResult into(Underlag underlag) {
        return Huvudboksunderlag.into(underlag, file, book);
    }

    /** An underlag with the ledger and no more. */
    ReadResult alone() {
        return Huvudboksunderlag.alone(file, book);
    }

    private static Path path(String file, String option) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Given.wrong(
                    option, file, "ett filnamn som systemet kan läsa", "a file name that the system can read");
        }
    }

    /** A kontoplan of the rulebook, else what came of reading one in a file. */
    private static KontoplanResult plan(String named, Rulebook rulebook) {
        Optional<Kontoplan> bundled = rulebook.kontoplan(named);
        if (bundled.isPresent()) {
            return new KontoplanResult(named, bundled.get(), List.of());
        }
        Path file = path(named, "--plan");
        if (!Files.exists(file)) {
            List<String> ids =
                    rulebook.kontoplaner().stream().map(Kontoplan::id).toList();
            String all = String.join(", ", ids);
            Optional<String> near = Nearest.to(named, ids);
            throw Given.wrong(
                    "--plan",
                    named,
                    all + " eller en fil som finns"
                            + near.map(id -> "; menades " + id + "?").orElse(""),
                    all + " or a file that exists"
                            + near.map(id -> "; did you mean " + id + "?").orElse(""));
        }
        return new KontoplanReader(rulebook.kontoplaner()).read(file);
    }

    private static void tell(Console console, String name, boolean error, String message, Language language) {
        String warning = new Text("varning: ", "warning: ").in(language);
        console.note(Shown.name(name) + ": " + (error ? "" : warning) + Shown.atMost(2000, message));
    }
}
