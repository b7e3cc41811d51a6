package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.BeraknatEgetKapital;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Spar;

/**
 * Equity when the räkenskapsår ended: of the ledger or the annual accounts, else of the forecast, else as the interim report
 * has it. Where it is not stated it is opening equity and the result, where both are known; last year's closing equity is
 * this year's opening.
 *
 * @param amount in kronor
 * @param other what opening equity and the result give beside a stated amount, where that is not the same but for rounding;
 *     else the amount
 * @param basis {@code HUVUDBOK}, {@code ARSREDOVISNING}, {@code PROGNOS} or {@code DELARSRAPPORT}
 * @param computed how the amount was computed; empty where it is stated
 */
record ClosingEquity(Amount amount, Amount other, String basis, List<Faktum> computed) {
    private static final String SHEET = "arsredovisning.balansrakning.egetKapital";
    private static final String OPENING = ".ingaende";

    static Optional<ClosingEquity> of(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> before = before(derivation);
        Optional<ClosingEquity> annual = of(
                derivation,
                SHEET,
                view.amount("arsredovisning.resultatrakning.aretsResultat"),
                before,
                Rounding.accounts(derivation),
                "ARSREDOVISNING");
        if (annual.isPresent()) {
            return annual;
        }
        Rounding rounding = Rounding.budget(derivation);
        Optional<Amount> opening = first(view.amount("delarsrapport.egetKapital" + OPENING), before);
        Optional<ClosingEquity> forecast =
                of(derivation, "prognos.egetKapital", view.amount("prognos.resultat"), opening, rounding, "PROGNOS");
        if (forecast.isPresent()) {
            return forecast;
        }
        opening = first(view.amount("prognos.egetKapital" + OPENING), before);
        return of(
                derivation,
                "delarsrapport.egetKapital",
                view.amount("delarsrapport.resultat"),
                opening,
                rounding,
                "DELARSRAPPORT");
    }

    /** The lower of the two readings. */
    BigDecimal least() {
        return amount.value().min(other.value());
    }

    /** Whether what is stated is also what opening equity and the result give, as far as that is known. */
    boolean unambiguous() {
        return amount.equals(other);
    }

    private static Optional<ClosingEquity> of(
            Derivation derivation,
            String equity,
            Optional<Amount> statedResult,
            Optional<Amount> before,
            Rounding rounding,
            String basis) {
        View view = derivation.view();
        Optional<Amount> stated = view.amount(equity + ".utgaende");
        Optional<Amount> opening = first(view.amount(equity + OPENING), stated.isPresent() ? Optional.empty() : before);
        Optional<Amount> result = first(view.amount(equity + ".aretsResultat"), statedResult);
        if (stated.isEmpty() && (opening.isEmpty() || result.isEmpty())) {
            return Optional.empty();
        }
        Amount computed =
                opening.isEmpty() || result.isEmpty() ? null : opening.get().plus(result.get());
        if (stated.isPresent()) {
            String from = derivation.ledger().booked(stated.get().places().get(0)) ? "HUVUDBOK" : basis;
            return Optional.of(new ClosingEquity(
                    stated.get(), other(stated.get(), computed, rounding.of(opening, result)), from, List.of()));
        }
        Amount amount = computed == null ? Amount.ZERO : computed;
        return Optional.of(new ClosingEquity(amount, amount, basis, computed(opening, result)));
    }

    private static Amount other(Amount stated, @Nullable Amount computed, Amount tolerance) {
        return computed == null || stated.distance(computed).value().compareTo(tolerance.value()) <= 0
                ? stated
                : computed;
    }

    private static List<Faktum> computed(Optional<Amount> opening, Optional<Amount> result) {
        Amount from = opening.orElse(Amount.ZERO);
        Amount change = result.orElse(Amount.ZERO);
        return List.of(new BeraknatEgetKapital(
                from.value(),
                change.value(),
                Spar.INGET.och("ingaendeEgetKapital", from.places()).och("aretsForandring", change.places())));
    }

    /** Last year's closing equity, where that year was given; it stands in another file, so its place would mislead here. */
    private static Optional<Amount> before(Derivation derivation) {
        Optional<Underlag> previous = derivation.previous();
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClosingEquity> closing = of(derivation.of(previous.get()));
        return closing.isPresent() && closing.get().settled()
                ? Optional.of(new Amount(closing.get().amount().value(), List.of()))
                : Optional.empty();
    }

    /** Whether it is what a year ended with, and no forecast of it, and not contradicted. */
    boolean settled() {
        return unambiguous() && (basis.equals("ARSREDOVISNING") || basis.equals("HUVUDBOK"));
    }

    private static Optional<Amount> first(Optional<Amount> one, Optional<Amount> other) {
        return one.isPresent() ? one : other;
    }
}
