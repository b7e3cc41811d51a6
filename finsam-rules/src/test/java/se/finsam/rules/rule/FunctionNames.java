package se.finsam.rules.rule;

import java.util.List;

/** The names of the functions that a rulebook's expressions may call. */
public final class FunctionNames {
    private FunctionNames() {}

    /** All, in order. */
    public static List<String> all() {
        return Functions.names();
    }
}
