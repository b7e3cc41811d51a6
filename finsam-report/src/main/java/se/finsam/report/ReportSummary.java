package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.Fynd;
import se.finsam.rules.Granskningsrapport;
import se.finsam.rules.Rad;
import se.finsam.rules.Utfall;
import se.finsam.rules.Utlatande;

/**
 * What an overview of many says of one report.
 *
 * @param forbund the förbund's name
 * @param rakenskapsar the year
 * @param utlatande the verdict
 * @param brister the ids of the controls that deviate, one for each row
 * @param fynd how many deviations and remarks there are, each once
 * @param antalBedomning how many rows are for a human to judge
 * @param antalEjAvgjorda how many rows could not be decided
 * @param andel closing equity as a share of the tilldelning; null where it is not known
 * @param avTaket closing equity as a share of its limit; null where it is not known
 * @param fil the report's own file, as a relative address; null where it has none
 */
public record ReportSummary(
        String forbund,
        int rakenskapsar,
        Utlatande utlatande,
        List<String> brister,
        Fynd fynd,
        int antalBedomning,
        int antalEjAvgjorda,
        @Nullable BigDecimal andel,
        @Nullable BigDecimal avTaket,
        @Nullable String fil) {
    private static final int DECIMALS = 4;

    /** Copies its list. */
    public ReportSummary {
        brister = List.copyOf(brister);
    }

    /** Of a report, with the file that it is in. */
    public static ReportSummary of(Granskningsrapport report, @Nullable String file) {
        List<String> failing = new ArrayList<>();
        BigDecimal share = null;
        BigDecimal ofLimit = null;
        for (Rad row : report.rader()) {
            if (row.utfall() == Utfall.AVVIKELSE) {
                failing.add(row.kontroll());
            }
            if (row.kontroll().equals("NR-EGETKAPITAL")) {
                share = row.tal().get("andel") instanceof BigDecimal known ? known : null;
                ofLimit = ofLimit(row);
            }
        }
        return new ReportSummary(
                report.forbund(),
                report.rakenskapsar(),
                report.utlatande(),
                failing,
                report.fynd(),
                report.rader(Utfall.BEDOMNING).size(),
                report.rader(Utfall.KAN_EJ_BEDOMAS).size(),
                share,
                ofLimit,
                file);
    }

    private static @Nullable BigDecimal ofLimit(Rad row) {
        return row.tal().get("egetKapital") instanceof BigDecimal equity
                        && row.tal().get("tak") instanceof BigDecimal limit
                        && limit.signum() > 0
                ? equity.divide(limit, DECIMALS, java.math.RoundingMode.HALF_UP)
                : null;
    }

    /** How many rows wait for someone: to be judged, or for what they lack. */
    public int antalOppna() {
        return antalBedomning + antalEjAvgjorda;
    }
}
