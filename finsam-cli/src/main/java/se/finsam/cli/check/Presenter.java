package se.finsam.cli.check;

import java.util.List;
import se.finsam.model.Underlag;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;

/** Tells of the checks, one after the other. */
interface Presenter {
    /** How many inputs there will be, as far as is known before they are checked. */
    default void expect(int inputs) {}

    /** A check that was made. */
    void report(Granskningsrapport report);

    /** The same, with what was checked and the earlier years that it was compared with. */
    default void report(Granskningsrapport report, Underlag underlag, List<Underlag> earlier) {
        report(report);
    }

    /** An input that could not be checked; why is on stderr already. */
    void failure(Felrapport failure);

    /** There are no more. */
    void end();

    /** Whether all that was to be written could be; where not, it is said already. */
    default boolean complete() {
        return true;
    }
}
