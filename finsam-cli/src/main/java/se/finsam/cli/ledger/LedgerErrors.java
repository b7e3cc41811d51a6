package se.finsam.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.kontoplan.ImportResult;
import se.finsam.model.kontoplan.Importproblem;
import se.finsam.model.read.ReadResult;
import se.finsam.model.sie.SieAvvikelse;
import se.finsam.model.sie.SieProblem;
import se.finsam.model.sie.SieResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/** What is wrong with a ledger, as the errors of an input, so that a report of errors has them all. */
final class LedgerErrors {
    private LedgerErrors() {}

    /** Why a SIE file cannot be read. */
    static ReadResult of(SieResult read) {
        List<InputError> errors = new ArrayList<>();
        for (SieProblem problem : read.problem()) {
            if (problem.fel()) {
                Text what = problem.avvikelse().text();
                Text expected = new Text(
                        problem.vantat().sv() + " (" + what.sv() + ")",
                        problem.vantat().en() + " (" + what.en() + ")");
                errors.add(new InputError(kind(problem.avvikelse()), line(problem.rad()), problem.varde(), expected));
            }
        }
        return new ReadResult(read.namn(), null, errors);
    }

    /** Why no huvudbok can be made of it. */
    static ReadResult of(String name, ImportResult imported) {
        List<InputError> errors = new ArrayList<>();
        for (Importproblem problem : imported.problem()) {
            if (problem.fel()) {
                errors.add(new InputError(InputError.Kind.OUT_OF_RANGE, line(problem.rad()), null, problem.text()));
            }
        }
        return new ReadResult(name, null, errors);
    }

    private static InputError.Kind kind(SieAvvikelse deviation) {
        return switch (deviation) {
            case UNREADABLE -> InputError.Kind.UNREADABLE;
            case EMPTY -> InputError.Kind.EMPTY;
            case LIMIT -> InputError.Kind.LIMIT;
            default -> InputError.Kind.SYNTAX;
        };
    }

    /** The file as a whole has no line, and a line of SIE no column. */
    private static Place line(int number) {
        return new Place("", number, number > 0 ? 1 : 0);
    }
}
