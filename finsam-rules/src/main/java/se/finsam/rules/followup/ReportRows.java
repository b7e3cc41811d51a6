package se.finsam.rules.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Kontrollfel;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.Uppfoljningsorsak;
import se.finsam.rules.report.Utfall;

/** The rows of a report by their control and object, with the judgements that hold in the place of what the check found. */
final class ReportRows {
    private final Granskningsrapport report;
    private final Map<List<@Nullable String>, Rad> byKey = new LinkedHashMap<>();
    private final Map<String, List<Rad>> byControl = new LinkedHashMap<>();

    ReportRows(Granskningsrapport report) {
        this.report = report;
        for (Rad row : report.rader()) {
            byKey.putIfAbsent(key(row), row);
            byControl.computeIfAbsent(row.kontroll(), id -> new ArrayList<>()).add(row);
        }
    }

    /** What tells a row from every other, as judgements do. */
    static List<@Nullable String> key(Rad row) {
        return Arrays.asList(row.kontroll(), row.objekt());
    }

    /** The row of the same control and object; null where there is none. */
    @Nullable Rad like(Rad other) {
        return byKey.get(key(other));
    }

    /** The rows of a control. */
    List<Rad> of(String control) {
        return byControl.getOrDefault(control, List.of());
    }

    /** The rows that are findings, in order: those that deviate, without what another deviating row says too. */
    List<Rad> findings() {
        List<Rad> findings = new ArrayList<>();
        for (Rad row : report.rader()) {
            if (deviates(row) && !repeats(row)) {
                findings.add(row);
            }
        }
        return findings;
    }

    private boolean repeats(Rad row) {
        String same = row.sammaSom();
        return same != null && of(same).stream().anyMatch(ReportRows::deviates);
    }

    /** Whether a row deviates, with its judgement. */
    static boolean deviates(Rad row) {
        return ReportInternals.effective(row) == Utfall.AVVIKELSE;
    }

    /** Why the report does not decide what a row of another year's report is about; null where it does. */
    @Nullable Uppfoljningsorsak silence(Rad other) {
        Rad row = like(other);
        if (row == null) {
            return absence(other.kontroll());
        }
        return switch (ReportInternals.effective(row)) {
            case UPPFYLLD, AVVIKELSE -> null;
            case BEDOMNING -> Uppfoljningsorsak.ATT_BEDOMA;
            case EJ_TILLAMPLIG -> Uppfoljningsorsak.EJ_TILLAMPLIG;
            case KAN_EJ_BEDOMAS ->
                failed(row.kontroll())
                        ? Uppfoljningsorsak.KONTROLLFEL
                        : row.obekraftat() == null ? Uppfoljningsorsak.UPPGIFTER_SAKNAS : Uppfoljningsorsak.OBEKRAFTAT;
        };
    }

    private Uppfoljningsorsak absence(String control) {
        if (!whole()) {
            return Uppfoljningsorsak.EJ_VISAD;
        }
        return of(control).isEmpty() ? Uppfoljningsorsak.EJ_FRAGAD : Uppfoljningsorsak.INGEN_RAD;
    }

    private boolean failed(String control) {
        List<Kontrollfel> failures = report.fel();
        return failures != null
                && failures.stream().anyMatch(one -> one.kontroll().equals(control));
    }

    /** Whether it shows all of its rows. */
    boolean whole() {
        int all = 0;
        for (int count : report.sammanfattning().values()) {
            all += count;
        }
        return all == report.rader().size();
    }

    /** Its year. */
    int year() {
        return report.rakenskapsar();
    }

    /** The report. */
    Granskningsrapport report() {
        return report;
    }
}
