package se.finsam.rules.derive;

import java.util.Optional;

/**
 * Equity when the räkenskapsår ended: of the annual accounts, else of the forecast.
 *
 * @param amount in kronor
 * @param basis {@code ARSREDOVISNING} or {@code PROGNOS}
 */
record ClosingEquity(Amount amount, String basis) {
    static Optional<ClosingEquity> of(View view) {
        return view.amount("arsredovisning.balansrakning.egetKapital.utgaende")
                .map(amount -> new ClosingEquity(amount, "ARSREDOVISNING"))
                .or(() -> view.amount("prognos.egetKapital.utgaende")
                        .map(amount -> new ClosingEquity(amount, "PROGNOS")));
    }
}
