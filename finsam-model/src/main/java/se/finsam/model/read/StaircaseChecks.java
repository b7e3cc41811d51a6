package se.finsam.model.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What must hold between the steps of a förbund's own limit of equity: each tilldelning has at most one. */
final class StaircaseChecks {
    private static final int MOST_STEPS = 1_000;

    private StaircaseChecks() {}

    static void check(Node staircase, Problems problems) {
        Optional<Node> list = staircase.get("steg");
        if (list.isPresent()
                && list.get() instanceof Node.Sequence steg
                && steg.items().isEmpty()) {
            problems.add(
                    InputError.Kind.OUT_OF_RANGE, steg.place(), null, new Text("minst ett steg", "at least one step"));
        }
        List<Node> steps = list.isPresent() ? list.get().children() : List.of();
        if (steps.size() > MOST_STEPS) {
            // Each is held against all before it, which takes long of very many.
            problems.add(
                    InputError.Kind.LIMIT,
                    staircase.place(),
                    null,
                    new Text("högst " + MOST_STEPS + " steg", "at most " + MOST_STEPS + " steps"));
            return;
        }
        check(steps, problems);
    }

    private static void check(List<Node> steps, Problems problems) {
        List<Step> earlier = new ArrayList<>();
        for (Node node : steps) {
            AmountChecks.share(node, "andel", problems);
            BigDecimal from = AmountChecks.number(node, "fran");
            BigDecimal to = AmountChecks.number(node, "till");
            if (from == null) {
                continue;
            }
            Step step = new Step(from, to);
            if (from.signum() < 0) {
                problems.add(
                        InputError.Kind.OUT_OF_RANGE,
                        node.get("fran").orElse(node).place(),
                        from.toPlainString(),
                        new Text("noll eller mer", "zero or more"));
            }
            if (to != null && to.compareTo(from) < 0) {
                problems.add(
                        InputError.Kind.OUT_OF_RANGE,
                        node.get("till").orElse(node).place(),
                        to.toPlainString(),
                        new Text("fran eller mer: " + from.toPlainString(), "fran or more: " + from.toPlainString()));
            } else if (overlaps(step, earlier)) {
                problems.add(
                        InputError.Kind.CONTRADICTION,
                        node.place(),
                        null,
                        new Text("steg som inte går in i varandra", "steps that do not overlap"));
            }
            earlier.add(step);
        }
    }

    private static boolean overlaps(Step step, List<Step> others) {
        for (Step other : others) {
            if (step.before(other) || other.before(step)) {
                continue;
            }
            return true;
        }
        return false;
    }

    /** A step; one may end where the next begins. */
    private record Step(BigDecimal from, @Nullable BigDecimal to) {
        boolean before(Step other) {
            return to != null && to.compareTo(other.from) <= 0;
        }
    }
}
