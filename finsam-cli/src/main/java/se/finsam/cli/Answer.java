package se.finsam.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Beteckning;
import se.finsam.rules.Bedomning;
import se.finsam.rules.Bedomningsbeslut;
import se.finsam.rules.Rad;

/**
 * What someone answered of a row: a judgement without what the check itself knows.
 *
 * @param kontroll the control's id
 * @param objekt the object; null where the row is about the förbund
 * @param beslut what was decided
 * @param skal why
 * @param hanvisning where that can be read; null where nothing is given
 * @param galler the last day it holds; null where it has none
 */
record Answer(
        String kontroll,
        @Beteckning @Nullable String objekt,
        Bedomningsbeslut beslut,
        String skal,
        @Beteckning @Nullable String hanvisning,
        @Nullable LocalDate galler) {
    /** The judgement of the row, with its figures as they are. */
    Bedomning of(Rad row, LocalDate day) {
        return new Bedomning(
                row.kontroll(),
                row.objekt(),
                beslut,
                skal,
                hanvisning,
                day,
                galler,
                row.utfall(),
                row.tal(),
                row.saknas());
    }
}
