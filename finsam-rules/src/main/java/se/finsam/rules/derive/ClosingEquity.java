package se.finsam.rules.derive;

import java.util.Optional;

/**
 * Equity when the räkenskapsår ended: of the ledger or the annual accounts, else of the forecast.
 *
 * @param amount in kronor
 * @param basis {@code HUVUDBOK}, {@code ARSREDOVISNING} or {@code PROGNOS}
 */
record ClosingEquity(Amount amount, String basis) {
    static Optional<ClosingEquity> of(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> annual = view.amount("arsredovisning.balansrakning.egetKapital.utgaende");
        if (annual.isPresent()) {
            boolean booked = derivation.ledger().booked(annual.get().places().get(0));
            return Optional.of(new ClosingEquity(annual.get(), booked ? "HUVUDBOK" : "ARSREDOVISNING"));
        }
        Optional<Amount> forecast = view.amount("prognos.egetKapital.utgaende");
        return forecast.isPresent() ? Optional.of(new ClosingEquity(forecast.get(), "PROGNOS")) : Optional.empty();
    }
}
