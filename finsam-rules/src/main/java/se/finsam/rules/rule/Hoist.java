package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns an expression that is a condition into one on figures. What a condition names that is no figure yet (a key, a
 * parameter, a day) becomes one, named after itself, so that a row can show it.
 */
final class Hoist {
    private final Map<String, RuleSheet.Figure> figures;

    /** Adds to {@code figures} what conditions name. */
    Hoist(Map<String, RuleSheet.Figure> figures) {
        this.figures = figures;
    }

    /**
     * A condition.
     *
     * @throws SlipException where it has more in it than comparisons of figures
     */
    When condition(Expression of) {
        return condition(of, false);
    }

    private When condition(Expression of, boolean turned) {
        if (of instanceof Expression.Not not) {
            return condition(not.of(), !turned);
        }
        if (turned && Asked.one(of)) {
            return new When.None(condition(of, false));
        }
        if (of instanceof Expression.Joined joined) {
            List<When> parts = new ArrayList<>();
            for (Expression part : joined.parts()) {
                parts.add(condition(part, turned));
            }
            return joined.all() == turned ? new When.Any(List.copyOf(parts)) : new When.All(List.copyOf(parts));
        }
        if (of instanceof Expression.Comparison compare && !compare.sign().equals("i")) {
            return comparison(compare, turned);
        }
        if (of instanceof Expression.Comparison has
                && has.left() instanceof Expression.Quoted text
                && has.right() instanceof Expression.Field list) {
            return new When.Has(list.name(), text.text(), true);
        }
        if (of instanceof Expression.Call call && call.name().equals("finns")) {
            Expression asked = call.arguments().get(0);
            if (asked instanceof Expression.Fact fact) {
                return new When.There(fact.name());
            }
            if (asked instanceof Expression.Field field) {
                return new When.There(field.fact());
            }
            if (asked.kind() == Kind.LISTA) {
                return new When.Is(figure(of), !turned);
            }
            return new When.Exists(figure(asked), !turned);
        }
        if (of instanceof Expression.Field field) {
            return new When.Is(field.name(), true);
        }
        if (of instanceof Expression.YesNo) {
            throw new SlipException(0, "ett villkor som alltid eller aldrig gäller; skriv annars");
        }
        return new When.Is(figure(of), !turned);
    }

    private When comparison(Expression.Comparison compare, boolean turned) {
        String sign = turned ? turned(compare.sign()) : compare.sign();
        if (compare.left().kind() == Kind.JANEJ) {
            if (!(compare.right() instanceof Expression.YesNo answer)) {
                throw new SlipException(0, "ett villkor kan jämföras med ja eller nej, inte med ett annat villkor");
            }
            String asked = compare.left() instanceof Expression.Field field ? field.name() : figure(compare.left());
            return new When.Is(asked, answer.value() == sign.equals("="));
        }
        Kind kind = compare.left().kind() == Kind.TAL
                ? compare.right().kind()
                : compare.left().kind();
        boolean facts = !Asked.of(compare).isEmpty();
        return new When.Compare(sign, term(compare.left(), facts), term(compare.right(), facts), kind);
    }

    static String turned(String sign) {
        return switch (sign) {
            case "=" -> "!=";
            case "!=" -> "=";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            default -> "<";
        };
    }

    /** One side; beside a field of a fact, the year is that of the question itself. */
    private When.Term term(Expression of, boolean facts) {
        if (of instanceof Expression.Field field) {
            return When.Term.figure(field.name());
        }
        if (facts && of instanceof Expression.Key key && key.path().equals("rakenskapsar")) {
            return When.Term.figure(RuleSheet.Fact.QUESTION + ".ar");
        }
        if (of instanceof Expression.Numeral number) {
            return new When.Term(null, number.value(), null);
        }
        if (of instanceof Expression.Quoted quoted) {
            return new When.Term(null, null, quoted.text());
        }
        return When.Term.figure(figure(of));
    }

    /** The name of the figure that an expression is, or becomes. */
    private String figure(Expression of) {
        if (of instanceof Expression.Figure figure) {
            return figure.name();
        }
        String wanted = name(of);
        String name = wanted;
        for (int i = 2; figures.containsKey(name) && !figures.get(name).of().equals(of); i++) {
            name = wanted + i;
        }
        figures.putIfAbsent(name, RuleSheetReader.figure(name, wanted, of, figures));
        return name;
    }

    private static String name(Expression of) {
        if (of instanceof Expression.Key key) {
            return camel((key.from() == Expression.From.PREVIOUS ? "foregaende." : "") + key.path());
        }
        if (of instanceof Expression.Parameter parameter) {
            return camel(parameter.id());
        }
        if (of instanceof Expression.Day day) {
            return "dag" + day.day().toString().replace("-", "");
        }
        if (of instanceof Expression.Call call
                && call.name().equals("nekad")
                && call.arguments().get(0) instanceof Expression.Key key) {
            return camel("nekad." + key.path());
        }
        if (of instanceof Expression.Comparison member
                && member.left() instanceof Expression.Figure left
                && member.right() instanceof Expression.Parameter list) {
            return camel(left.name() + ".i." + list.id());
        }
        if (of instanceof Expression.Comparison member
                && member.left() instanceof Expression.Key left
                && member.right() instanceof Expression.Parameter list) {
            return camel(left.path() + ".i." + list.id());
        }
        if (of instanceof Expression.Call call
                && call.name().equals("tomt")
                && call.arguments().get(0) instanceof Expression.Figure asked) {
            return camel("tomt." + asked.name());
        }
        if (of instanceof Expression.Comparison member && member.right() instanceof Expression.Texts list) {
            return camel(text(member.left()) + ".i." + list.path());
        }
        if (of instanceof Expression.Call call && call.name().equals("finns")) {
            Expression list = call.arguments().get(0);
            return camel("finns."
                    + (list instanceof Expression.Texts texts
                            ? texts.path()
                            : list instanceof Expression.Rows rows ? rows.list() : ""));
        }
        throw new SlipException(
                0, "ett villkor jämför och räknar inte; räkna ut det under rakna, och jämför med namnet");
    }

    /** What a text that is looked for is called. */
    private static String text(Expression of) {
        if (of instanceof Expression.Quoted quoted) {
            String plain = quoted.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return plain.matches("[a-z].*[a-z0-9]") ? plain : "text";
        }
        return of instanceof Expression.Figure figure ? figure.name() : name(of);
    }

    private static String camel(String path) {
        StringBuilder name = new StringBuilder();
        for (String part : path.split("[.-]", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
