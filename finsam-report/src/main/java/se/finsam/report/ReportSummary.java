package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.rules.report.Fynd;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;

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
 * @param malUppfyllda how many goals were met, financial ones, those of the activity and those of insatser
 * @param malProvade how many could be tested
 * @param oanvant what was left of the year as a share of the tilldelning; null where nothing was, or it is not known
 * @param fil the report's own file, as a relative address; null where it has none
 */
@Api
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
        int malUppfyllda,
        int malProvade,
        @Nullable BigDecimal oanvant,
        @Nullable String fil) {
    private static final int DECIMALS = 4;
    private static final List<String> GOALS = List.of("MAL-FINANSIELLA", "MAL-VERKSAMHET", "MAL-INSATS");

    /**
     * Copies its list.
     *
     * @hidden
     */
    @Internal
    public ReportSummary {
        brister = List.copyOf(brister);
    }

    /** Of a report, with the file that it is in. */
    public static ReportSummary of(Granskningsrapport report, @Nullable String file) {
        List<String> failing = new ArrayList<>();
        BigDecimal share = null;
        BigDecimal ofLimit = null;
        BigDecimal unused = null;
        int met = 0;
        int tested = 0;
        for (Rad row : report.rader()) {
            if (row.utfall() == Utfall.AVVIKELSE) {
                failing.add(row.kontroll());
            }
            if (row.kontroll().equals("NR-EGETKAPITAL")) {
                share = row.tal().get("andel") instanceof BigDecimal known ? known : null;
                ofLimit = ofLimit(row);
            }
            if (GOALS.contains(row.kontroll())) {
                met += row.utfall() == Utfall.UPPFYLLD ? 1 : 0;
                tested += row.utfall() == Utfall.UPPFYLLD || row.utfall() == Utfall.AVVIKELSE ? 1 : 0;
            }
            if (row.kontroll().equals("RAK-BUDGETUTFALL")
                    && row.tal().get("oanvant") instanceof BigDecimal left
                    && left.signum() > 0) {
                unused = left;
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
                met,
                tested,
                unused,
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
