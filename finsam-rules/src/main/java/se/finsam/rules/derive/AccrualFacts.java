package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.OmojligPeriod;
import se.finsam.rules.fakta.OskildaIntakter;
import se.finsam.rules.fakta.Periodisering;
import se.finsam.rules.fakta.Spar;

/** The medlemmar's income of the interim report beside the period's share of the year. */
final class AccrualFacts {
    private static final String TOLERANCE = "periodisering-tolerans";
    private static final int SHARE_DECIMALS = 4;
    private static final int ORE = 2;

    /** As many as a row writes at most. */
    private static final int MORE = 4;

    private AccrualFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.accounts();
        Optional<Amount> sum = view.amount("delarsrapport.summaIntakter");
        List<View> lines = view.items("delarsrapport.intakter");
        View end = view.first("delarsrapport.till", "delarsrapport.datum");
        if ((sum.isEmpty() && lines.isEmpty()) || end == null) {
            return;
        }
        Optional<View> start = view.limit("delarsrapport.fran");
        LocalDate first = start.isPresent() ? (LocalDate) start.get().value() : Forbundstid.forsta(derivation);
        Period period = new Period(first, (LocalDate) end.value());
        Period whole = new Period(Forbundstid.forsta(derivation), Forbundstid.sista(derivation));
        if (!period.within(derivation.rakenskapsar())) {
            derivation.add(new OmojligPeriod(period.first, period.last, Spar.INGET.och("till", end.pointer())));
            return;
        }
        Optional<Amount> year = Tilldelningen.whole(derivation);
        if (year.isPresent() && year.get().value().signum() > 0) {
            BigDecimal tolerance = derivation.parameters().number(TOLERANCE).value();
            Optional<Amount> income = MemberIncome.of(derivation, lines);
            if (income.isEmpty()) {
                derivation.add(new OskildaIntakter(
                        sum.isPresent() ? "SUMMA" : "RADER", Spar.INGET.och("intakter", "/delarsrapport")));
            } else if (contradicts(derivation, lines, sum)) {
                derivation.add(new OskildaIntakter("RADSUMMA", Spar.INGET.och("intakter", "/delarsrapport")));
            } else {
                derivation.add(test(income.get(), year.get(), period, whole, end.pointer(), tolerance));
            }
        }
    }

    /** Whether the stated sum of income is not that of its lines. */
    private static boolean contradicts(Derivation derivation, List<View> lines, Optional<Amount> sum) {
        Optional<Amount> all = Amount.sum(lines, "belopp");
        Amount tolerance = Rounding.budget(derivation).of(lines, "belopp");
        return sum.isPresent()
                && all.isPresent()
                && sum.get().distance(all.get()).value().compareTo(tolerance.value()) > 0;
    }

    /** Compared as whole products, so that a share such as 7/12 is not rounded; only what is shown is, and never to another answer. */
    private static Periodisering test(
            Amount income, Amount year, Period period, Period whole, String end, BigDecimal tolerance) {
        boolean months = period.wholeMonths() && whole.wholeMonths();
        BigDecimal parts = BigDecimal.valueOf(period.parts(months));
        BigDecimal ofAll = BigDecimal.valueOf(whole.parts(months));
        BigDecimal expected = year.value().multiply(parts);
        BigDecimal off = income.value().multiply(ofAll).subtract(expected).abs();
        BigDecimal most = expected.multiply(tolerance);
        int decimals = inOre(income.value(), expected, off, most, ofAll) ? ORE : MORE;
        return new Periodisering(
                income.value(),
                year.value(),
                period.first,
                period.last,
                parts.divide(ofAll, SHARE_DECIMALS, RoundingMode.HALF_UP),
                shown(expected, ofAll, decimals),
                shown(off, ofAll, decimals),
                shown(most, ofAll, decimals),
                off.compareTo(most) <= 0 ? "JA" : "NEJ",
                Spar.INGET
                        .och("intakter", income.places())
                        .och("tilldelning", year.places())
                        .och("till", end)
                        .och("tolerans", Parameters.place(TOLERANCE)));
    }

    /** Whether öre are enough to show what was compared: rounded to them, nothing says otherwise. */
    private static boolean inOre(
            BigDecimal income, BigDecimal expected, BigDecimal off, BigDecimal most, BigDecimal ofAll) {
        BigDecimal distance = shown(off, ofAll, ORE);
        return income.subtract(shown(expected, ofAll, ORE)).abs().compareTo(distance) == 0
                && Integer.signum(distance.compareTo(shown(most, ofAll, ORE))) == Integer.signum(off.compareTo(most));
    }

    private static BigDecimal shown(BigDecimal product, BigDecimal ofAll, int decimals) {
        return product.divide(ofAll, decimals, RoundingMode.HALF_UP);
    }

    /** A part of the förbund's year, or all of it: counted in whole months where both are that, else in days. */
    private record Period(LocalDate first, LocalDate last) {
        boolean within(int year) {
            return first.getYear() == year && last.getYear() == year && !last.isBefore(first);
        }

        long parts(boolean months) {
            return months ? ChronoUnit.MONTHS.between(first, after()) : ChronoUnit.DAYS.between(first, after());
        }

        private boolean wholeMonths() {
            return first.getDayOfMonth() == 1 && after().getDayOfMonth() == 1;
        }

        private LocalDate after() {
            return last.plusDays(1);
        }
    }
}
