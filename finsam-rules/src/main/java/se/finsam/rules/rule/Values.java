package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a figure, or a fact's field, can be, as far as a group's conditions can tell it apart. */
final class Values {
    private final RuleSheet.Variant variant;
    private final Set<String> there;
    private final List<String> group;
    private final List<When> own;

    /**
     * The values of a group's names.
     *
     * @param there the facts that are there
     * @param group the names that conditions compare with each other
     * @param own the conditions on those
     */
    Values(RuleSheet.Variant variant, Set<String> there, List<String> group, List<When> own) {
        this.variant = variant;
        this.there = there;
        this.group = group;
        this.own = own;
    }

    /** The values of a name, each once. */
    List<Object> of(String name) {
        if (!Asked.fact(name).isEmpty()) {
            return ofFact(name);
        }
        List<Object> values = new ArrayList<>();
        RuleSheet.Figure figure = variant.figures().get(name);
        Kind kind = figure == null ? Kind.TAL : figure.kind();
        if (kind == Kind.JANEJ) {
            values.addAll(List.of(true, false));
        } else if (kind.text()) {
            values.addAll(texts(own, group.size()));
        } else {
            boolean whole = figure != null && group.size() == 1 && Foreknown.whole(figure.of());
            numbers(own, group.size()).stream()
                    .filter(one -> figure == null || !figure.least() || one.signum() >= 0)
                    .filter(one -> !whole || one.stripTrailingZeros().scale() <= 0)
                    .forEach(values::add);
        }
        if (figure != null && figure.hollow()) {
            values.add(Worlds.NOTHING);
        }
        if (own.stream()
                .anyMatch(atom ->
                        atom instanceof When.Exists exists && exists.figure().equals(name))) {
            values.add(Worlds.MISSING);
        }
        return values;
    }

    /** What a fact's field can be: nothing where there is no such fact. */
    private List<Object> ofFact(String name) {
        RuleSheet.Fact fact = variant.facts().get(Asked.fact(name));
        if (fact == null) {
            return List.copyOf(numbers(own, group.size()));
        }
        if (!there.contains(fact.name())) {
            return List.of(Worlds.NOTHING);
        }
        Kind kind = fact.kind().fields().getOrDefault(Asked.field(name), Kind.JANEJ);
        if (kind == Kind.JANEJ) {
            return List.of(true, false);
        }
        if (kind.text()) {
            List<String> codes = fact.kind().codes().get(Asked.field(name));
            return codes == null ? List.copyOf(texts(own, group.size())) : List.copyOf(codes);
        }
        boolean least = fact.kind().least().contains(Asked.field(name));
        boolean whole = kind == Kind.ANTAL && group.size() == 1;
        return numbers(own, group.size()).stream()
                .filter(one -> !least || one.signum() >= 0)
                .filter(one -> !whole || one.stripTrailingZeros().scale() <= 0)
                .map(Object.class::cast)
                .toList();
    }

    private static List<String> texts(List<When> own, int figures) {
        TreeSet<String> said = new TreeSet<>();
        for (When atom : own) {
            if (atom instanceof When.Compare compare) {
                add(said, compare.left().text());
                add(said, compare.right().text());
            }
        }
        List<String> all = new ArrayList<>(said);
        for (int i = 1; i <= figures; i++) {
            all.add("annat" + (i == 1 ? "" : i));
        }
        return all;
    }

    private static void add(Set<String> all, @Nullable String text) {
        if (text != null) {
            all.add(text);
        }
    }

    /** The numbers that are named, and between each two and beside them as many as there are figures. */
    private static List<BigDecimal> numbers(List<When> own, int figures) {
        TreeSet<BigDecimal> named = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (When atom : own) {
            if (atom instanceof When.Compare compare) {
                for (When.Term term : List.of(compare.left(), compare.right())) {
                    if (term.number() != null) {
                        named.add(term.number());
                    }
                }
            }
        }
        TreeSet<BigDecimal> all = new TreeSet<>(named);
        BigDecimal last = null;
        for (BigDecimal one : named) {
            for (int i = 1; i <= figures; i++) {
                if (last == null) {
                    all.add(one.subtract(BigDecimal.valueOf(i)));
                } else {
                    BigDecimal step =
                            one.subtract(last).divide(BigDecimal.valueOf(figures + 1L), MathContext.DECIMAL32);
                    all.add(last.add(step.multiply(BigDecimal.valueOf(i))));
                }
            }
            last = one;
        }
        for (int i = 1; i <= figures; i++) {
            all.add(named.last().add(BigDecimal.valueOf(i)));
        }
        return List.copyOf(all);
    }
}
