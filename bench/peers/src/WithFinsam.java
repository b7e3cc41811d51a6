package peersfacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.finsam.model.Underlag;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.workbench.RulebookCompiler;

/** The twelve controls as finsam's rulebook has them: the profile {@code tolv} of a rulebook that extends the bundled one. */
final class WithFinsam implements Peer {
    private final Checker checker;
    private final CheckOptions twelve = CheckOptions.STANDARD.profile("tolv");

    WithFinsam(Path rulebook) {
        try {
            RulebookCompiler.Result built = RulebookCompiler.compile(rulebook);
            if (built.rulebook() == null) {
                throw new IllegalStateException(String.join("\n", built.errors()));
            }
            checker = Checker.of(Objects.requireNonNull(built.rulebook()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole report: texts, sources, derivations, measures; what the others do not make. */
    Granskningsrapport report(Underlag underlag) {
        return checker.check(underlag, twelve);
    }

    /** All of the rulebook's controls. */
    Granskningsrapport all(Underlag underlag) {
        return checker.check(underlag);
    }

    @Override
    public List<Svar> svar(Underlag underlag) {
        List<Svar> all = new ArrayList<>();
        for (Rad row : report(underlag).rader()) {
            all.add(new Svar(row.kontroll(), row.objekt() == null ? "" : row.objekt(), row.utfall().name()));
        }
        return all;
    }
}
