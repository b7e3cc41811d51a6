package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What no förbund can have: a last day before its first, a year outside its life, a period longer than a year. */
final class LimitChecks {
    /** As many months as a period of the year, or the time after it, can have. */
    static final int MONTHS = 12;

    private static final Text A_YEAR = new Text("hela månader, 1–12", "whole months, 1–12");

    private LimitChecks() {}

    static void check(Node document, Problems problems) {
        Optional<Node> forbund = document.get("forbund");
        if (forbund.isPresent()) {
            lifetime(forbund.get(), problems);
            year(document, forbund.get(), problems);
            Optional<Node> order = forbund.get().get("forbundsordning");
            Optional<Node> demand = order.isPresent() ? order.get().get("delarsrapport") : Optional.empty();
            if (demand.isPresent()) {
                interimReport(demand.get(), problems);
            }
        }
    }

    private static void lifetime(Node forbund, Problems problems) {
        Node.Scalar first = day(forbund, "bildat");
        Node.Scalar last = day(forbund, "upphor");
        if (first != null && last != null && first.written().compareTo(last.written()) > 0) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    last.place(),
                    last.written(),
                    new Text("en dag efter forbund.bildat", "a day after forbund.bildat"));
        }
    }

    /** A förbund has no räkenskapsår before the one it was formed in, and none after the one it ended in. */
    private static void year(Node document, Node forbund, Problems problems) {
        Node.Scalar stated = scalar(document, "rakenskapsar");
        if (stated == null || !stated.written().matches("[0-9]{4}")) {
            return;
        }
        String year = stated.written();
        Node.Scalar first = day(forbund, "bildat");
        Node.Scalar last = day(forbund, "upphor");
        if (first != null && first.written().substring(0, year.length()).compareTo(year) > 0) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    first.place(),
                    first.written(),
                    new Text(
                            "en dag i räkenskapsåret " + year + " eller före det",
                            "a day in the financial year " + year + " or before it"));
        }
        if (last != null && last.written().substring(0, year.length()).compareTo(year) < 0) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    last.place(),
                    last.written(),
                    new Text(
                            "en dag i räkenskapsåret " + year + " eller efter det",
                            "a day in the financial year " + year + " or after it"));
        }
    }

    private static void interimReport(Node demand, Problems problems) {
        List<Integer> periods = new ArrayList<>();
        for (String key : List.of("minstManader", "hogstManader", "inomManader")) {
            Integer months = number(demand, key);
            if (months != null && (months < 1 || months > MONTHS)) {
                wrong(demand, key, InputError.Kind.OUT_OF_RANGE, A_YEAR, problems);
            } else if (months != null && !key.equals("inomManader")) {
                periods.add(months);
            }
        }
        if (periods.size() == 2 && periods.get(0) > periods.get(1)) {
            Text expected = new Text("minst minstManader", "at least minstManader");
            wrong(demand, "hogstManader", InputError.Kind.CONTRADICTION, expected, problems);
        }
    }

    private static void wrong(Node owner, String key, InputError.Kind kind, Text expected, Problems problems) {
        Node.Scalar value = scalar(owner, key);
        if (value != null) {
            problems.add(kind, value.place(), value.written(), expected);
        }
    }

    /** A whole number; null where there is none. What is written in another way is told by the binder. */
    private static @Nullable Integer number(Node owner, String key) {
        Node.Scalar value = scalar(owner, key);
        return value != null && value.written().matches("[0-9]{1,9}") ? Integer.valueOf(value.written()) : null;
    }

    /** A day as it is written, year first, so that texts compare as days do; null where there is none. */
    private static Node.@Nullable Scalar day(Node owner, String key) {
        Node.Scalar value = scalar(owner, key);
        return value != null && value.written().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? value : null;
    }

    private static Node.@Nullable Scalar scalar(Node owner, String key) {
        Optional<Node> value = owner.get(key);
        return value.isPresent() && value.get() instanceof Node.Scalar scalar ? scalar : null;
    }
}
