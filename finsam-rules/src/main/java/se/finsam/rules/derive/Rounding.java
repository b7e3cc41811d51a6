package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;

/**
 * How far a sum of rounded lines may be from its stated sum (the catalogue's rule, as parameters). Only a line that is there
 * and is not zero was rounded. Of amounts in millions, or whose rounding the underlag states, one that is written finer was
 * rounded only to what it is written in.
 */
final class Rounding {
    private static final String EXACT = "avrundning-sek-arsredovisning";
    private static final String IN_BUDGETS = "avrundning-sek-budget";
    private static final String STATED = "avrundning-angiven";

    /** What a line is rounded to, in kronor. */
    private final BigDecimal unit;

    /** What rounding a line to that may have done to it. */
    private final Amount perLine;

    /** Whether what is written finer than the unit was rounded to what it is written in. */
    private final boolean finer;

    /** Whether the figures of a sum are printed with as many decimals: one that ends in zero is as fine as the others. */
    private final boolean inMillions;

    /** How much of what a figure is written to rounding may have done to it. */
    private final Amount half;

    private Rounding(BigDecimal unit, Amount perLine, Amount half, boolean finer, boolean inMillions) {
        this.half = half;
        this.unit = unit;
        this.perLine = perLine;
        this.finer = finer;
        this.inMillions = inMillions;
    }

    private Rounding(BigDecimal unit, Amount perLine, Amount half, Underlag underlag) {
        this(
                unit,
                perLine,
                half,
                underlag.avrundning() != null || underlag.enhet() == Enhet.MKR,
                underlag.enhet() == Enhet.MKR);
    }

    /** For an annual report: in SEK the accounts must agree to the öre. */
    static Rounding annual(Derivation derivation) {
        return of(derivation, EXACT);
    }

    /** For the terms of an expression: as an annual report's, or as a budget's. */
    static Rounding of(ObjectContext around, boolean annual) {
        return of((Underlag) around.underlag().value(), around.parameters(), annual ? EXACT : IN_BUDGETS);
    }

    /** For accounts that may be the ledger's own: those are exact, whatever unit the underlag is in. */
    static Rounding accounts(Derivation derivation) {
        return derivation.ledger().accountsBooked()
                ? new Rounding(
                        BigDecimal.ONE,
                        derivation.parameters().number(EXACT),
                        derivation.parameters().number(STATED),
                        false,
                        false)
                : annual(derivation);
    }

    /** For a budget, forecast or interim report. */
    static Rounding budget(Derivation derivation) {
        return of(derivation, IN_BUDGETS);
    }

    /** For the shares of the tilldelning, where each row is rounded to a whole unit. */
    static Rounding shares(Derivation derivation) {
        BigDecimal unit = unit(derivation.underlag());
        Amount share = derivation.parameters().number("avrundning-andelar");
        return new Rounding(
                unit,
                share.times(new Amount(unit, List.of())),
                derivation.parameters().number(STATED),
                derivation.underlag());
    }

    /** For a figure that two years' underlag give: what the coarser of them is rounded to. */
    static Rounding between(Derivation derivation, Underlag previous) {
        boolean coarser = unit(previous).compareTo(unit(derivation.underlag())) > 0;
        return of(derivation, coarser ? previous : derivation.underlag(), EXACT);
    }

    private static Rounding of(Derivation derivation, String inKronor) {
        return of(derivation, derivation.underlag(), inKronor);
    }

    private static Rounding of(Derivation derivation, Underlag underlag, String inKronor) {
        return of(underlag, derivation.parameters(), inKronor);
    }

    private static Rounding of(Underlag underlag, Parameters parameters, String inKronor) {
        BigDecimal unit = unit(underlag);
        Amount half = parameters.number(STATED);
        if (underlag.avrundning() != null) {
            return new Rounding(unit, half.times(new Amount(unit, List.of())), half, underlag);
        }
        Enhet enhet = underlag.enhet() == null ? Enhet.SEK : underlag.enhet();
        String parameter = switch (enhet) {
            case SEK -> inKronor;
            case TKR -> "avrundning-tkr";
            case MKR -> "avrundning-mkr";
        };
        return new Rounding(unit, parameters.number(parameter), half, underlag);
    }

    /** What the amounts of an underlag are rounded to, in kronor: what it says, else by its unit. */
    private static BigDecimal unit(Underlag underlag) {
        BigDecimal stated = underlag.avrundning();
        Enhet enhet = underlag.enhet();
        if (stated != null) {
            return stated;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(enhet == null ? 0 : enhet.avrundning());
    }

    /** What rounding may explain of a sum of this many lines that were all rounded, in kronor. */
    Amount of(int lines) {
        return perLine.times(new Amount(BigDecimal.valueOf(lines), List.of()));
    }

    /** What rounding may explain of a sum of this many figures, in kronor. */
    Amount times(BigDecimal figures) {
        return perLine.times(new Amount(figures, List.of()));
    }

    /** What rounding may explain of a sum of these lines, in kronor. */
    Amount of(List<View> lines, String column) {
        List<Amount> figures = new ArrayList<>();
        for (View line : lines) {
            line.amount(column).ifPresent(figures::add);
        }
        return sum(figures);
    }

    /** What rounding may explain of a sum of these figures, in kronor; those that are not there add nothing. */
    @SafeVarargs
    final Amount of(Optional<Amount>... figures) {
        List<Amount> there = new ArrayList<>();
        for (Optional<Amount> figure : figures) {
            figure.ifPresent(there::add);
        }
        return sum(there);
    }

    /**
     * What rounding may explain between two figures of which neither is a sum, in kronor: rounding keeps order, so that of two
     * that are written as coarsely the greater is the greater; else half of what the coarser is written to. In kronor what two
     * lines may be off by.
     */
    Amount apart(Amount one, Amount other) {
        if (unit.compareTo(BigDecimal.ONE) == 0) {
            return of(2);
        }
        BigDecimal first = written(one.value());
        BigDecimal second = written(other.value());
        return first.compareTo(second) == 0 ? Amount.ZERO : half.times(new Amount(first.max(second), List.of()));
    }

    /** What a figure is written to, in kronor: the unit, or its last digit. */
    private BigDecimal written(BigDecimal value) {
        return value.remainder(unit).signum() == 0
                ? unit
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /** The lesser of what rounding may explain of a comparison and {@link #apart(Amount, Amount)}. */
    Amount apart(Amount one, Amount other, Amount most) {
        Amount apart = apart(one, other);
        return apart.value().compareTo(most.value()) < 0 ? apart : most;
    }

    private Amount sum(List<Amount> figures) {
        BigDecimal finest = BigDecimal.ONE;
        for (Amount figure : figures) {
            finest = inMillions && figure.value().signum() != 0 ? finest.min(part(figure.value())) : finest;
        }
        Amount most = new Amount(BigDecimal.ZERO, perLine.places());
        for (Amount figure : figures) {
            if (figure.value().signum() != 0) {
                most = most.plus(share(part(figure.value()).min(finest)));
            }
        }
        return most;
    }

    /** What rounding may explain of a figure, in kronor; of one that is zero nothing. */
    Amount of(Amount figure) {
        return figure.value().signum() == 0 ? Amount.ZERO : share(part(figure.value()));
    }

    private Amount share(BigDecimal part) {
        return part.compareTo(BigDecimal.ONE) == 0
                ? perLine
                : new Amount(perLine.value().multiply(part).stripTrailingZeros(), perLine.places());
    }

    /** How much of the unit a figure was rounded to, as it is written. */
    private BigDecimal part(BigDecimal value) {
        if (!finer || value.remainder(unit).signum() == 0) {
            return BigDecimal.ONE;
        }
        // Written finer than the unit: then it was rounded to its last digit.
        BigDecimal finest =
                BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
        return finest.divide(unit, 2 * Enhet.MKR.potens(), RoundingMode.HALF_UP).min(BigDecimal.ONE);
    }
}
