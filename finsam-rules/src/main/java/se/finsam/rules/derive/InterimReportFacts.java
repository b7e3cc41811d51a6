package se.finsam.rules.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Delarsrapporten;
import se.finsam.rules.fakta.Delarsrapportkravet;
import se.finsam.rules.fakta.EjGjort;
import se.finsam.rules.fakta.Spar;

/** The interim report, and whether the förbundsordning asks for one. */
final class InterimReportFacts {
    private static final String DEMAND = "forbund.forbundsordning.delarsrapport";
    private static final String LEAST = "delarsrapport-minst-manader";
    private static final String MOST = "delarsrapport-hogst-manader";
    private static final String WITHIN = "delarsrapport-inom-manader";

    private static final int MONTHS = 12;

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
        Limit least = limit(derivation, demand, "minstManader", LEAST);
        Limit most = limit(derivation, demand, "hogstManader", MOST);
        Limit within = limit(derivation, demand, "inomManader", WITHIN);
        Optional<View> own = demand.limit("senast");
        Optional<View> from = derivation.view().limit("delarsrapport.fran");
        LocalDate yearFrom = Forbundstid.forsta(derivation);
        LocalDate first = from.isPresent() ? (LocalDate) from.get().value() : yearFrom;
        LocalDate latest = till(derivation, first, most, false);
        LocalDate till = end == null ? latest : (LocalDate) end.value();
        LocalDate last = own.isPresent() ? (LocalDate) own.get().value() : till.plusMonths(within.months);
        String lastFrom = own.isPresent() ? own.get().pointer() : within.place;
        if (drawnUp == null) {
            return;
        }
        if (!(drawnUp.value() instanceof LocalDate day)) {
            derivation.add(EjGjort.av(
                    WITHIN, "", last, derivation.passed(last), List.of(), Spar.INGET.och("senast", lastFrom)));
        } else if (end != null) {
            derivation.add(new Delarsrapporten(
                    yearFrom,
                    Forbundstid.sista(derivation),
                    first,
                    till,
                    till(derivation, first, least, true),
                    latest,
                    day,
                    last,
                    Spar.INGET
                            .och("fran", from.isPresent() ? from.get().pointer() : "/rakenskapsar")
                            .och("till", end.pointer())
                            .och("tidigastTill", least.place)
                            .och("senastTill", most.place)
                            .och("upprattad", drawnUp.pointer())
                            .och("senastUpprattad", lastFrom)));
        }
    }

    /**
     * The last day of a period that begins on a day and is as long as a limit says. Good practice's limits are parts of a year,
     * so that of a shorter one they are as much less: whole days, the least rounded down and the greatest up.
     */
    private static LocalDate till(Derivation derivation, LocalDate first, Limit limit, boolean least) {
        LocalDate from = Forbundstid.forsta(derivation);
        LocalDate to = Forbundstid.sista(derivation);
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (limit.own || days >= from.lengthOfYear()) {
            return first.plusMonths(limit.months).minusDays(1);
        }
        long product = days * limit.months;
        long part = least ? product / MONTHS : (product + MONTHS - 1) / MONTHS;
        return first.plusDays(part - 1);
    }

    /** The förbundsordning's own limit where it has one, else the usual. */
    private static Limit limit(Derivation derivation, View demand, String key, String parameter) {
        View own = demand.find(key);
        return own == null
                ? new Limit(derivation.parameters().whole(parameter), Parameters.place(parameter), false)
                : new Limit((Integer) own.value(), own.pointer(), true);
    }

    private record Limit(int months, String place, boolean own) {}
}
