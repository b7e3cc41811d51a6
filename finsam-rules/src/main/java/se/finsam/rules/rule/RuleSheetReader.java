package se.finsam.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@code regel.yaml} and tells everything that is wrong with its expressions. One sheet each. */
public final class RuleSheetReader {
    private static final String NAME = "[a-z][A-Za-z0-9]*";

    /** What the rules' own patterns are called. */
    private static final List<String> TAKEN = List.of(RuleSheet.Fact.QUESTION, RuleSheet.Rule.FIGURES, "tal");

    private final Scope scope;
    private final List<Fault> faults = new ArrayList<>();

    /** A reader of what a scope has names for. */
    public RuleSheetReader(Scope scope) {
        this.scope = scope;
    }

    /** What is wrong. Empty before {@link #read}. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The sheet; empty where something is wrong with it. */
    public Optional<RuleSheet> read(Regelblad blad) {
        List<RuleSheet.Variant> variants = new ArrayList<>();
        Map<String, RuleSheet.Fact> facts = facts(blad.fakta());
        List<Regelvariant> dated = blad.varianter();
        if (dated == null) {
            if (blad.regler() == null) {
                faults.add(Fault.of("", "regler saknas; väntade minst en regel, eller varianter"));
            } else {
                variants.add(variant("", new Regelvariant(null, null, blad.rakna(), blad.regler()), facts, ""));
            }
        } else {
            if (blad.rakna() != null || blad.regler() != null) {
                faults.add(Fault.of(
                        "/varianter", "varianter står bredvid rakna eller regler; väntade det ena eller det andra"));
            }
            for (int i = 0; i < dated.size(); i++) {
                Regelvariant one = dated.get(i);
                follows(i == 0 ? null : dated.get(i - 1), one, "/varianter/" + i);
                String id = one.fran() == null ? "" : one.fran().toString();
                variants.add(variant(id, one, facts, "/varianter/" + i));
            }
        }
        return faults.isEmpty() ? Optional.of(new RuleSheet(List.copyOf(variants))) : Optional.empty();
    }

    private Map<String, RuleSheet.Fact> facts(@Nullable Map<String, String> written) {
        Map<String, RuleSheet.Fact> facts = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : (written == null ? Map.<String, String>of() : written).entrySet()) {
            String place = "/fakta/" + one.getKey();
            name(one.getKey(), null, place);
            if (TAKEN.contains(one.getKey())) {
                faults.add(Fault.of(place, one.getKey() + " är upptaget; väntade ett annat namn"));
            }
            try {
                facts.put(one.getKey(), FactReader.read(one.getKey(), one.getValue(), scope));
            } catch (SlipException e) {
                faults.add(new Fault(place, e.slip()));
            }
        }
        return Collections.unmodifiableMap(facts);
    }

    /** One expression of its own, such as someone tries by hand. What is wrong with it is told. */
    public Optional<Expression> expression(String text) {
        return expression("", text, Words.with(Map.of()));
    }

    private void follows(@Nullable Regelvariant before, Regelvariant one, String pointer) {
        LocalDate ended = before == null ? null : before.till();
        if (before != null
                && (ended == null || one.fran() == null || !ended.plusDays(1).equals(one.fran()))) {
            faults.add(Fault.of(
                    pointer + "/fran",
                    "varianten börjar " + one.fran() + "; väntade dagen efter att den förra slutar ("
                            + (ended == null ? "den har inget till" : ended) + ")"));
        }
        if (one.fran() != null && one.till() != null && one.till().isBefore(one.fran())) {
            faults.add(Fault.of(pointer + "/till", "varianten slutar " + one.till() + ", före " + one.fran()));
        }
    }

    private RuleSheet.Variant variant(String id, Regelvariant of, Map<String, RuleSheet.Fact> facts, String pointer) {
        Map<String, RuleSheet.Figure> figures = new LinkedHashMap<>();
        Words words = Words.with(Map.of());
        Map<String, String> written = of.rakna() == null ? Map.of() : of.rakna();
        for (Map.Entry<String, String> one : written.entrySet()) {
            String place = pointer + "/rakna/" + one.getKey();
            if (facts.containsKey(one.getKey())) {
                faults.add(Fault.of(place, one.getKey() + " är redan ett faktum; väntade ett annat namn"));
            }
            Optional<Expression> read = expression(place, one.getValue(), words);
            name(one.getKey(), read.orElse(null), place);
            if (read.isPresent()) {
                figures.put(one.getKey(), figure(one.getKey(), one.getValue(), read.get(), figures));
                words.figures().put(one.getKey(), read.get().kind());
                words.codes().put(one.getKey(), new Paths(scope).codes(read.get()));
            } else {
                // Known to be there, so that what names it is not told as a second fault.
                words.figures().put(one.getKey(), Kind.TAL);
            }
        }
        boolean whole = figures.size() == written.size();
        RuleReader rules = new RuleReader(scope, figures, new Words(words.figures(), words.codes(), facts));
        List<RuleSheet.Rule> read = whole ? rules.read(of.regler(), pointer + "/regler") : List.of();
        faults.addAll(rules.faults());
        return new RuleSheet.Variant(id, of.fran(), of.till(), facts, Collections.unmodifiableMap(figures), read);
    }

    private void name(String name, @Nullable Expression of, String pointer) {
        boolean itself = of instanceof Expression.Key key && key.path().equals(name);
        if (!name.matches(NAME) || ExpressionReader.TAKEN.contains(name)) {
            faults.add(
                    Fault.of(
                            pointer,
                            "\"" + name
                                    + "\" kan inte vara ett namn; väntade a–z och siffror, den första en liten bokstav, och inget av språkets egna ord"));
        } else if (scope.ofObject(name) && !itself) {
            faults.add(Fault.of(pointer, name + " är redan en nyckel; väntade ett annat namn"));
        }
    }

    private Optional<Expression> expression(String pointer, String text, Words words) {
        try {
            return Optional.of(ExpressionReader.read(text, scope, words));
        } catch (SlipException e) {
            faults.add(new Fault(pointer, e.slip()));
            return Optional.empty();
        }
    }

    /** A figure, with what can be said of it beforehand. */
    static RuleSheet.Figure figure(String name, String written, Expression of, Map<String, RuleSheet.Figure> others) {
        return new RuleSheet.Figure(name, written, of, Foreknown.least(of, others), Foreknown.hollow(of, others));
    }
}
