package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.Utfall;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Rakning;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.rule.Condition;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.Order;
import se.finsam.rules.rule.Sheet;
import se.finsam.rules.rule.Template;
import se.finsam.rules.rule.Truth;

/** The figures of a control for one object, computed; and whether its rules can be asked with them. */
public final class Figured {
    private final Sheet.Variant variant;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private Figured(Sheet.Variant variant) {
        this.variant = variant;
    }

    /** Computes the figures of the variant that holds when a year ends. */
    public static Figured of(Sheet.Variant variant, Surroundings around) {
        Figured figured = new Figured(variant);
        Evaluation evaluation = new Evaluation(around, figured.found);
        for (Sheet.Figure figure : variant.figures().values()) {
            figured.found.put(figure.name(), evaluation.of(figure.of()));
        }
        return figured;
    }

    /** The variant that holds on the last day of a year; null where none does. */
    public static Sheet.@Nullable Variant variant(Sheet sheet, int ar) {
        return sheet.on(LocalDate.of(ar, 12, 31)).orElse(null);
    }

    /** The keys that are missing; none where a rule holds whatever they are, or where all rules are known not to. */
    public List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (Sheet.Rule rule : variant.rules()) {
            Truth truth = truth(rule.when(), missing);
            if (truth == Truth.YES) {
                return List.of();
            }
        }
        return List.copyOf(missing);
    }

    /** What the rule that gave an answer compared, with places for the figures; null where no rule gives it. */
    public @Nullable String derivation(Utfall outcome, String text) {
        for (Sheet.Rule rule : variant.rules()) {
            if (rule.outcome() == outcome
                    && rule.variant().equals(text)
                    && truth(rule.when(), new LinkedHashSet<>()) == Truth.YES) {
                return Template.of(rule.when());
            }
        }
        return null;
    }

    /** The fact that the rules are asked with. */
    public Rakning fact(Fraga question) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Spar trace = Spar.INGET;
        for (Map.Entry<String, Found> one : found.entrySet()) {
            Object value = one.getValue().value();
            Sheet.Figure figure =
                    java.util.Objects.requireNonNull(variant.figures().get(one.getKey()));
            kinds.put(one.getKey(), figure.kind());
            if (value != null) {
                values.put(one.getKey(), value);
                trace = trace.och(one.getKey(), one.getValue().places());
            }
        }
        return new Rakning(question, variant.id(), values, kinds, trace);
    }

    private Truth truth(Condition condition, Set<String> missing) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), Truth.NO, missing);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), Truth.YES, missing);
        }
        if (condition instanceof Condition.Exists exists) {
            return answer(found(exists.figure()).known() == exists.there());
        }
        if (condition instanceof Condition.Is is) {
            Found one = found(is.figure());
            missing.addAll(one.missing());
            return one.unknown()
                    ? Truth.UNKNOWN
                    : answer(Boolean.valueOf(is.yes()).equals(one.value()));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        List<Found> both = List.of(found(compare.left()), found(compare.right()));
        Found lacking = Found.lacking(both);
        if (lacking != null) {
            missing.addAll(lacking.missing());
            return lacking.unknown() ? Truth.UNKNOWN : Truth.NO;
        }
        return answer(Order.holds(
                compare.sign(),
                java.util.Objects.requireNonNull(both.get(0).value()),
                java.util.Objects.requireNonNull(both.get(1).value())));
    }

    /** What is missing of a part that does not matter is not asked for. */
    private Truth joined(List<Condition> parts, Truth deciding, Set<String> missing) {
        Truth whole = deciding == Truth.NO ? Truth.YES : Truth.NO;
        Set<String> own = new LinkedHashSet<>();
        for (Condition part : parts) {
            Truth one = truth(part, own);
            if (one == deciding) {
                return deciding;
            }
            whole = one == Truth.UNKNOWN ? one : whole;
        }
        missing.addAll(own);
        return whole;
    }

    private static Truth answer(boolean holds) {
        return holds ? Truth.YES : Truth.NO;
    }

    private Found found(String figure) {
        return found.getOrDefault(figure, Found.NOTHING);
    }

    private Found found(Condition.Term term) {
        if (term.figure() != null) {
            return found(term.figure());
        }
        Object stands = term.number() != null ? term.number() : term.text();
        return new Found(stands, List.of(), new ArrayList<>());
    }
}
