package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.OrimligDag;
import se.finsam.rules.fakta.Spar;

/** Days that cannot be meant in this räkenskapsår's papers: what is dated so meets nothing. */
final class ImpossibleDays {
    private static final String YEARS = "rimliga-ar";
    private static final String YEARS_OF_DECISION = "insatsbeslut-rimliga-ar";

    private ImpossibleDays() {}

    static void add(Derivation derivation) {
        int year = derivation.rakenskapsar();
        int around = derivation.parameters().whole(YEARS);
        LocalDate last = LocalDate.of(year + around, 12, 31);
        Objects.Named forbund = new Objects.Named("", derivation.view());
        day(derivation, "forbundsordning", forbund, "forbund.forbundsordning.antagen", YEARS, LocalDate.MIN, last);
        for (Objects.Named meeting : Objects.of(Objekttyp.SAMMANTRADE, derivation.view())) {
            LocalDate first = LocalDate.of(year - around, 1, 1);
            day(
                    derivation,
                    "sammantrade",
                    meeting,
                    "datum",
                    YEARS,
                    Forbundstid.inom(derivation, first),
                    Forbundstid.inom(derivation, last));
        }
        LocalDate decidedFirst = LocalDate.of(year - derivation.parameters().whole(YEARS_OF_DECISION), 1, 1);
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.view())) {
            // An insats is decided before its year is over.
            LocalDate over = LocalDate.of(year, 12, 31);
            day(
                    derivation,
                    "insatsbeslut",
                    insats,
                    "beslut.datum",
                    YEARS_OF_DECISION,
                    Forbundstid.inom(derivation, decidedFirst),
                    Forbundstid.inom(derivation, over));
        }
    }

    private static void day(
            Derivation derivation,
            String kind,
            Objects.Named object,
            String key,
            String parameter,
            LocalDate first,
            LocalDate last) {
        Optional<LocalDate> day = object.view().day(key);
        if (day.isPresent() && (day.get().isBefore(first) || day.get().isAfter(last))) {
            String pointer = object.view().at(key).orElseThrow().pointer();
            derivation.add(new OrimligDag(
                    kind,
                    object.name(),
                    day.get(),
                    Spar.INGET.och("orimligDag", List.of(pointer, Parameters.place(parameter)))));
        }
    }
}
