package se.finsam.cli;

import se.finsam.rules.Felrapport;
import se.finsam.rules.Granskningsrapport;

/** Tells of the checks, one after the other. */
interface Presenter {
    /** A check that was made. */
    void report(Granskningsrapport report);

    /** An input that could not be checked; why is on stderr already. */
    void failure(Felrapport failure);

    /** There are no more. */
    void end();
}
