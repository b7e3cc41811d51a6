package se.finsam.rules;

import se.finsam.rules.check.WaitingRow;
import se.finsam.rules.check.WeekRow;
import se.finsam.rules.report.Rad;

/**
 * The way for finsam's own modules into what a check says.
 *
 * @hidden
 */
public final class CheckInternals {
    private CheckInternals() {}

    /** Whether a row says of what it lacks that it is known as a week, or has not come: then more is to be told than what to ask for. */
    public static boolean saysOfMissing(Rad row) {
        return WeekRow.says(row) || WaitingRow.says(row);
    }
}
