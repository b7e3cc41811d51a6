package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.rules.fakta.Delarsrapporten;
import se.finsam.rules.fakta.Delarsrapportkravet;
import se.finsam.rules.fakta.Spar;

/** The interim report, where the förbundsordning asks for one. */
final class InterimReportFacts {
    private static final String DEMAND = "forbund.forbundsordning.delarsrapport";
    private static final String LEAST = "delarsrapport-minst-manader";
    private static final String MOST = "delarsrapport-hogst-manader";
    private static final String WITHIN = "delarsrapport-inom-manader";

    private InterimReportFacts() {}

    static void add(Derivation derivation) {
        derivation.view().at(DEMAND).ifPresent(demand -> {
            // An object that only states its limits asks for a report by stating them.
            boolean asked = demand.flag("kravs").orElse(true);
            derivation.add(new Delarsrapportkravet(asked, Spar.INGET.och("kravs", demand.pointer())));
            if (asked) {
                report(derivation, demand);
            }
        });
    }

    private static void report(Derivation derivation, View demand) {
        Optional<View> end = derivation
                .view()
                .at("delarsrapport.till")
                .or(() -> derivation.view().at("delarsrapport.datum"));
        Optional<View> drawnUp = derivation.view().at("delarsrapport.upprattad");
        if (end.isEmpty() || drawnUp.isEmpty()) {
            return;
        }
        LocalDate first =
                derivation.view().day("delarsrapport.fran").orElse(LocalDate.of(derivation.rakenskapsar(), 1, 1));
        LocalDate till = (LocalDate) end.get().value();
        Limit least = limit(derivation, demand, "minstManader", LEAST);
        Limit most = limit(derivation, demand, "hogstManader", MOST);
        Limit within = limit(derivation, demand, "inomManader", WITHIN);
        Optional<View> last = demand.limit("senast");
        derivation.add(new Delarsrapporten(
                till,
                first.plusMonths(least.months).minusDays(1),
                first.plusMonths(most.months).minusDays(1),
                (LocalDate) drawnUp.get().value(),
                last.map(view -> (LocalDate) view.value()).orElse(till.plusMonths(within.months)),
                Spar.INGET
                        .och("till", end.get().pointer())
                        .och("tidigastTill", least.place)
                        .och("senastTill", most.place)
                        .och("upprattad", drawnUp.get().pointer())
                        .och("senastUpprattad", last.map(View::pointer).orElse(within.place))));
    }

    /** The förbundsordning's own limit where it has one, else the usual. */
    private static Limit limit(Derivation derivation, View demand, String key, String parameter) {
        return demand.at(key)
                .map(own -> new Limit((Integer) own.value(), own.pointer()))
                .orElseGet(() -> new Limit(derivation.parameters().whole(parameter), Parameters.place(parameter)));
    }

    private record Limit(int months, String place) {}
}
