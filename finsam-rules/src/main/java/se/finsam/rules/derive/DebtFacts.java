package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.finsam.rules.fakta.Kreditgrans;
import se.finsam.rules.fakta.Skuldbild;
import se.finsam.rules.fakta.Spar;

/** Debts, pledges and contingent liabilities (21 § second stycket). */
final class DebtFacts {
    private static final String SHEET = "arsredovisning.balansrakning";
    private static final String CREDIT = "SEDVANLIG_KREDIT";
    private static final Set<String> ALLOWED = Set.of("KORTFRISTIG", CREDIT);

    private DebtFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.view();
        view.amount("forbund.forbundsordning.kreditgrans")
                .ifPresent(limit ->
                        derivation.add(new Kreditgrans(limit.value(), Spar.INGET.och("kreditgrans", limit.places()))));
        view.at(SHEET + ".skulder").ifPresent(list -> derivation.add(debts(view, list)));
    }

    private static Skuldbild debts(View view, View list) {
        List<String> refused = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Amount credit = Amount.ZERO;
        for (View debt : list.items()) {
            String kind = debt.text("slag").orElse("");
            String name = debt.text("post").orElse("");
            if (kind.isEmpty()) {
                unknown.add(SHEET + ".skulder[" + name + "].slag");
            } else if (!ALLOWED.contains(kind)) {
                refused.add(name);
            } else if (kind.equals(CREDIT) && debt.at("belopp").isEmpty()) {
                unknown.add(SHEET + ".skulder[" + name + "].belopp");
            } else if (kind.equals(CREDIT)) {
                credit = credit.plus(debt.amount("belopp").orElse(Amount.ZERO));
            }
        }
        for (String other : List.of("panter", "ansvarsforbindelser")) {
            view.items(SHEET + "." + other).stream()
                    .filter(line -> line.amount("belopp")
                            .filter(amount -> amount.value().signum() == 0)
                            .isEmpty())
                    .flatMap(line -> line.text("post").stream())
                    .forEach(refused::add);
        }
        return new Skuldbild(
                refused.size(),
                unknown.size(),
                credit.value(),
                refused,
                unknown,
                Spar.INGET
                        .och("antalOtillatna", list.pointer())
                        .och("antalOkanda", list.pointer())
                        .och("kredit", credit.places()));
    }
}
