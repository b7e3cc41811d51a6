package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import se.finsam.rules.CheckInternals;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * The rows of a report in the order in which people read them: what to act on first. Every row is in one section, and in
 * each they keep the report's order.
 *
 * @param avvikelser deviations from what binds
 * @param anmarkningar deviations from recommendations, good practice and own goals
 * @param attBedoma what is for a human to judge
 * @param ejAvgjorda what could not be decided, for a reason of its own
 * @param saknarUppgift what could not be decided, and where missing keys are all there is to say
 * @param uppfyllda what was met
 * @param ejTillampliga what does not concern the förbund
 * @hidden
 */
public record Sections(
        List<Rad> avvikelser,
        List<Rad> anmarkningar,
        List<Rad> attBedoma,
        List<Rad> ejAvgjorda,
        List<Rad> saknarUppgift,
        List<Rad> uppfyllda,
        List<Rad> ejTillampliga) {

    /** The sections of a report. */
    public static Sections of(Granskningsrapport report) {
        List<Rad> avvikelser = new ArrayList<>();
        List<Rad> anmarkningar = new ArrayList<>();
        List<Rad> ejAvgjorda = new ArrayList<>();
        List<Rad> saknarUppgift = new ArrayList<>();
        for (Rad row : report.rader(Utfall.AVVIKELSE)) {
            (row.grund().bindande() ? avvikelser : anmarkningar).add(row);
        }
        for (Rad row : report.rader(Utfall.KAN_EJ_BEDOMAS)) {
            (onlyLacksKeys(row) ? saknarUppgift : ejAvgjorda).add(row);
        }
        return new Sections(
                List.copyOf(avvikelser),
                List.copyOf(anmarkningar),
                report.rader(Utfall.BEDOMNING),
                List.copyOf(ejAvgjorda),
                List.copyOf(saknarUppgift),
                report.rader(Utfall.UPPFYLLD),
                report.rader(Utfall.EJ_TILLAMPLIG));
    }

    /** How many rows could not be decided. */
    public int antalEjAvgjorda() {
        return ejAvgjorda.size() + saknarUppgift.size();
    }

    /** Whether the keys that are missing are all there is to say: no rule was asked, no one has judged, and the row says no more of them. */
    private static boolean onlyLacksKeys(Rad row) {
        return row.bedomning() == null
                && !row.saknas().isEmpty()
                && row.tal().isEmpty()
                && row.harledning() == null
                && !CheckInternals.saysOfMissing(row);
    }
}
