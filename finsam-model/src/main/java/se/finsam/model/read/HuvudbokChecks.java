package se.finsam.model.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What must hold of a huvudbok that someone may have written or changed by hand: each control of the accounts trusts it. */
final class HuvudbokChecks {
    private static final int YEAR_DIGITS = 4;
    private static final int DAY_SIGNS = 10;

    private HuvudbokChecks() {}

    static void check(Node document, Node huvudbok, Problems problems) {
        year(document, huvudbok, problems);
        period(huvudbok, problems);
        accounts(items(huvudbok, "konton"), problems);
        Optional<Node> vouchers = huvudbok.get("verifikationer");
        if (vouchers.isPresent()) {
            unbalanced(vouchers.get(), problems);
        }
    }

    private static void year(Node document, Node huvudbok, Problems problems) {
        Optional<Node> year = document.get("rakenskapsar");
        Optional<Node> end = huvudbok.get("till");
        if (year.isEmpty()
                || end.isEmpty()
                || !(year.get() instanceof Node.Scalar own)
                || !(end.get() instanceof Node.Scalar till)
                || own.written().length() != YEAR_DIGITS
                || till.written().length() <= YEAR_DIGITS) {
            return;
        }
        if (!till.written().startsWith(own.written() + "-")) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    till.place(),
                    till.written(),
                    new Text(
                            "en dag i räkenskapsåret " + own.written(),
                            "a day in the accounting year " + own.written()));
        }
    }

    /** Two days are written alike, so that the later is the greater text. */
    private static void period(Node huvudbok, Problems problems) {
        Optional<Node> start = huvudbok.get("fran");
        Optional<Node> end = huvudbok.get("till");
        if (start.isEmpty()
                || end.isEmpty()
                || !(start.get() instanceof Node.Scalar fran)
                || !(end.get() instanceof Node.Scalar till)
                || fran.written().length() != DAY_SIGNS
                || till.written().length() != DAY_SIGNS) {
            return;
        }
        if (fran.written().compareTo(till.written()) > 0) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    fran.place(),
                    fran.written(),
                    new Text("en dag före " + till.written(), "a day before " + till.written()));
        }
    }

    private static void accounts(List<Node> konton, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Node konto : konton) {
            Optional<Node> number = konto.get("konto");
            if (number.isPresent() && number.get() instanceof Node.Scalar written && !seen.add(written.written())) {
                problems.add(
                        InputError.Kind.DUPLICATE,
                        written.place(),
                        written.written(),
                        new Text("varje konto en gång", "each account once"));
            }
        }
    }

    private static void unbalanced(Node vouchers, Problems problems) {
        int named = items(vouchers, "obalans").size();
        Optional<Node> number = vouchers.get("obalanserade");
        if (named > 0
                && number.isPresent()
                && number.get() instanceof Node.Scalar written
                && written.written().equals("0")) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    written.place(),
                    written.written(),
                    new Text(named + " eller mer, som i obalans", named + " or more, as in obalans"));
        }
    }

    private static List<Node> items(Node node, String list) {
        Optional<Node> value = node.get(list);
        return value.isPresent() ? value.get().children() : List.of();
    }
}
