package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.Kolumnprov;
import se.finsam.rules.fakta.Spar;

/** A column of amounts, each held against what gives it. */
final class Columns {
    private Columns() {}

    /**
     * What is known of a column of which at least one amount was tested.
     *
     * @param more what is shown with it, beside that rounding explains a difference
     */
    static Kolumnprov fact(
            String slag,
            String objekt,
            List<SumTest> tests,
            List<String> untested,
            List<String> missing,
            List<Faktum> more) {
        SumTest worst = SumTest.worst(tests);
        List<Faktum> shown = new ArrayList<>(
                InomAvrundning.av(worst.difference(), worst.tolerance().value()));
        shown.addAll(more);
        return new Kolumnprov(
                slag,
                objekt,
                tests.size(),
                untested.size(),
                worst.stated().value(),
                worst.computed().value(),
                worst.difference(),
                worst.tolerance().value(),
                SumTest.described(SumTest.deviating(tests)),
                untested,
                missing,
                shown,
                Spar.INGET
                        .och("angivet", worst.stated().places())
                        .och("framraknat", worst.computed().places())
                        .och("tolerans", worst.tolerance().places()));
    }
}
