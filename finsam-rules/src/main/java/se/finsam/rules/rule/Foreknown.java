package se.finsam.rules.rule;

import java.util.Map;
import java.util.Set;

/** What can be said of an expression's value before there is one. */
final class Foreknown {
    /** The functions that can be nothing: no row fits, several differ, a name is no medlem's. */
    private static final Set<String> HOLLOW =
            Set.of("minst", "storst", "varde", "iRad", "texter", "alla", "part", "medlemsnamn");

    /** The functions that always have a value where nothing is missing. */
    private static final Set<String> KNOWN = Set.of("finns", "nekad", "tomt", "visst", "sanna");

    /** The functions that give a whole number. */
    private static final Set<String> COUNTS =
            Set.of("antal", "olika", "iRad", "parter", "namnda", "namndaParter", "golv");

    private Foreknown() {}

    /** Whether it is never below zero. */
    static boolean least(Expression of, Map<String, RuleSheet.Figure> figures) {
        if (of instanceof Expression.Numeral number) {
            return number.value().signum() >= 0;
        }
        if (of instanceof Expression.Parameter) {
            return of.kind().number();
        }
        if (of instanceof Expression.Figure figure) {
            RuleSheet.Figure known = figures.get(figure.name());
            return known != null && known.least();
        }
        if (of instanceof Expression.Call call) {
            return switch (call.name()) {
                case "abs",
                        "antal",
                        "olika",
                        "iRad",
                        "parter",
                        "namnda",
                        "namndaParter",
                        "olikaAvrundat",
                        "tolerans",
                        "toleransBudget" -> true;
                case "avrunda", "golv" -> least(call.arguments().get(0), figures);
                case "om" ->
                    least(call.arguments().get(1), figures)
                            && least(call.arguments().get(2), figures);
                case "max" -> call.arguments().stream().anyMatch(one -> least(one, figures));
                default -> false;
            };
        }
        if (of instanceof Expression.Else other) {
            return least(other.first(), figures) && least(other.otherwise(), figures);
        }
        return of instanceof Expression.Arithmetic sum
                && sum.sign() != '-'
                && least(sum.left(), figures)
                && least(sum.right(), figures);
    }

    /** Whether it is a count, and so never between two whole numbers. */
    static boolean whole(Expression of) {
        return of instanceof Expression.Call call && COUNTS.contains(call.name());
    }

    /** Whether it can be nothing although nothing is missing. */
    static boolean hollow(Expression of, Map<String, RuleSheet.Figure> figures) {
        if (of instanceof Expression.Figure figure) {
            RuleSheet.Figure known = figures.get(figure.name());
            return known != null && known.hollow();
        }
        if (of instanceof Expression.Key key) {
            return key.deniable();
        }
        if (of instanceof Expression.Arithmetic sum) {
            boolean byNothing = sum.sign() == '/'
                    && !(sum.right() instanceof Expression.Numeral number
                            && number.value().signum() != 0);
            return byNothing || hollow(sum.left(), figures) || hollow(sum.right(), figures);
        }
        if (of instanceof Expression.Call call) {
            if (HOLLOW.contains(call.name())) {
                return true;
            }
            return !KNOWN.contains(call.name()) && call.arguments().stream().anyMatch(one -> hollow(one, figures));
        }
        if (of instanceof Expression.Else other) {
            return hollow(other.otherwise(), figures);
        }
        if (of instanceof Expression.Comparison compare) {
            return hollow(compare.left(), figures) || hollow(compare.right(), figures);
        }
        if (of instanceof Expression.Not not) {
            return hollow(not.of(), figures);
        }
        return of instanceof Expression.Joined joined
                && joined.parts().stream().anyMatch(part -> hollow(part, figures));
    }
}
