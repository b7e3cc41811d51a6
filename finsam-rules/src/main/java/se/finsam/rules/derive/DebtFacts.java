package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.rules.fakta.Kreditgrans;
import se.finsam.rules.fakta.Skuldbild;
import se.finsam.rules.fakta.Spar;

/** Debts, pledges and contingent liabilities (21 § second stycket). */
final class DebtFacts {
    private static final String SHEET = "arsredovisning.balansrakning";
    private static final String CREDIT = "SEDVANLIG_KREDIT";
    private static final Set<String> ALLOWED = Set.of("KORTFRISTIG", CREDIT);
    private static final Set<String> FORBIDDEN = Set.of("BORGEN", "PANT");

    private DebtFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> limit = view.amount("forbund.forbundsordning.kreditgrans");
        if (limit.isPresent()) {
            derivation.add(new Kreditgrans(
                    limit.get().value(),
                    Spar.INGET.och("kreditgrans", limit.get().places())));
        }
        View list = view.find(SHEET + ".skulder");
        if (list != null) {
            derivation.add(debts(view, list));
        }
    }

    private static Skuldbild debts(View view, View list) {
        List<String> refused = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> contingent = new ArrayList<>();
        Amount credit = Amount.ZERO;
        Optional<Amount> sum = view.amount(SHEET + ".summaSkulder");
        if (list.items().isEmpty() && sum.isPresent() && !isZero(sum)) {
            unknown.add(SHEET + ".skulder[].slag");
        }
        for (View debt : lines(list.items())) {
            String kind = debt.text("slag").orElse("");
            String name = debt.text("post").orElse("");
            if (kind.isEmpty()) {
                unknown.add(SHEET + ".skulder[" + name + "].slag");
            } else if (!ALLOWED.contains(kind)) {
                refused.add(name);
            } else if (kind.equals(CREDIT) && debt.at("belopp").isEmpty()) {
                unknown.add(SHEET + ".skulder[" + name + "].belopp");
            } else if (kind.equals(CREDIT)) {
                // By its size: a debt that is written with a minus sign is a debt all the same.
                credit = credit.plus(Amount.ZERO.distance(debt.amount("belopp").orElse(Amount.ZERO)));
            }
        }
        for (View line : lines(view.items(SHEET + ".panter"))) {
            refused.add(line.text("post").orElse(""));
        }
        for (View line : lines(view.items(SHEET + ".ansvarsforbindelser"))) {
            boolean forbidden = FORBIDDEN.contains(line.text("slag").orElse(""));
            (forbidden ? refused : contingent).add(line.text("post").orElse(""));
        }
        return new Skuldbild(
                refused.size(),
                unknown.size(),
                contingent.size(),
                credit.value(),
                refused,
                unknown,
                contingent,
                notThere(view),
                Spar.INGET
                        .och("antalOtillatna", list.pointer())
                        .och("antalOkanda", list.pointer())
                        .och("kredit", credit.places()));
    }

    /** Pledges and contingent liabilities stand within the line, where there are any; without it nothing is known of them. */
    private static List<String> notThere(View view) {
        List<String> missing = new ArrayList<>();
        for (String key : List.of(SHEET + ".panter", SHEET + ".ansvarsforbindelser")) {
            if (!view.has(key)) {
                missing.add(key);
            }
        }
        return missing;
    }

    /** The lines that hold something: one kept for last year's figure is no debt. */
    private static List<View> lines(List<View> items) {
        List<View> lines = new ArrayList<>();
        for (View line : items) {
            if (!isZero(line.amount("belopp"))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isZero(Optional<Amount> amount) {
        return amount.isPresent() && amount.get().value().signum() == 0;
    }
}
