package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a balance sheet is copied whole: the lines of both its sides then give its stated sums, and those are equal. */
final class WholeSheet {
    private static final String SHEET = "arsredovisning.balansrakning";

    private WholeSheet() {}

    /** Only what the underlag itself states counts: a ledger has every line, but neither pledges nor contingent liabilities. */
    static boolean of(Derivation derivation) {
        View sheet = derivation.stated().find(SHEET);
        if (sheet == null || !sheet.has("skulder")) {
            return false;
        }
        List<View> assets = sheet.items("tillgangar");
        List<View> others = new ArrayList<>(sheet.items("avsattningar"));
        others.addAll(sheet.items("skulder"));
        Optional<Amount> equity = sheet.amount("egetKapital.utgaende");
        Optional<Amount> rest = Amount.sum(others, "belopp");
        if (assets.isEmpty() || equity.isEmpty() || rest.isEmpty()) {
            return false;
        }
        Rounding rounding = Rounding.annual(derivation);
        Optional<Amount> sum = sheet.amount("summaTillgangar");
        return agree(Amount.sum(assets, "belopp"), sum, rounding.of(assets.size()))
                && agree(
                        Optional.of(equity.get().plus(rest.get())),
                        sheet.amount("summaEgetKapitalOchSkulder"),
                        rounding.of(others.size() + 1))
                && agree(sum, sheet.amount("summaEgetKapitalOchSkulder"), Amount.ZERO);
    }

    private static boolean agree(Optional<Amount> one, Optional<Amount> other, Amount tolerance) {
        return one.isPresent()
                && other.isPresent()
                && other.get().value().signum() > 0
                && one.get().distance(other.get()).value().compareTo(tolerance.value()) <= 0;
    }
}
