package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.finsam.rules.fakta.Periodisering;
import se.finsam.rules.fakta.Spar;

/** The interim report's income beside the period's share of the year. */
final class AccrualFacts {
    private static final String TOLERANCE = "periodisering-tolerans";
    private static final int SHARE_DECIMALS = 4;

    private AccrualFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> income = view.amount("delarsrapport.summaIntakter");
        Optional<View> end = view.at("delarsrapport.till").or(() -> view.at("delarsrapport.datum"));
        Optional<Amount> year = Tilldelningen.of(derivation)
                .filter(tilldelning -> tilldelning.without().isEmpty())
                .map(Tilldelningen::total);
        if (income.isEmpty() || end.isEmpty() || year.isEmpty()) {
            return;
        }
        LocalDate first = view.day("delarsrapport.fran").orElse(LocalDate.of(derivation.rakenskapsar(), 1, 1));
        LocalDate till = (LocalDate) end.get().value();
        BigDecimal share = share(first, till);
        BigDecimal expected = year.get().value().multiply(share, MathContext.DECIMAL64);
        BigDecimal tolerance = expected.multiply(
                        derivation.parameters().number(TOLERANCE).value())
                .abs();
        derivation.add(new Periodisering(
                income.get().value(),
                year.get().value(),
                till,
                share.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP),
                expected.setScale(2, RoundingMode.HALF_UP),
                income.get().value().subtract(expected).abs().setScale(2, RoundingMode.HALF_UP),
                tolerance.setScale(2, RoundingMode.HALF_UP),
                Spar.INGET
                        .och("intakter", income.get().places())
                        .och("tilldelning", year.get().places())
                        .och("till", end.get().pointer())
                        .och("tolerans", Parameters.place(TOLERANCE))));
    }

    /** Whole months out of twelve; where the period does not end with a month, days out of the year's. */
    private static BigDecimal share(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        if (first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
            return BigDecimal.valueOf(ChronoUnit.MONTHS.between(first, after))
                    .divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
        }
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, after))
                .divide(BigDecimal.valueOf(first.lengthOfYear()), MathContext.DECIMAL64);
    }
}
