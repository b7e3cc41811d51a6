package se.finsam.cli.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Beteckning;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Revisorsroll;

/**
 * What someone answered of a row: a judgement without what the check itself knows.
 *
 * @param kontroll the control's id
 * @param objekt the object; null where the row is about the förbund
 * @param beslut what was decided
 * @param skal why
 * @param hanvisning where that can be read; null where nothing is given
 * @param roll in which role it was decided; null where that is that of all answers
 * @param galler the last day it holds; null where it has none
 */
record Answer(
        String kontroll,
        @Beteckning @Nullable String objekt,
        Bedomningsbeslut beslut,
        String skal,
        @Beteckning @Nullable String hanvisning,
        @Nullable Revisorsroll roll,
        @Nullable LocalDate galler) {
    /** The judgement of the row, with its figures as they are, in a role that the answer itself may name another than. */
    Bedomning of(Rad row, LocalDate day, @Nullable Revisorsroll standard) {
        return new Bedomning(
                row.kontroll(),
                row.objekt(),
                beslut,
                skal,
                hanvisning,
                roll == null ? standard : roll,
                day,
                galler,
                row.utfall(),
                row.tal(),
                row.saknas());
    }
}
