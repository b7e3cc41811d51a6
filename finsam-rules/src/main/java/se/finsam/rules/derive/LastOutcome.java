package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.ForegaendeUtfall;
import se.finsam.rules.fakta.Spar;

/** What goals say of the year before, beside that year's own underlag; goals are the same where their words are. */
final class LastOutcome {
    private LastOutcome() {}

    static void add(Derivation derivation) {
        Optional<Underlag> previous = derivation.previous();
        if (previous.isEmpty()) {
            return;
        }
        View before = View.of(previous.get(), null);
        add(derivation, before, "verksamhetsmal", Objekttyp.VERKSAMHETSMAL);
        add(derivation, before, "insatsmal", Objekttyp.INSATSMAL);
    }

    private static void add(Derivation derivation, View before, String kind, Objekttyp type) {
        Map<String, View> then = new HashMap<>();
        for (Objects.Named goal : Objects.of(type, before)) {
            then.put(goal.name(), goal.view());
        }
        for (Objects.Named goal : Objects.of(type, derivation.view())) {
            View last = then.get(goal.name());
            if (last == null || !goal.view().text("enhet").equals(last.text("enhet"))) {
                continue;
            }
            View said = goal.view().find("foregaende");
            View outcome = last.find("utfall");
            if (said != null
                    && outcome != null
                    && ((BigDecimal) said.value()).compareTo((BigDecimal) outcome.value()) != 0) {
                derivation.add(new ForegaendeUtfall(
                        kind,
                        goal.name(),
                        (BigDecimal) said.value(),
                        (BigDecimal) outcome.value(),
                        Spar.INGET.och("foregaende", said.pointer())));
            }
        }
    }
}
