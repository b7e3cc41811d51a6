package se.finsam.model.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.OwnValues;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What must hold of numbers for them to mean anything: a share is from 0 to 1, and a whole is told once. */
final class AmountChecks {
    /** A longer number is no amount, and takes long to compute with. */
    private static final int MOST_SIGNS = 40;

    /** No source rounds to more: printed in whole millions. */
    static final BigDecimal COARSEST = new BigDecimal(1_000_000);

    /** The measures of a goal that are shares; what another one means is not known. */
    private static final List<String> SHARES =
            List.of("EGET_KAPITAL_ANDEL_HOGST", "EGET_KAPITAL_ANDEL_MINST", "SOLIDITET_MINST");

    private AmountChecks() {}

    static void check(Node document, Problems problems) {
        Optional<Node> report = document.get("arsredovisning");
        Optional<Node> ratios = report.isPresent() ? report.get().get("nyckeltal") : Optional.empty();
        if (ratios.isPresent()) {
            share(ratios.get(), "soliditet", problems);
        }
        for (Node goal : items(document, "finansiellaMal")) {
            Optional<Node> measure = goal.get("matt");
            if (measure.isPresent() && measure.get() instanceof Node.Scalar code && SHARES.contains(code.written())) {
                share(goal, "varde", problems);
            }
        }
        rounding(document, problems);
        whole(items(document, "tilldelning"), problems);
    }

    /** Tells of a share below 0 or above 1: whoever writes 20 for 20 per cent would have nearly anything be met. */
    static void share(Node node, String key, Problems problems) {
        BigDecimal share = number(node, key);
        // Equity can be below zero, and soliditet with it.
        boolean below = share != null && share.signum() < 0 && !key.equals("soliditet");
        if (share != null && (below || share.compareTo(BigDecimal.ONE) > 0)) {
            problems.add(
                    InputError.Kind.OUT_OF_RANGE,
                    node.get(key).orElse(node).place(),
                    share.toPlainString(),
                    OwnValues.SHARE);
        }
    }

    private static void rounding(Node document, Problems problems) {
        BigDecimal rounding = number(document, "avrundning");
        if (rounding != null && (rounding.signum() <= 0 || rounding.compareTo(COARSEST) > 0)) {
            problems.add(
                    InputError.Kind.OUT_OF_RANGE,
                    document.get("avrundning").orElse(document).place(),
                    rounding.toPlainString(),
                    new Text(
                            "kronor, mer än noll och högst 1000000: 1000 där beloppen är avrundade till tusental",
                            "kronor, above zero and at most 1000000: 1000 where amounts are rounded to thousands"));
        }
    }

    /** Of two rows for all medlemmar it is not known which one is the whole. */
    private static void whole(List<Node> rows, Problems problems) {
        boolean told = false;
        for (Node row : rows) {
            Optional<Node> medlem = row.get("medlem");
            if (row instanceof Node.Mapping && (medlem.isEmpty() || medlem.get().absent())) {
                if (told) {
                    problems.add(
                            InputError.Kind.CONTRADICTION,
                            row.place(),
                            null,
                            new Text(
                                    "högst en rad utan medlem: den är hela tilldelningen",
                                    "at most one row without a member: it is the whole tilldelning"));
                }
                told = true;
            }
        }
    }

    private static List<Node> items(Node document, String list) {
        Optional<Node> value = document.get(list);
        return value.isPresent() ? value.get().children() : List.of();
    }

    /** A number as it was written; null where there is none that can be computed with, which the binder tells. */
    static @Nullable BigDecimal number(Node node, String key) {
        Optional<Node> written = node.get(key);
        if (written.isPresent()
                && written.get() instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.NUMBER
                && scalar.written().length() <= MOST_SIGNS) {
            try {
                BigDecimal number = new BigDecimal(scalar.written());
                return Math.abs(number.scale()) > MOST_SIGNS ? null : number;
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }
}
