package se.finsam.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;

/** Some rules as Drools runs them, and which kinds of facts they ask about. Immutable but for what it has looked up. */
final class Network {
    private final KieBase rules;
    private final List<ObjectType> asked;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    Network(KieBase rules) {
        this.rules = rules;
        List<ObjectType> types = new ArrayList<>();
        for (ObjectTypeNode node : ((InternalRuleBase) rules).getRete().getObjectTypeNodes()) {
            types.add(node.getObjectType());
        }
        this.asked = List.copyOf(types);
    }

    KieBase rules() {
        return rules;
    }

    /** Whether any of the rules can tell a fact of a class from its absence. */
    boolean asks(Class<?> fact) {
        Boolean answer = known.get(fact);
        if (answer == null) {
            answer = isAsked(fact);
            known.put(fact, answer);
        }
        return answer;
    }

    private boolean isAsked(Class<?> fact) {
        for (ObjectType type : asked) {
            if (type.isAssignableFrom(fact)) {
                return true;
            }
        }
        return false;
    }
}
