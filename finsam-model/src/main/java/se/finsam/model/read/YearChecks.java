package se.finsam.model.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * What is the year's own is of the year: a budget of another, or an interim report from years away, was copied from
 * somewhere else. A day in the year beside may be what was printed; what it means is for the controls to say.
 */
final class YearChecks {
    /** The first that a day may have. */
    private static final int FIRST_YEAR = 1990;

    private static final int YEAR_DIGITS = 4;

    private YearChecks() {}

    static void check(Node document, Problems problems) {
        Node.Scalar written = scalar(document, "rakenskapsar");
        int year = written == null ? 0 : year(written.written());
        if (year < UnderlagChecks.FIRST_YEAR || year > UnderlagChecks.LAST_YEAR) {
            return; // told already
        }
        Optional<Node> budget = document.get("budget");
        if (budget.isPresent()) {
            budget(budget.get(), year, problems);
        }
        Optional<Node> report = document.get("delarsrapport");
        if (report.isPresent()) {
            near(report.get(), "fran", year, problems);
            near(report.get(), "till", year, problems);
            near(report.get(), "datum", year, problems);
        }
        Optional<Node> forbund = document.get("forbund");
        Optional<Node> order = forbund.isPresent() ? forbund.get().get("forbundsordning") : Optional.empty();
        Optional<Node> demand = order.isPresent() ? order.get().get("delarsrapport") : Optional.empty();
        if (demand.isPresent()) {
            near(demand.get(), "senast", year, problems);
        }
        Optional<Node> forecast = document.get("prognos");
        if (forecast.isPresent()) {
            near(forecast.get(), "datum", year, problems);
        }
    }

    /** A year's underlag may hold the budget that was decided in it, for the year after. */
    private static void budget(Node budget, int year, Problems problems) {
        Node.Scalar written = scalar(budget, "ar");
        int own = written == null ? 0 : year(written.written());
        if (written != null && own > 0 && own != year && own != year + 1) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    written.place(),
                    written.written(),
                    new Text(
                            "räkenskapsåret " + year + ", eller året efter",
                            "the accounting year " + year + ", or the year after"));
        }
    }

    private static void near(Node part, String key, int year, Problems problems) {
        Node.Scalar day = scalar(part, key);
        int own = day == null || day.written().length() <= YEAR_DIGITS
                ? 0
                : year(day.written().substring(0, YEAR_DIGITS));
        // A year that no day may have is told by the binder.
        if (day != null && own >= FIRST_YEAR && own <= UnderlagChecks.LAST_YEAR && Math.abs(own - year) > 1) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    day.place(),
                    day.written(),
                    new Text("en dag i räkenskapsåret " + year, "a day in the accounting year " + year));
        }
    }

    private static Node.@Nullable Scalar scalar(Node node, String key) {
        Optional<Node> value = node.get(key);
        return value.isPresent() && value.get() instanceof Node.Scalar scalar ? scalar : null;
    }

    /** A year in four digits; zero where it is none. */
    private static int year(String written) {
        if (written.length() != YEAR_DIGITS) {
            return 0;
        }
        int year = 0;
        for (int i = 0; i < YEAR_DIGITS; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            year = 10 * year + digit;
        }
        return year;
    }
}
