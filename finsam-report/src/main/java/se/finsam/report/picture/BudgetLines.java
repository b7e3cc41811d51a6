package se.finsam.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Budget;
import se.finsam.model.Grupp;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Post;
import se.finsam.model.Prognos;
import se.finsam.model.Resultatrakning;
import se.finsam.model.Underlag;

/**
 * Cost lines that stand both in the budget and in what came of it, under the same name.
 *
 * @param lines the lines, in the order of the outcome
 * @param forecast whether what came of it is a forecast, and not the accounts
 */
record BudgetLines(List<Line> lines, boolean forecast) {
    /** A line with both amounts, in kronor. */
    record Line(String name, BigDecimal budget, BigDecimal outcome) {}

    /** Those of the accounts, else of the forecast; no lines where there is nothing to compare. */
    static BudgetLines of(Underlag underlag) {
        Budget budget = underlag.budget();
        if (budget == null || (budget.ar() != null && budget.ar() != underlag.rakenskapsar())) {
            return new BudgetLines(List.of(), false);
        }
        Arsredovisning accounts = underlag.arsredovisning();
        Resultatrakning result = accounts == null ? null : accounts.resultatrakning();
        if (result != null) {
            return new BudgetLines(lines(budget, result.kostnader(), result.grupper()), false);
        }
        Prognos forecast = underlag.prognos();
        return forecast == null
                ? new BudgetLines(List.of(), false)
                : new BudgetLines(lines(budget, forecast.kostnader(), forecast.grupper()), true);
    }

    private static List<Line> lines(Budget budget, @Nullable List<Post> posts, @Nullable List<Grupp> groups) {
        List<Line> lines = matched(posts(budget.kostnader()), posts(posts));
        return lines.isEmpty() ? matched(groups(budget.grupper()), groups(groups)) : lines;
    }

    private static List<Line> matched(Map<String, Named> budget, Map<String, Named> outcome) {
        List<Line> lines = new ArrayList<>();
        outcome.forEach((key, came) -> {
            Named planned = budget.get(key);
            if (planned != null && planned.amount() != null && came.amount() != null) {
                lines.add(new Line(came.name(), planned.amount(), came.amount()));
            }
        });
        return lines;
    }

    /** An amount with its name; null where two lines share the name, for then it is not known which is which. */
    private record Named(String name, @Nullable BigDecimal amount) {}

    private static Map<String, Named> posts(@Nullable List<Post> posts) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (Post post : posts == null ? List.<Post>of() : posts) {
            put(named, post.post(), post.belopp());
        }
        return named;
    }

    private static Map<String, Named> groups(@Nullable List<Grupp> groups) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (Grupp group : groups == null ? List.<Grupp>of() : groups) {
            put(named, group.grupp(), group.summa());
        }
        return named;
    }

    private static void put(Map<String, Named> named, String name, @Nullable BigDecimal amount) {
        String key = Medlemsregister.fold(name);
        named.put(key, new Named(name, named.containsKey(key) ? null : amount));
    }
}
