package se.finsam.report;

import java.util.LinkedHashMap;
import java.util.Map;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * What every form of a report counts at its head, in the order of its sections: the worst first. Deviations and remarks are
 * counted once each ({@link se.finsam.rules.report.Fynd}), all else by row.
 *
 * @hidden
 */
public enum Slag {
    /** Deviations from what binds. */
    AVVIKELSE,
    /** Deviations from what does not. */
    ANMARKNING,
    /** What is for a human to judge. */
    BEDOMNING,
    /** What could not be decided. */
    KAN_EJ_BEDOMAS,
    /** What was met. */
    UPPFYLLD,
    /** What does not concern the förbund. */
    EJ_TILLAMPLIG;

    /** That of a row. */
    public static Slag of(Rad row) {
        return row.utfall() == Utfall.AVVIKELSE && !row.grund().bindande()
                ? ANMARKNING
                : valueOf(row.utfall().name());
    }

    /** How many a report has, in rows that it does not show too. */
    public int antal(Granskningsrapport report) {
        return switch (this) {
            case AVVIKELSE -> report.fynd().avvikelser();
            case ANMARKNING -> report.fynd().anmarkningar();
            case BEDOMNING, KAN_EJ_BEDOMAS, UPPFYLLD, EJ_TILLAMPLIG ->
                report.sammanfattning().getOrDefault(name(), 0);
        };
    }

    /** All of them by their codes, in order. */
    public static Map<String, Integer> alla(Granskningsrapport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Slag slag : values()) {
            counts.put(slag.name(), slag.antal(report));
        }
        return counts;
    }
}
