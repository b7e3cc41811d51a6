package se.finsam.model.kontoplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieKonto;
import se.finsam.model.sie.SieObjekt;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;

/** The account numbers that no underlag takes. In an encoding that is not the file's, two numbers can become the same text. */
final class LedgerNumbers {
    private static final int LONGEST_SHOWN = 40;

    private LedgerNumbers() {}

    /** Those that stand for two accounts, or for none. */
    static List<Importproblem> unreadable(SieFil fil, int dimension) {
        List<Importproblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SieKonto konto : fil.konton()) {
            String number = konto.nummer();
            if (!LedgerText.number(number) || !seen.add(number)) {
                problems.add(problem(konto.rad(), number, fil));
            }
        }
        for (SieObjekt objekt : fil.objekt()) {
            if (objekt.dimension() == dimension && !LedgerText.number(objekt.nummer())) {
                problems.add(problem(objekt.rad(), objekt.nummer(), fil));
            }
        }
        return problems;
    }

    private static Importproblem problem(int line, String number, SieFil fil) {
        String shown = Printable.of(number.substring(0, Math.min(number.length(), LONGEST_SHOWN)));
        String encoding = fil.teckenkodning().name();
        return new Importproblem(
                true,
                line,
                new Text(
                        "numret \"" + shown + "\" går inte att skilja från andra när filen läses som " + encoding
                                + "; väntade ett nummer, en gång",
                        "the number \"" + shown + "\" cannot be told from others when the file is read as " + encoding
                                + "; expected a number, once"));
    }
}
