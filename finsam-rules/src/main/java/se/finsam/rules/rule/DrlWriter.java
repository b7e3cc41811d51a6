package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a sheet as DRL: a rule for each, on the control's figures. The same sheet gives the same text. */
public final class DrlWriter {
    private final String control;
    private final List<String> lines = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private DrlWriter(String control) {
        this.control = control;
    }

    /**
     * The DRL of a sheet.
     *
     * @param text the whole file
     * @param pointers for each line of it, from the first, where in {@code regel.yaml} it comes from
     */
    public record Drl(String text, List<String> pointers) {}

    /**
     * Writes a sheet.
     *
     * @param control the control's id
     * @param packageName the package of its rules
     */
    public static Drl write(String control, String packageName, RuleSheet sheet) {
        DrlWriter writer = new DrlWriter(control);
        writer.line("", "package " + packageName + ";");
        writer.line("", "");
        writer.line("", "import se.finsam.rules.fakta.Fraga;");
        writer.line("", "import se.finsam.rules.fakta.Rakning;");
        Map<String, Integer> names = new HashMap<>();
        for (RuleSheet.Variant variant : sheet.variants()) {
            for (RuleSheet.Rule rule : variant.rules()) {
                writer.rule(rule, variant, names);
            }
        }
        return new Drl(String.join("\n", writer.lines) + "\n", List.copyOf(writer.pointers));
    }

    private void rule(RuleSheet.Rule rule, RuleSheet.Variant variant, Map<String, Integer> names) {
        String name = control + " " + rule.outcome() + (rule.variant().isEmpty() ? "" : " " + rule.variant())
                + (variant.id().isEmpty() ? "" : " från " + variant.id());
        int times = names.merge(name, 1, Integer::sum);
        List<String> asked = new ArrayList<>(List.of("fraga == $fraga"));
        asked.add("variant == \"" + variant.id() + "\"");
        asked.addAll(constraints(rule.when()));
        String at = rule.pointer();
        line(at, "");
        line(at, "rule \"" + name + (times == 1 ? "" : " (" + times + ")") + "\"");
        line(at, "when");
        line(at, "    $fraga : Fraga( kontroll == \"" + control + "\" )");
        line(at, "    $tal : Rakning( " + String.join(", ", asked) + " )");
        line(at, "then");
        line(at, "    insert( " + answer(rule) + " );");
        line(at, "end");
    }

    private static String answer(RuleSheet.Rule rule) {
        String method = switch (rule.outcome()) {
            case UPPFYLLD -> "uppfylld";
            case AVVIKELSE -> "avvikelse";
            case BEDOMNING -> "bedomning";
            case KAN_EJ_BEDOMAS -> "kanEjBedomas";
            case EJ_TILLAMPLIG -> "ejTillamplig";
        };
        String variant = rule.variant().isEmpty() ? "" : "\"" + rule.variant() + "\", ";
        String missing = rule.missing() == null ? "" : ".saknar( $fraga.nyckel( \"" + rule.missing() + "\" ) )";
        return "$fraga." + method + "( " + variant + "$tal )" + missing;
    }

    /** What a pattern asks: what all must hold, each by itself. */
    private static List<String> constraints(When when) {
        List<String> all = new ArrayList<>();
        if (when instanceof When.All joined) {
            for (When part : joined.parts()) {
                all.addAll(constraints(part));
            }
        } else if (when instanceof When.Any any && any.parts().size() == 1) {
            all.addAll(constraints(any.parts().get(0)));
        } else {
            all.add(constraint(when));
        }
        return all;
    }

    private static String constraint(When when) {
        if (when instanceof When.Any any) {
            return joined(any.parts(), " || ");
        }
        if (when instanceof When.All all) {
            return joined(all.parts(), " && ");
        }
        if (when instanceof When.Is is) {
            return "ja(\"" + is.figure() + "\") == " + is.yes();
        }
        if (when instanceof When.Exists exists) {
            return there(exists.figure()) + exists.there();
        }
        return comparison((When.Compare) when);
    }

    private static String joined(List<When> parts, String with) {
        List<String> all = new ArrayList<>();
        for (When part : parts) {
            String one = constraint(part);
            boolean several = part instanceof When.All || part instanceof When.Any || one.contains("&&");
            all.add(several ? "( " + one + " )" : one);
        }
        return String.join(with, all);
    }

    /** A figure without a value is equal to nothing, and differs from nothing either; Drools' null is and does. */
    private static String comparison(When.Compare compare) {
        String sign = compare.sign().equals("=") ? "==" : compare.sign();
        String both = term(compare.left(), compare.kind()) + " " + sign + " " + term(compare.right(), compare.kind());
        String left = compare.left().figure();
        String right = compare.right().figure();
        boolean same = sign.equals("==") && left != null && right != null;
        if (!sign.equals("!=") && !same) {
            return both;
        }
        List<String> all = new ArrayList<>();
        if (left != null) {
            all.add(there(left) + true);
        }
        if (right != null && !same) {
            all.add(there(right) + true);
        }
        all.add(both);
        return String.join(" && ", all);
    }

    private static String there(String figure) {
        return "finns(\"" + figure + "\") == ";
    }

    private static String term(When.Term term, Kind kind) {
        if (term.number() != null) {
            return term.number().toPlainString();
        }
        if (term.text() != null) {
            return '"' + term.text() + '"';
        }
        String accessor = kind == Kind.DAG ? "dag" : kind.text() ? "kod" : "tal";
        return accessor + "(\"" + term.figure() + "\")";
    }

    private void line(String pointer, String text) {
        lines.add(text);
        pointers.add(pointer);
    }
}
