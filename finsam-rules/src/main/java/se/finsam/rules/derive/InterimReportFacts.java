package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.rules.fakta.Delarsrapporten;
import se.finsam.rules.fakta.Delarsrapportkravet;
import se.finsam.rules.fakta.Spar;

/** The interim report, and whether the förbundsordning asks for one. */
final class InterimReportFacts {
    private static final String DEMAND = "forbund.forbundsordning.delarsrapport";
    private static final String LEAST = "delarsrapport-minst-manader";
    private static final String MOST = "delarsrapport-hogst-manader";
    private static final String WITHIN = "delarsrapport-inom-manader";

    private InterimReportFacts() {}

    static void add(Derivation derivation) {
        View demand = derivation.view().find(DEMAND);
        if (demand == null) {
            return;
        }
        // An object that only states its limits asks for a report by stating them.
        boolean asked = demand.flag("kravs").orElse(true);
        derivation.add(new Delarsrapportkravet(asked, Spar.INGET.och("kravs", demand.pointer())));
        report(derivation, demand);
    }

    private static void report(Derivation derivation, View demand) {
        View end = derivation.view().first("delarsrapport.till", "delarsrapport.datum");
        View drawnUp = derivation.view().find("delarsrapport.upprattad");
        if (end == null || drawnUp == null || !(drawnUp.value() instanceof LocalDate day)) {
            return;
        }
        LocalDate first =
                derivation.view().day("delarsrapport.fran").orElse(LocalDate.of(derivation.rakenskapsar(), 1, 1));
        LocalDate till = (LocalDate) end.value();
        Limit least = limit(derivation, demand, "minstManader", LEAST);
        Limit most = limit(derivation, demand, "hogstManader", MOST);
        Limit within = limit(derivation, demand, "inomManader", WITHIN);
        Optional<View> last = demand.limit("senast");
        derivation.add(new Delarsrapporten(
                till,
                first.plusMonths(least.months).minusDays(1),
                first.plusMonths(most.months).minusDays(1),
                day,
                last.isPresent() ? (LocalDate) last.get().value() : till.plusMonths(within.months),
                Spar.INGET
                        .och("till", end.pointer())
                        .och("tidigastTill", least.place)
                        .och("senastTill", most.place)
                        .och("upprattad", drawnUp.pointer())
                        .och("senastUpprattad", last.isPresent() ? last.get().pointer() : within.place)));
    }

    /** The förbundsordning's own limit where it has one, else the usual. */
    private static Limit limit(Derivation derivation, View demand, String key, String parameter) {
        View own = demand.find(key);
        return own == null
                ? new Limit(derivation.parameters().whole(parameter), Parameters.place(parameter))
                : new Limit((Integer) own.value(), own.pointer());
    }

    private record Limit(int months, String place) {}
}
