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
 * @param sheet what the assets leave when provisions and liabilities are paid, where an annual report's balance sheet gives
 *     another amount than it states, but for rounding; else the amount
 * @param basis {@code HUVUDBOK}, {@code ARSREDOVISNING}, {@code PROGNOS} or {@code DELARSRAPPORT}
 * @param computed how the amount was computed; empty where it is stated
 */
record ClosingEquity(Amount amount, Amount other, Amount sheet, String basis, List<Faktum> computed) {
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

    /** The reading that speaks against the amount; the amount where none does. */
    Amount against() {
        return unambiguous() ? sheet : other;
    }

    /** The lower of the two readings. */
    BigDecimal least() {
        return amount.value().min(against().value());
    }

    /** Whether every reading is on the same side of a limit, at most or at least, and opening and result contradict nothing. */
    boolean decides(Amount limit, boolean atMost) {
        return unambiguous() && within(amount, limit, atMost) == within(sheet, limit, atMost);
    }

    /** Whether the amount is within a limit, at most or at least. */
    boolean within(Amount limit, boolean atMost) {
        return within(amount, limit, atMost);
    }

    private static boolean within(Amount equity, Amount limit, boolean atMost) {
        int order = equity.value().compareTo(limit.value());
        return atMost ? order <= 0 : order >= 0;
    }

    /** Whether what is stated is also what opening equity and the result give, as far as that is known. */
    boolean unambiguous() {
        // Not by equals of a record: what makes that at run time is in no archive of classes.
        return amount.value().compareTo(other.value()) == 0 && amount.places().equals(other.places());
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
        Optional<Amount> result = moved(view, equity, first(view.amount(equity + ".aretsResultat"), statedResult));
        if (stated.isEmpty() && (opening.isEmpty() || result.isEmpty())) {
            return Optional.empty();
        }
        Amount computed =
                opening.isEmpty() || result.isEmpty() ? null : opening.get().plus(result.get());
        if (stated.isPresent()) {
            String from = derivation.ledger().booked(stated.get().places().get(0)) ? "HUVUDBOK" : basis;
            return Optional.of(new ClosingEquity(
                    stated.get(),
                    other(stated.get(), computed, rounding.of(opening, result)),
                    other(stated.get(), sheet(view, from), sheetRounding(view, rounding)),
                    from,
                    List.of()));
        }
        Amount amount = computed == null ? Amount.ZERO : computed;
        Amount sheet = other(amount, sheet(view, basis), sheetRounding(view, rounding));
        return Optional.of(new ClosingEquity(amount, amount, sheet, basis, computed(opening, result)));
    }

    /** The result together with what came from or went to another förbund. */
    private static Optional<Amount> moved(View view, String equity, Optional<Amount> result) {
        return result.isEmpty()
                ? result
                : Optional.of(result.get()
                        .plus(view.amount(equity + ".overtaget").orElse(Amount.ZERO))
                        .minus(view.amount(equity + ".overlamnat").orElse(Amount.ZERO)));
    }

    /** What a stated balance sheet leaves for equity; null where a side of it is not known. A ledger's is tested elsewhere. */
    private static @Nullable Amount sheet(View view, String basis) {
        View sheet = basis.equals("ARSREDOVISNING") ? view.find("arsredovisning.balansrakning") : null;
        if (sheet == null) {
            return null;
        }
        Optional<Amount> assets = side(sheet, "summaTillgangar", "tillgangar");
        Optional<Amount> owed = side(sheet, "summaSkulder", "skulder");
        Optional<Amount> provisions =
                first(sheet.amount("summaAvsattningar"), Amount.sum(sheet.items("avsattningar"), "belopp"));
        return assets.isEmpty() || owed.isEmpty() || provisions.isEmpty()
                ? null
                : assets.get().minus(owed.get()).minus(provisions.get());
    }

    private static Optional<Amount> side(View sheet, String sum, String lines) {
        Optional<Amount> rows = sheet.has(lines) ? Amount.sum(sheet.items(lines), "belopp") : Optional.empty();
        return first(sheet.amount(sum), rows);
    }

    private static Amount sheetRounding(View view, Rounding rounding) {
        View sheet = view.find("arsredovisning.balansrakning");
        return sheet == null
                ? Amount.ZERO
                : rounding.of(sheet.items("tillgangar"), "belopp")
                        .plus(rounding.of(sheet.items("skulder"), "belopp"))
                        .plus(rounding.of(sheet.items("avsattningar"), "belopp"))
                        .plus(rounding.of(
                                sheet.amount("summaTillgangar"),
                                sheet.amount("summaSkulder"),
                                sheet.amount("summaAvsattningar")));
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
