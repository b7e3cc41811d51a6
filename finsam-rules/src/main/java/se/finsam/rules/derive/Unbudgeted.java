package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlemsregister;
import se.finsam.rules.fakta.ObudgeteradeKostnader;
import se.finsam.rules.fakta.Spar;

/** Costs that the budget has no line for. */
final class Unbudgeted {
    private static final String LINES = "kostnader";
    private static final String ACCOUNTS = "arsredovisning.resultatrakning." + LINES;

    private Unbudgeted() {}

    static void add(Derivation derivation) {
        View underlag = derivation.accounts();
        List<View> budgeted = underlag.items("budget." + LINES);
        boolean accounts = !underlag.items(ACCOUNTS).isEmpty();
        String list = accounts ? ACCOUNTS : "prognos." + LINES;
        List<View> lines = underlag.items(list);
        if (budgeted.isEmpty() || lines.isEmpty() || derivation.budgetar() != derivation.rakenskapsar()) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (View line : budgeted) {
            names.add(name(line));
        }
        int shared = 0;
        int unknown = 0;
        List<String> without = new ArrayList<>();
        Total total = new Total();
        for (View line : lines) {
            Optional<Amount> amount = line.amount("belopp");
            if (names.contains(name(line))) {
                shared++;
            } else if (amount.isEmpty()) {
                unknown++;
            } else if (amount.get().value().signum() > 0) {
                without.add(line.text("post").orElse(""));
                total.add(amount.get());
            }
        }
        derivation.add(new ObudgeteradeKostnader(
                shared,
                without.size(),
                unknown,
                without,
                total.amount().value(),
                List.of(list + "[].belopp"),
                Spar.INGET.och("obudgeterat", total.amount().places())));
    }

    private static String name(View line) {
        return Medlemsregister.fold(line.text("post").orElse(""));
    }
}
