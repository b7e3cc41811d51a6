package se.finsam.rules.derive;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Soliditetsprov;
import se.finsam.rules.fakta.Spar;

/** Stated ratios beside the accounts. Compared as amounts, so nothing is rounded. */
final class RatioFacts {
    private static final String TOLERANCE = "soliditet-tolerans";
    private static final int SHARE_DECIMALS = 4;

    private RatioFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.accounts();
        Optional<Amount> stated = view.amount("arsredovisning.nyckeltal.soliditet");
        Optional<Amount> equity = view.amount("arsredovisning.balansrakning.egetKapital.utgaende");
        Optional<Amount> assets = view.amount("arsredovisning.balansrakning.summaTillgangar");
        if (stated.isEmpty()
                || equity.isEmpty()
                || assets.isEmpty()
                || assets.get().value().signum() <= 0) {
            return;
        }
        Amount share = derivation.parameters().number(TOLERANCE);
        Amount tolerance = share.times(assets.get());
        derivation.add(new Soliditetsprov(
                stated.get().value(),
                equity.get().value().divide(assets.get().value(), SHARE_DECIMALS, RoundingMode.HALF_UP),
                equity.get().value(),
                assets.get().value(),
                stated.get().times(assets.get()).distance(equity.get()).value(),
                tolerance.value(),
                sameByLines(view, stated.get(), equity.get(), assets.get(), share) ? "JA" : "NEJ",
                Spar.INGET
                        .och("soliditet", stated.get().places())
                        .och("egetKapital", equity.get().places())
                        .och("tillgangar", assets.get().places())
                        .och("tolerans", tolerance.places())));
    }

    /** Whether the lines of assets give the same answer as their sum, as far as they are known. */
    private static boolean sameByLines(View view, Amount stated, Amount equity, Amount sum, Amount share) {
        List<View> lines = view.items("arsredovisning.balansrakning.tillgangar");
        Optional<Amount> assets = lines.isEmpty() ? Optional.empty() : Amount.sum(lines, "belopp");
        return assets.isEmpty() || agrees(stated, equity, assets.get(), share) == agrees(stated, equity, sum, share);
    }

    private static boolean agrees(Amount stated, Amount equity, Amount assets, Amount share) {
        Amount off = stated.times(assets).distance(equity);
        return off.value().compareTo(share.times(assets).value()) <= 0;
    }
}
