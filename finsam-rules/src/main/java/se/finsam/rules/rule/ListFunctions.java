package se.finsam.rules.rule;

import java.util.List;

/** The functions of lists: what each is given, and what it gives. */
final class ListFunctions {
    /** The names of all. */
    static final List<String> NAMES = List.of(
            "summa",
            "antal",
            "minst",
            "storst",
            "olika",
            "varde",
            "iRad",
            "nagon",
            "alla",
            "parter",
            "namnda",
            "namndaParter");

    /** Those that take one value of each row. */
    private static final List<String> OF_VALUES = List.of("summa", "minst", "storst", "olika", "varde", "iRad");

    /** Those that take names: a list of texts, or one of each row. */
    private static final List<String> OF_NAMES = List.of("parter", "namnda", "namndaParter");

    /** Those that count the texts of a list. */
    private static final List<String> COUNTING = List.of("antal", "olika");

    private ListFunctions() {}

    /** A call of one. */
    static Expression call(Token name, Token first, Expression of) {
        String function = name.text();
        if (of instanceof Expression.Texts && (COUNTING.contains(function) || OF_NAMES.contains(function))) {
            return new Expression.Call(function, List.of(of), Kind.ANTAL);
        }
        if (of instanceof Expression.Call each && each.name().equals(Paths.EACH)) {
            return ofValues(function, first, each);
        }
        if (of instanceof Expression.Rows rows) {
            boolean asks = function.equals("nagon") || function.equals("alla");
            if (asks && rows.filter() == null) {
                throw new SlipException(first.at(), function + " tar ett villkor på raderna: " + shape(function));
            }
            if (asks || function.equals("antal")) {
                return new Expression.Call(function, List.of(of), asks ? Kind.JANEJ : Kind.ANTAL);
            }
        }
        throw new SlipException(first.at(), function + " tar en lista: " + shape(function));
    }

    private static Expression ofValues(String function, Token first, Expression.Call each) {
        Expression.Key key = (Expression.Key) each.arguments().get(1);
        Kind kind = key.kind();
        if (OF_NAMES.contains(function) && kind.text()) {
            return new Expression.Call(function, each.arguments(), Kind.ANTAL);
        }
        if (!OF_VALUES.contains(function)) {
            throw new SlipException(
                    first.at(),
                    function
                            + (OF_NAMES.contains(function)
                                    ? " tar namn, inte " + kind.word()
                                    : " tar en lista utan nyckel efter"));
        }
        boolean ordered = kind.number() || kind == Kind.DAG;
        if (function.equals("summa") && !kind.number()) {
            throw new SlipException(first.at(), kind.word() + " kan inte summeras");
        }
        if ((function.equals("minst") || function.equals("storst")) && !ordered) {
            throw new SlipException(first.at(), function + ": väntade ett tal eller en dag, inte " + kind.word());
        }
        if (function.equals("iRad") && kind != Kind.AR && kind != Kind.ANTAL) {
            throw new SlipException(first.at(), function + ": väntade år eller antal, inte " + kind.word());
        }
        boolean counts = function.equals("olika") || function.equals("iRad");
        return new Expression.Call(function, each.arguments(), counts ? Kind.ANTAL : kind);
    }

    /** Whether an expression is all the rows of one list. */
    static boolean all(Expression of) {
        return of instanceof Expression.Rows rows && rows.filter() == null && rows.within() == null;
    }

    private static String shape(String function) {
        if (OF_VALUES.contains(function)) {
            return function + "(lista[].nyckel)";
        }
        if (OF_NAMES.contains(function)) {
            return function + "(lista) eller " + function + "(lista[].nyckel)";
        }
        return function + (function.equals("antal") ? "(lista[])" : "(lista[villkor])");
    }
}
