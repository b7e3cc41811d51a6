package se.finsam.workbench.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.rule.FactKind;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.When;
import se.finsam.rules.trace.RuleText;
import se.finsam.rules.trace.RuleText.PatternText;

/** Reads the patterns that a sheet's rule is written as back to its condition. One of a variant each. */
final class PatternReader {
    private static final Pattern COMPARISON = Pattern.compile(
            "(\\S+\\(\"[^\"]*\"\\)|[$\\w.]+)\\s(<=|>=|==|!=|<|>|not contains|contains)\\s(\\S+\\(\"[^\"]*\"\\)|\"[^\"]*\"|[-$\\w.]+)");
    private static final Pattern FIGURE = Pattern.compile("(?:\\$tal\\.)?(ja|finns|tal|dag|kod)\\(\"([^\"]*)\"\\)");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)B?");

    private final RuleSheet.Variant variant;

    PatternReader(RuleSheet.Variant variant) {
        this.variant = variant;
    }

    /** The rule with the condition that a text says; empty where that is nothing that a sheet's rule is written as. */
    Optional<RuleSheet.Rule> read(RuleSheet.Rule rule, RuleText text) {
        List<When> parts = new ArrayList<>();
        try {
            for (PatternText pattern : text.patterns()) {
                pattern(pattern, parts);
            }
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
        return Optional.of(new RuleSheet.Rule(
                rule.written(),
                new When.All(List.copyOf(parts)),
                rule.outcome(),
                rule.variant(),
                rule.missing(),
                rule.shows(),
                rule.pointer()));
    }

    private void pattern(PatternText pattern, List<When> parts) {
        if (pattern.type().equals("Fraga")) {
            return;
        }
        if (pattern.type().equals("Rakning")) {
            for (String one : pattern.constraints()) {
                if (!pattern.ties(one)) {
                    parts.add(condition(one, null));
                }
            }
            return;
        }
        RuleSheet.Fact fact = fact(pattern);
        List<When> asked = new ArrayList<>(List.of(new When.There(fact.name())));
        for (String one : pattern.constraints()) {
            if (!which(fact).contains(one)) {
                asked.add(condition(one, fact));
            }
        }
        if (pattern.negated()) {
            parts.add(new When.None(new When.All(asked)));
        } else {
            parts.addAll(asked);
        }
    }

    /** The fact that a pattern means: the only one of its kind, or the one that it says which it is. */
    private RuleSheet.Fact fact(PatternText pattern) {
        for (RuleSheet.Fact one : variant.facts().values()) {
            boolean named = pattern.binding().isEmpty() || pattern.binding().equals("$" + one.name());
            if (named
                    && one.kind().name().equals(pattern.type())
                    && pattern.constraints().containsAll(which(one))) {
                return one;
            }
        }
        throw new UnsupportedOperationException("no fact of the sheet: " + pattern.type());
    }

    private static List<String> which(RuleSheet.Fact fact) {
        List<String> all = new ArrayList<>();
        fact.which().forEach((field, text) -> all.add(field + " == \"" + text + '"'));
        if (fact.kind().ofObject()) {
            all.add("objekt == $fraga.objekt");
        }
        return all;
    }

    private When condition(String written, RuleSheet.@Nullable Fact fact) {
        String text = written.strip();
        for (Joint joint : List.of(new Joint(" || ", When.Any::new), new Joint(" && ", When.All::new))) {
            List<String> parts = RuleText.split(text, joint.sign());
            if (parts.size() > 1) {
                return joint.of()
                        .apply(parts.stream().map(one -> condition(one, fact)).toList());
            }
        }
        if (text.startsWith("( ") && text.endsWith(" )")) {
            return condition(text.substring(2, text.length() - 2), fact);
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            throw new UnsupportedOperationException("no condition of a sheet: " + text);
        }
        return comparison(comparison.group(1), comparison.group(2), comparison.group(3), fact);
    }

    private record Joint(String sign, Function<List<When>, When> of) {}

    private When comparison(String left, String sign, String right, RuleSheet.@Nullable Fact fact) {
        if (sign.endsWith("contains")) {
            return new When.Has(field(left, fact), unquoted(right), sign.equals("contains"));
        }
        if (right.equals("true") || right.equals("false")) {
            boolean yes = right.equals("true") == sign.equals("==");
            Matcher figure = FIGURE.matcher(left);
            if (!figure.matches()) {
                return new When.Is(field(left, fact), yes);
            }
            return figure.group(1).equals("finns")
                    ? new When.Exists(figure.group(2), yes)
                    : new When.Is(figure.group(2), yes);
        }
        When.Term first = term(left, fact);
        When.Term second = term(right, fact);
        Kind kind = kind(first);
        return new When.Compare(sign.equals("==") ? "=" : sign, first, second, kind == Kind.TAL ? kind(second) : kind);
    }

    private When.Term term(String text, RuleSheet.@Nullable Fact fact) {
        Matcher figure = FIGURE.matcher(text);
        if (figure.matches()) {
            return new When.Term(figure.group(2), null, null);
        }
        if (text.startsWith("\"")) {
            return new When.Term(null, null, unquoted(text));
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? new When.Term(null, new BigDecimal(number.group(1)), null)
                : new When.Term(field(text, fact), null, null);
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static String field(String text, RuleSheet.@Nullable Fact fact) {
        if (text.startsWith("$")) {
            return text.substring(1);
        }
        if (fact == null) {
            throw new UnsupportedOperationException("no figure of a sheet: " + text);
        }
        return fact.name() + "." + text;
    }

    private Kind kind(When.Term term) {
        String name = term.figure();
        if (name == null) {
            return term.text() == null ? Kind.TAL : Kind.TEXT;
        }
        RuleSheet.Figure figure = variant.figures().get(name);
        if (figure != null) {
            return figure.kind();
        }
        int dot = name.indexOf('.');
        RuleSheet.Fact fact = dot < 0 ? null : variant.facts().get(name.substring(0, dot));
        if (fact == null) {
            return Kind.AR;
        }
        FactKind of = fact.kind();
        return of.fields().getOrDefault(name.substring(dot + 1), Kind.TAL);
    }
}
