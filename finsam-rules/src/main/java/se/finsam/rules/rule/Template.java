package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a condition as the derivation of a row: what was compared, with places for the figures. */
public final class Template {
    private Template() {}

    /**
     * The derivation of a condition that holds, such as {@code {administration|tal} ≤ {tak|tal}}; empty where nothing is compared.
     *
     * @param figures tell which of the parts beside an {@code eller} hold: the others are left out
     */
    public static String of(When when, Atoms.Known figures) {
        if (when instanceof When.All all) {
            return joined(all.parts(), "; ", figures);
        }
        if (when instanceof When.Any any) {
            List<When> holding = new ArrayList<>();
            for (When part : any.parts()) {
                if (Atoms.truth(part, figures) == Truth.YES) {
                    holding.add(part);
                }
            }
            return joined(holding, " | ", figures);
        }
        // A yes or no, and a code, say nothing by themselves: the text tells what they mean.
        if (!(when instanceof When.Compare compare) || compare.kind().text() || counted(compare)) {
            return "";
        }
        return term(compare.left(), compare.kind()) + " " + sign(compare.sign()) + " "
                + term(compare.right(), compare.kind());
    }

    /** That there is anything of something, {@code antalKrav > 0}: nothing is computed by that. */
    private static boolean counted(When.Compare compare) {
        BigDecimal than = compare.right().number();
        return compare.kind() == Kind.ANTAL && than != null && than.signum() == 0;
    }

    private static String joined(List<When> parts, String with, Atoms.Known figures) {
        List<String> all = new ArrayList<>();
        for (When part : parts) {
            String one = of(part, figures);
            if (!one.isEmpty()) {
                all.add(one);
            }
        }
        return String.join(with, all);
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            case "!=" -> "≠";
            default -> sign;
        };
    }

    private static String term(When.Term term, Kind kind) {
        if (term.number() != null) {
            return term.number().toPlainString();
        }
        if (term.text() != null) {
            return term.text();
        }
        return "{" + term.figure() + (kind == Kind.KRONOR ? "|tal}" : "}");
    }
}
