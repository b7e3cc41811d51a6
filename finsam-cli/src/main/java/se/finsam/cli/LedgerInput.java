package se.finsam.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/** A ledger that was read, with all that there is to say of it said. */
final class LedgerInput {
    private final SieFil file;
    private final Huvudbok book;

    private LedgerInput(SieFil file, Huvudbok book) {
        this.file = file;
        this.book = book;
    }

    /**
     * Reads a ledger; null where it cannot be read. Warnings and errors are told either way.
     *
     * @param plans the kontoplaner that the rulebook has
     */
    static @Nullable LedgerInput read(
            Console console, LedgerArguments arguments, Supplier<List<Kontoplan>> plans, Language language) {
        Kontoplan plan = plan(console, arguments.plan(), plans.get(), language);
        SieResult read = sie(arguments);
        for (SieProblem problem : read.problem()) {
            tell(console, read.namn(), problem.fel(), problem.message(language), language);
        }
        SieFil file = read.value();
        if (plan == null || file == null) {
            return null;
        }
        ImportResult imported = Huvudboksimport.of(file, plan);
        imported.problem()
                .forEach(problem -> tell(console, read.namn(), problem.fel(), problem.message(language), language));
        Huvudbok book = imported.value();
        return book == null ? null : new LedgerInput(file, book);
    }

    /** An underlag with the ledger, or why it does not belong there. */
    ReadResult into(Underlag underlag) {
        return Huvudboksunderlag.into(underlag, file, book);
    }

    /** An underlag with the ledger and no more. */
    ReadResult alone() {
        return Huvudboksunderlag.alone(file, book);
    }

    /** What came of reading the file, for a report of errors. */
    static ReadResult unreadable(LedgerArguments arguments) {
        Text expected = new Text(
                "en SIE-fil och en kontoplan som kan läsas; felen står på standard fel",
                "a SIE file and a kontoplan that can be read; the errors are on standard error");
        InputError error = new InputError(InputError.Kind.UNREADABLE, new Place("", 0, 0), arguments.file(), expected);
        return new ReadResult(arguments.file(), null, List.of(error));
    }

    private static SieResult sie(LedgerArguments arguments) {
        return arguments.reader().read(path(arguments.file(), "--sie"));
    }

    private static Path path(String file, String option) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Given.wrong(
                    option, file, "ett filnamn som systemet kan läsa", "a file name that the system can read");
        }
    }

    /** A kontoplan of the rulebook, else one in a file; null, and told, where that cannot be read. */
    private static @Nullable Kontoplan plan(Console console, String named, List<Kontoplan> known, Language language) {
        Optional<Kontoplan> bundled =
                known.stream().filter(plan -> plan.id().equals(named)).findFirst();
        if (bundled.isPresent()) {
            return bundled.get();
        }
        Path file = path(named, "--plan");
        if (!Files.exists(file)) {
            List<String> ids = known.stream().map(Kontoplan::id).toList();
            String all = String.join(", ", ids);
            String meant =
                    Nearest.to(named, ids).map(id -> "; menades " + id + "?").orElse("");
            String meantEn = Nearest.to(named, ids)
                    .map(id -> "; did you mean " + id + "?")
                    .orElse("");
            throw Given.wrong(
                    "--plan", named, all + " eller en fil som finns" + meant, all + " or a file that exists" + meantEn);
        }
        KontoplanResult result = new KontoplanReader(known).read(file);
        CheckJudgements.tell(console, result.name(), result.errors(), language);
        return result.value();
    }

    private static void tell(Console console, String name, boolean error, String message, Language language) {
        String warning = new Text("varning: ", "warning: ").in(language);
        console.note(Shown.name(name) + ": " + (error ? "" : warning) + Shown.atMost(2000, message));
    }
}
