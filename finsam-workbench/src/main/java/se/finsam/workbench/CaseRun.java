package se.finsam.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Provfil.VantadRad;
import se.finsam.rules.book.RowDifferences;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * What came of one test case of a rulebook.
 *
 * @param kontroll the control's id
 * @param namn the case's name
 * @param expected the rows that it expects, described
 * @param differences in what it did not give what it expects, a line each; empty where it did
 * @param rows the rows that its control gave
 * @param decided what decided the first row that was not expected: the rules that held with their conditions, a line each,
 *     or, where none did, of each rule the conditions that did not hold; null where no rule was asked
 * @hidden
 */
public record CaseRun(
        String kontroll,
        String namn,
        List<String> expected,
        List<String> differences,
        List<Rad> rows,
        @Nullable String decided) {
    /** Copies its lists. */
    public CaseRun {
        expected = List.copyOf(expected);
        differences = List.copyOf(differences);
        rows = List.copyOf(rows);
    }

    /** Runs the cases of a checker's rulebook, control by control; of one that extends the bundled one only its own. */
    public static List<CaseRun> all(Checker checker) {
        return RulebookInternals.resources(checker.rulebook()).cases().stream()
                .map(prov -> of(checker, prov))
                .toList();
    }

    /** A case without its rows: one that was not run, with why, or that passed before. */
    static CaseRun without(Prov prov, List<String> differences) {
        return new CaseRun(
                prov.kontroll(), prov.fall().namn(), described(prov.fall().rader()), differences, List.of(), null);
    }

    private static List<String> described(List<VantadRad> rows) {
        return rows.stream().map(RowDifferences::describe).toList();
    }

    /** Whether a case gives what it expects. */
    public static boolean passes(Checker checker, Prov prov) {
        List<Rad> rows = checker.check(prov.underlag(), options(prov)).rader().stream()
                .filter(rad -> rad.kontroll().equals(prov.kontroll()))
                .toList();
        return RowDifferences.of(prov.fall().rader(), rows).isEmpty();
    }

    /** Runs a case. */
    static CaseRun of(Checker checker, Prov prov) {
        CheckOptions options = options(prov);
        List<Rad> rows = checker.check(prov.underlag(), options).rader().stream()
                .filter(rad -> rad.kontroll().equals(prov.kontroll()))
                .toList();
        List<VantadRad> expected = prov.fall().rader();
        Optional<Rad> wrong = RowDifferences.firstWrong(expected, rows);
        String decided = wrong.isEmpty() ? null : decided(checker, prov, options, wrong.get());
        return new CaseRun(
                prov.kontroll(),
                prov.fall().namn(),
                described(expected),
                RowDifferences.of(expected, rows),
                rows,
                decided);
    }

    /** The rows that its control gave, described. */
    public List<String> found() {
        return rows.stream().map(RowDifferences::describe).toList();
    }

    @Override
    public String toString() {
        return kontroll + ": " + namn;
    }

    /** Whether it gave what it expects. */
    public boolean passed() {
        return differences.isEmpty();
    }

    static CheckOptions options(Prov prov) {
        LocalDate day = prov.fall().datum();
        CheckOptions options = CheckOptions.STANDARD.in(Language.SV);
        options = day == null ? options : options.on(day);
        return prov.foregaendeAr() == null ? options : options.after(prov.foregaendeAr());
    }

    private static @Nullable String decided(Checker checker, Prov prov, CheckOptions options, Rad row) {
        Optional<Forklaring> way = checker.explain(prov.underlag(), options, row.kontroll(), row.objekt());
        if (way.isEmpty()) {
            return null;
        }
        List<String> held = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Forklaring.Regelspar rule : way.get().regler()) {
            List<String> conditions = rule.villkor().stream()
                    .filter(condition -> condition.gallde() == rule.gallde())
                    .map(condition -> condition.medTal().isEmpty() ? condition.text() : condition.medTal())
                    .toList();
            if (rule.gallde()) {
                held.add(rule.namn() + ": " + String.join("; ", conditions));
            } else {
                failed.add(rule.namn() + " gällde inte: " + String.join("; ", conditions));
            }
        }
        List<String> deciding = held.isEmpty() ? failed : held;
        return deciding.isEmpty() ? null : String.join("\n", deciding);
    }
}
