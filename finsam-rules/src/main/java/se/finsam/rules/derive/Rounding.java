package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.List;

/** How far a sum of rounded lines may be from its stated sum (the catalogue's rule, as parameters). */
final class Rounding {
    private final Amount perLine;

    private Rounding(Amount perLine) {
        this.perLine = perLine;
    }

    /** For an annual report: in SEK the accounts must agree to the öre. */
    static Rounding annual(Derivation derivation) {
        return new Rounding(
                derivation.inTkr() ? tkr(derivation) : derivation.parameters().number("avrundning-sek-arsredovisning"));
    }

    /** For accounts that may be the ledger's own: those are exact, whatever unit the underlag is in. */
    static Rounding accounts(Derivation derivation) {
        return derivation.ledger().accountsBooked()
                ? new Rounding(derivation.parameters().number("avrundning-sek-arsredovisning"))
                : annual(derivation);
    }

    /** For a budget, forecast or interim report. */
    static Rounding budget(Derivation derivation) {
        return new Rounding(
                derivation.inTkr() ? tkr(derivation) : derivation.parameters().number("avrundning-sek-budget"));
    }

    /** For the shares of the tilldelning, where each row is rounded to a whole unit. */
    static Rounding shares(Derivation derivation) {
        Amount units = derivation.parameters().number("avrundning-andelar");
        return new Rounding(units.times(new Amount(derivation.unit(), List.of())));
    }

    /** What rounding may explain of a sum of this many lines, in kronor. */
    Amount of(int lines) {
        return perLine.times(new Amount(BigDecimal.valueOf(lines), List.of()));
    }

    private static Amount tkr(Derivation derivation) {
        return derivation.parameters().number("avrundning-tkr");
    }
}
