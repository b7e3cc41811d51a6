package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition of a rule, read: which fact it asks for, and what of it.
 *
 * @param nekat whether it asks that there be no such fact
 * @param slag the kind of fact
 * @param nycklar what the fields must be that tell its facts apart, as far as the condition says
 * @param saknade those of which it says nothing
 * @param krav what it asks of the fact, whose fields are called by {@link #EGEN} and the field's name
 */
record FactPattern(
        boolean nekat, FactRecord slag, Map<String, String> nycklar, List<String> saknade, List<Formula> krav) {
    /** What a field of the condition's own fact begins with. */
    static final String EGEN = "§.";

    private static final String OBJEKT = "objekt";

    /**
     * A condition.
     *
     * @param krav what it asks, with the fields of facts bound before by their fact
     * @param forbund whether the control is of the förbund: a fact that is told apart by another key is then the förbund's
     *     own where no object is asked for
     */
    static FactPattern of(boolean nekat, FactRecord slag, List<Formula> krav, boolean forbund) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Formula one : krav) {
            fixed(one).ifPresent(equal -> keys.put(equal.getKey(), equal.getValue()));
        }
        keys.keySet().retainAll(slag.nycklar());
        boolean others =
                slag.nycklar().size() > 1 && keys.size() == slag.nycklar().size() - 1;
        if (forbund && others && slag.harObjekt()) {
            keys.putIfAbsent(OBJEKT, "\"\"");
        }
        if (forbund && keys.getOrDefault(OBJEKT, "").startsWith("$")) {
            keys.put(OBJEKT, "\"\"");
        }
        List<String> missing = new ArrayList<>(slag.nycklar());
        missing.removeAll(keys.keySet());
        return new FactPattern(nekat, slag, keys, List.copyOf(missing), krav);
    }

    /** What a field must be, where a constraint says just that. */
    private static Optional<Map.Entry<String, String>> fixed(Formula one) {
        if (one instanceof Formula.Jamforelse equal
                && equal.jamfor().equals("==")
                && equal.vanster().startsWith(EGEN)
                && (FormulaReader.literal(equal.hoger()) || equal.hoger().startsWith("$"))) {
            return Optional.of(Map.entry(equal.vanster().substring(EGEN.length()), equal.hoger()));
        }
        return Optional.empty();
    }

    /** The fact's own name: of two conditions with the same name, both mean the same fact. */
    String faktum() {
        return slag.typ().getSimpleName() + nycklar;
    }

    /** Whether a fact of another condition could be one that this asks for. */
    boolean kanVara(FactPattern other) {
        return slag.equals(other.slag)
                && nycklar.entrySet().stream()
                        .allMatch(key -> other.nycklar
                                .getOrDefault(key.getKey(), key.getValue())
                                .equals(key.getValue()));
    }
}
