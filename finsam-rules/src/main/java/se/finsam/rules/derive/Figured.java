package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Rakning;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rule.Atoms;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.Order;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.Template;
import se.finsam.rules.rule.Truth;
import se.finsam.rules.rule.When;

/** The figures of a control for one object, computed; and whether its rules can be asked with them. */
public final class Figured implements Atoms.Known {
    private final RuleSheet.Variant variant;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private Figured(RuleSheet.Variant variant) {
        this.variant = variant;
    }

    /** Computes the figures of the variant that holds when a year ends. */
    public static Figured of(RuleSheet.Variant variant, ObjectContext around) {
        Figured figured = new Figured(variant);
        Evaluation evaluation = new Evaluation(around, figured.found);
        for (RuleSheet.Figure figure : variant.figures().values()) {
            figured.found.put(figure.name(), evaluation.of(figure.of()));
        }
        return figured;
    }

    /** The variant that holds on the last day of a year; null where none does. */
    public static RuleSheet.@Nullable Variant variant(RuleSheet sheet, int ar) {
        return sheet.on(LocalDate.of(ar, 12, 31)).orElse(null);
    }

    /** The keys that are missing; none where a rule holds whatever they are, or where all rules are known not to. */
    public List<String> missing() {
        List<When> open = new ArrayList<>();
        for (RuleSheet.Rule rule : variant.rules()) {
            if (Atoms.truth(rule.when(), this) == Truth.YES) {
                return List.of();
            }
            Atoms.open(rule.when(), this, open);
        }
        Set<String> missing = new LinkedHashSet<>();
        for (When atom : open) {
            missing.addAll(missing(atom));
        }
        return List.copyOf(missing);
    }

    /** What the rule that gave an answer compared and found so, with places for the figures; null where no rule gives it. */
    public @Nullable String derivation(Utfall outcome, String text) {
        for (RuleSheet.Rule rule : variant.rules()) {
            if (rule.outcome() == outcome
                    && rule.variant().equals(text)
                    && rule.shows().contains(RuleSheet.Rule.FIGURES)
                    && Atoms.truth(rule.when(), this) == Truth.YES) {
                String template = Template.of(rule.when(), this);
                return template.isEmpty() ? null : template;
            }
        }
        return null;
    }

    /** The fact that the rules are asked with. */
    public Rakning fact(Fraga question) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (RuleSheet.Figure figure : variant.figures().values()) {
            Found one = found(figure.name());
            Object value = one.value();
            kinds.put(figure.name(), figure.kind());
            if (value != null) {
                values.put(figure.name(), value);
                places.put(figure.name(), one.places());
            }
        }
        return new Rakning(question, variant.id(), values, kinds, new Spar(places));
    }

    /** Whether a part holds, as far as figures can tell: what the facts are is asked of the rules. */
    @Override
    public Truth truth(When atom) {
        if (ofFact(atom)) {
            return Truth.UNKNOWN;
        }
        if (atom instanceof When.Exists exists) {
            return answer(found(exists.figure()).known() == exists.there());
        }
        if (atom instanceof When.Is is) {
            Found one = found(is.figure());
            return one.unknown()
                    ? Truth.UNKNOWN
                    : answer(Boolean.valueOf(is.yes()).equals(one.value()));
        }
        When.Compare compare = (When.Compare) atom;
        Found left = found(compare.left());
        Found right = found(compare.right());
        Object first = left.value();
        Object second = right.value();
        if (first == null || second == null) {
            return left.unknown() || right.unknown() ? Truth.UNKNOWN : Truth.NO;
        }
        return answer(Order.holds(compare.sign(), first, second));
    }

    private static boolean ofFact(When atom) {
        if (atom instanceof When.Is is) {
            return is.figure().indexOf('.') >= 0;
        }
        return atom instanceof When.There
                || atom instanceof When.Has
                || (atom instanceof When.Compare compare && (ofFact(compare.left()) || ofFact(compare.right())));
    }

    private static boolean ofFact(When.Term term) {
        return term.figure() != null && term.figure().indexOf('.') >= 0;
    }

    private List<String> missing(When atom) {
        if (atom instanceof When.There || atom instanceof When.Has) {
            return List.of();
        }
        if (atom instanceof When.Is is) {
            return found(is.figure()).missing();
        }
        When.Compare compare = (When.Compare) atom;
        List<String> missing = new ArrayList<>(found(compare.left()).missing());
        missing.addAll(found(compare.right()).missing());
        return missing;
    }

    private static Truth answer(boolean holds) {
        return holds ? Truth.YES : Truth.NO;
    }

    private Found found(String figure) {
        return found.getOrDefault(figure, Found.NOTHING);
    }

    private Found found(When.Term term) {
        if (term.figure() != null) {
            return found(term.figure());
        }
        Object stands = term.number() != null ? term.number() : term.text();
        return new Found(stands, List.of(), List.of());
    }
}
