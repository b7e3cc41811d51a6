package se.finsam.rules.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.rules.book.Provfil.VantadRad;
import se.finsam.rules.report.Rad;

/** Tells in what way rows are not those that a case expects. */
public final class RowDifferences {
    private RowDifferences() {}

    /** The differences of all rows of a control, a line each; empty where there are none. */
    public static List<String> of(List<VantadRad> expected, List<Rad> rows) {
        List<String> differences = new ArrayList<>();
        if (rows.size() != expected.size()) {
            differences.add("rader: " + expected.size() + " väntade, " + rows.size() + " funna");
        }
        for (VantadRad row : expected) {
            Optional<Rad> found = find(rows, row);
            differences.addAll(
                    found.isEmpty() ? List.of("ingen rad för " + row.objekt()) : differences(row, found.get()));
        }
        return differences;
    }

    /** The first row that is there but is not the one expected; empty where all that are there are. */
    public static Optional<Rad> firstWrong(List<VantadRad> expected, List<Rad> rows) {
        return expected.stream()
                .flatMap(row ->
                        find(rows, row).filter(rad -> !differences(row, rad).isEmpty()).stream())
                .findFirst();
    }

    private static Optional<Rad> find(List<Rad> rows, VantadRad expected) {
        return rows.stream()
                .filter(rad -> Objects.equals(rad.objekt(), expected.objekt()))
                .findFirst();
    }

    /** The differences of one row, a line each; empty where there are none. */
    public static List<String> differences(VantadRad expected, Rad actual) {
        List<String> differences = new ArrayList<>();
        if (expected.utfall() != actual.utfall()) {
            differences.add("utfall: " + expected.utfall() + " väntat, " + actual.utfall() + " funnet");
        }
        if (!Objects.equals(expected.objekt(), actual.objekt())) {
            differences.add("objekt: " + expected.objekt() + " väntat, " + actual.objekt() + " funnet");
        }
        Map<String, Node> figures = expected.tal() == null ? Map.of() : expected.tal();
        figures.forEach((name, node) -> {
            Object found = actual.tal().get(name);
            if (!(node instanceof Node.Scalar scalar) || !same(scalar, found)) {
                differences.add("tal." + name + ": " + written(node) + " väntat, " + (found == null ? "inget" : found)
                        + " funnet");
            }
        });
        if (expected.saknas() != null && !expected.saknas().equals(actual.saknas())) {
            differences.add("saknas: " + expected.saknas() + " väntat, " + actual.saknas() + " funnet");
        }
        return differences;
    }

    /** A row for people: what it says and on which figures. */
    public static String describe(Rad rad) {
        return rad.kontroll() + (rad.objekt() == null ? "" : " (" + rad.objekt() + ")") + ": " + rad.utfall() + " "
                + rad.tal() + (rad.saknas().isEmpty() ? "" : " saknas " + rad.saknas()) + "\n    " + rad.text();
    }

    /** An expected row for people. */
    public static String describe(VantadRad rad) {
        StringBuilder figures = new StringBuilder();
        if (rad.tal() != null) {
            rad.tal()
                    .forEach((name, node) ->
                            figures.append(' ').append(name).append('=').append(written(node)));
        }
        return (rad.objekt() == null ? "" : "(" + rad.objekt() + ") ")
                + rad.utfall()
                + figures
                + (rad.saknas() == null ? "" : " saknas " + rad.saknas());
    }

    /** {@code null} is expected of a figure that the row must not have. */
    private static boolean same(Node.Scalar expected, @Nullable Object found) {
        if (expected.kind() == Node.Kind.NULL) {
            return found == null;
        }
        if (found instanceof BigDecimal number) {
            return expected.kind() == Node.Kind.NUMBER && number.compareTo(new BigDecimal(expected.written())) == 0;
        }
        return found != null && found.toString().equals(expected.written());
    }

    private static String written(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.kind() == Node.Kind.NULL ? "inget" : scalar.written();
        }
        return "{…}";
    }
}
