package se.finsam.rules.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * How much of a report deviates, each thing counted once: a row that says the same as another control's deviating row
 * ({@link Rad#sammaSom}) is no finding of its own.
 *
 * @param avvikelser deviations from what binds: law, förbundsordning and accounts
 * @param anmarkningar remarks: deviations from recommendations, good practice and own goals
 * @param upprepade deviating rows that say the same as another, and so are in neither count
 * @since 0.2
 */
@Api
public record Fynd(int avvikelser, int anmarkningar, int upprepade) {
    /** Those of all rows of a report: the one place where they are counted. */
    static Fynd of(List<Rad> rader) {
        int avvikelser = 0;
        int anmarkningar = 0;
        int upprepade = 0;
        for (Rad rad : rader) {
            if (rad.utfall() != Utfall.AVVIKELSE) {
                continue;
            }
            if (deviates(rader, rad.sammaSom())) {
                upprepade++;
            } else if (rad.grund().bindande()) {
                avvikelser++;
            } else {
                anmarkningar++;
            }
        }
        return new Fynd(avvikelser, anmarkningar, upprepade);
    }

    private static boolean deviates(List<Rad> rader, @Nullable String kontroll) {
        if (kontroll == null) {
            return false;
        }
        for (Rad rad : rader) {
            if (rad.utfall() == Utfall.AVVIKELSE && rad.kontroll().equals(kontroll)) {
                return true;
            }
        }
        return false;
    }
}
