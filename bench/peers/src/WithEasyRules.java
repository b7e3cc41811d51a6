package peersfacts;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import se.finsam.model.Underlag;

/** The twelve controls in Easy Rules 4.1: one rule an answer, asked of each object in turn. */
final class WithEasyRules implements Peer {
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    WithEasyRules() {
        int number = 0;
        for (Regel regel : Regel.ALLA) {
            rules.register(new RuleBuilder()
                    .name(regel.kontroll() + " " + regel.utfall() + " " + number)
                    .priority(number++)
                    .when(facts -> regel.galler(facts.get("fall")))
                    .then(facts -> {
                        List<Svar> svar = facts.get("svar");
                        Fall fall = facts.get("fall");
                        svar.add(fall.svar(regel.utfall()));
                    })
                    .build());
        }
    }

    @Override
    public List<Svar> svar(Underlag underlag) {
        List<Svar> all = new ArrayList<>();
        for (Fall fall : Fall.av(underlag)) {
            Facts facts = new Facts();
            facts.put("fall", fall);
            facts.put("svar", all);
            engine.fire(rules, facts);
        }
        return all;
    }
}
