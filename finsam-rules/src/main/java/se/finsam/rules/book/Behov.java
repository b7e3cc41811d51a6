package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Kortform;

/**
 * A key that a control needs.
 *
 * <p>A path is keys with dots between; {@code []} after a list means each of its items, or, where the list holds the
 * control's objects, the object at hand. Several paths with {@code  + } between are needed together.
 *
 * @param nyckel the path; null where {@code nagonAv} is given
 * @param nagonAv paths of which one is enough
 * @param nar a condition: the key is needed only where it holds. {@code path = value}, {@code path < #parameter} for days,
 *     or {@code path} where any value will do
 * @param utom conditions of the same form: the key is not needed where any of them holds
 * @param valfri true where the control can do without the key: it is asked for in templates, and whether it is missed is for
 *     the rules to tell; null where it is needed
 */
@Kortform("nyckel")
public record Behov(
        @Nullable String nyckel,
        @Nullable List<String> nagonAv,
        @Nullable String nar,
        @Nullable List<String> utom,
        @Nullable Boolean valfri) {
    private static final String AND = " + ";

    /** The ways to meet the need, each a list of paths. */
    public List<List<String>> satt() {
        if (nagonAv == null && nyckel != null && nyckel.indexOf(AND) < 0) {
            return List.of(List.of(nyckel)); // as nearly all are
        }
        List<String> written = nagonAv == null ? List.of(nyckel == null ? "" : nyckel) : nagonAv;
        List<List<String>> ways = new ArrayList<>();
        for (String way : written) {
            ways.add(together(way));
        }
        return ways;
    }

    /** The need on one line: the ways to meet it, and when it is one. */
    public String beskrivning() {
        StringBuilder line = new StringBuilder(String.join(
                " | ", satt().stream().map(paths -> String.join(" + ", paths)).toList()));
        if (nar != null) {
            line.append(" (").append(nar).append(')');
        }
        if (utom != null) {
            line.append(" (≠ ").append(String.join("; ", utom)).append(')');
        }
        if (Boolean.TRUE.equals(valfri)) {
            line.append(" (valfri)");
        }
        return line.toString();
    }

    private static List<String> together(String written) {
        List<String> paths = new ArrayList<>();
        int start = 0;
        for (int plus = written.indexOf(AND); plus >= 0; plus = written.indexOf(AND, start)) {
            paths.add(written.substring(start, plus));
            start = plus + AND.length();
        }
        paths.add(written.substring(start));
        return paths;
    }
}
