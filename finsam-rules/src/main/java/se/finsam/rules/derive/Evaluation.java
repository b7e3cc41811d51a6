package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.kalender.SistaDag;
import se.finsam.rules.rule.Expression;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.Order;

/**
 * Computes expressions. Exact but for a division, which has 34 digits. What is missing stays missing with its key; nothing is
 * read as zero, as no, or as a whole list.
 */
final class Evaluation {
    private final ObjectContext around;
    private final Map<String, Found> figures;
    private final KeyRows rows;
    private final Aggregates aggregates;
    private final MemberNames members;

    /**
     * An evaluation.
     *
     * @param figures the figures that are computed so far; more may come
     */
    Evaluation(ObjectContext around, Map<String, Found> figures) {
        this.around = around;
        this.figures = figures;
        this.rows = new KeyRows(around, this);
        this.aggregates = new Aggregates(rows, this);
        this.members = new MemberNames(around, rows, aggregates);
    }

    Found of(Expression of) {
        return of(of, null, "");
    }

    /**
     * What an expression comes to.
     *
     * @param row the row at hand; null where there is none
     * @param list the key of its list, as it is told where a key of the row is missing
     */
    Found of(Expression of, @Nullable View row, String list) {
        if (of instanceof Expression.Numeral number) {
            return Found.of(number.value(), List.of());
        }
        if (of instanceof Expression.Quoted quoted) {
            return Found.of(quoted.text(), List.of());
        }
        if (of instanceof Expression.Day day) {
            return Found.of(day.day(), List.of());
        }
        if (of instanceof Expression.YesNo answer) {
            return Found.of(answer.value(), List.of());
        }
        if (of instanceof Expression.Figure figure) {
            return figures.getOrDefault(figure.name(), Found.NOTHING);
        }
        if (of instanceof Expression.Key key) {
            return rows.key(key, row, list);
        }
        if (of instanceof Expression.Texts texts) {
            return members.texts(texts, row, list);
        }
        if (of instanceof Expression.Parameter parameter) {
            return parameter(parameter);
        }
        if (of instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic, of(arithmetic.left(), row, list), of(arithmetic.right(), row, list));
        }
        if (of instanceof Expression.Comparison comparison && comparison.right() instanceof Expression.Texts texts) {
            return members.among(of(comparison.left(), row, list), texts, row, list);
        }
        if (of instanceof Expression.Comparison comparison) {
            return comparison(comparison, of(comparison.left(), row, list), of(comparison.right(), row, list));
        }
        if (of instanceof Expression.Not not) {
            Found found = of(not.of(), row, list);
            return found.value() instanceof Boolean answer ? Found.of(!answer, found.places()) : found;
        }
        if (of instanceof Expression.Joined joined) {
            return joined(joined, row, list);
        }
        if (of instanceof Expression.Else other) {
            Found first = of(other.first(), row, list);
            return first.unknown() ? of(other.otherwise(), row, list) : first;
        }
        if (of instanceof Expression.Call call) {
            return call(call, row, list);
        }
        throw new IllegalArgumentException("no value of its own: " + of);
    }

    private Found parameter(Expression.Parameter parameter) {
        List<String> places = List.of(Parameters.place(parameter.id()));
        Parameters parameters = around.parameters();
        if (parameter.kind() == Kind.LISTA) {
            return Found.of(parameters.codes(parameter.id()), places);
        }
        if (parameter.kind() == Kind.TEXT) {
            return Found.of(
                    parameters
                            .name(parameter.id())
                            .orElseThrow(() -> new IllegalStateException(
                                    "parameter " + parameter.id() + " has no value in " + around.ar())),
                    places);
        }
        if (parameter.kind() == Kind.DAG) {
            Parametervarde value = parameters.value(parameter.id()).orElse(null);
            boolean fixed = value != null && value.datum() != null;
            return Found.of(
                    fixed ? parameters.fixed(parameter.id()) : parameters.day(parameter.id(), around.ar()), places);
        }
        return Found.of(parameters.number(parameter.id()).value(), places);
    }

    private static Found arithmetic(Expression.Arithmetic of, Found left, Found right) {
        List<Found> both = List.of(left, right);
        Found lacking = Found.lacking(both);
        if (lacking != null) {
            return lacking;
        }
        List<String> places = Found.places(both);
        BigDecimal second = (BigDecimal) java.util.Objects.requireNonNull(right.value());
        if (left.value() instanceof LocalDate day) {
            long days = second.longValueExact();
            return Found.of(of.sign() == '+' ? day.plusDays(days) : day.minusDays(days), places);
        }
        BigDecimal first = (BigDecimal) java.util.Objects.requireNonNull(left.value());
        return switch (of.sign()) {
            case '+' -> Found.of(first.add(second), places);
            case '-' -> Found.of(first.subtract(second), places);
            case '*' -> Found.of(first.multiply(second), places);
            default ->
                second.signum() == 0 ? Found.NOTHING : Found.of(first.divide(second, MathContext.DECIMAL128), places);
        };
    }

    private static Found comparison(Expression.Comparison of, Found left, Found right) {
        List<Found> both = List.of(left, right);
        Found lacking = Found.lacking(both);
        if (lacking != null) {
            return lacking;
        }
        Object first = java.util.Objects.requireNonNull(left.value());
        Object second = java.util.Objects.requireNonNull(right.value());
        boolean holds =
                of.sign().equals("i") ? among(of, first, (List<?>) second) : Order.holds(of.sign(), first, second);
        return Found.of(holds, Found.places(both));
    }

    /** Only a rulebook's list has patterns: a {@code *} in the input is a note to the name, and means nothing. */
    private static boolean among(Expression.Comparison of, Object value, List<?> some) {
        return of.right() instanceof Expression.Parameter ? Words.among(value, some) : some.contains(value);
    }

    private Found joined(Expression.Joined of, @Nullable View row, String list) {
        List<Found> all = new ArrayList<>();
        for (Expression part : of.parts()) {
            Found one = of(part, row, list);
            if (Boolean.valueOf(!of.all()).equals(one.value())) {
                return one;
            }
            all.add(one);
        }
        Found lacking = Found.lacking(all);
        return lacking == null ? Found.of(of.all(), Found.places(all)) : lacking;
    }

    private Found call(Expression.Call of, @Nullable View row, String list) {
        List<Expression> given = of.arguments();
        if (given.get(0) instanceof Expression.Texts) {
            return ofTexts(of, row, list);
        }
        if (given.get(0) instanceof Expression.Rows meant) {
            return ofRows(of, meant, row, list);
        }
        return switch (of.name()) {
            case "finns" -> {
                Found one = of(given.get(0), row, list);
                yield Found.of(one.known(), one.places());
            }
            case "tomt" -> {
                Found one = of(given.get(0), row, list);
                yield one.unknown() ? one : Found.of(!one.known(), one.places());
            }
            case "om" -> either(given, row, list);
            case "visst" -> {
                Found one = of(given.get(0), row, list);
                yield Found.of(Boolean.TRUE.equals(one.value()), one.places());
            }
            case "sanna" -> words(given, row, list);
            case "nekad" -> rows.denied((Expression.Key) given.get(0), row, list);
            case "sistaDag" -> lastDay(of, row, list);
            case "medlem", "part", "medlemsnamn", "kallad", "forbundet" ->
                members.of(of.name(), of(given.get(0), row, list));
            default -> {
                List<Found> found = new ArrayList<>();
                for (Expression one : given) {
                    found.add(of(one, row, list));
                }
                Found lacking = Found.lacking(found);
                yield lacking == null ? plain(of, found) : lacking;
            }
        };
    }

    private Found ofTexts(Expression.Call of, @Nullable View row, String list) {
        return switch (of.name()) {
            case "finns" -> rows.there((Expression.Texts) of.arguments().get(0), row);
            case "olika" -> members.different((Expression.Texts) of.arguments().get(0), row, list);
            case "antal", "namnda" -> members.count(of.arguments(), of.name().equals("namnda"), row, list);
            default -> members.parts(of.arguments(), of.name().equals("namndaParter"), row, list);
        };
    }

    private Found ofRows(Expression.Call of, Expression.Rows meant, @Nullable View row, String list) {
        if (of.name().equals("texter")) {
            return aggregates.texts(meant, of.arguments());
        }
        if (of.arguments().size() == 1) {
            return switch (of.name()) {
                case "finns" -> rows.there(meant);
                case "nagon" -> aggregates.decided(true, meant);
                case "alla" -> aggregates.decided(false, meant);
                default -> rows.count(meant);
            };
        }
        Expression.Key key = (Expression.Key) of.arguments().get(1);
        return switch (of.name()) {
            case "summa" -> rows.sum(meant, key);
            case "minst" -> aggregates.extreme("<", meant, key);
            case "storst" -> aggregates.extreme(">", meant, key);
            case "olika" -> aggregates.different(meant, key);
            case "varde" -> aggregates.value(meant, key);
            case "iRad" -> aggregates.inRow(meant, key);
            case "namnda" -> members.count(of.arguments(), true, row, list);
            default -> members.parts(of.arguments(), of.name().equals("namndaParter"), row, list);
        };
    }

    /** One value or the other, as a condition says; what is missing of the other does not matter. */
    private Found either(List<Expression> given, @Nullable View row, String list) {
        Found holds = of(given.get(0), row, list);
        if (!(holds.value() instanceof Boolean yes)) {
            return holds;
        }
        Found chosen = of(given.get(yes ? 1 : 2), row, list);
        return chosen.known()
                ? Found.of(java.util.Objects.requireNonNull(chosen.value()), Found.places(List.of(holds, chosen)))
                : chosen;
    }

    /** The words of the conditions that are known to hold. */
    private Found words(List<Expression> given, @Nullable View row, String list) {
        List<String> words = new ArrayList<>();
        List<Found> holding = new ArrayList<>();
        for (int i = 0; i < given.size(); i += 2) {
            Found holds = of(given.get(i), row, list);
            if (Boolean.TRUE.equals(holds.value())) {
                holding.add(holds);
                words.add(((Expression.Quoted) given.get(i + 1)).text());
            }
        }
        return Found.of(List.copyOf(words), Found.places(holding));
    }

    private Found lastDay(Expression.Call of, @Nullable View row, String list) {
        Expression.Parameter parameter = (Expression.Parameter) of.arguments().get(0);
        List<Found> all = new ArrayList<>(List.of(parameter(parameter)));
        SistaDag last;
        if (of.arguments().size() == 1) {
            last = around.parameters().last(parameter.id(), around.ar());
        } else {
            Found from = of(of.arguments().get(1), row, list);
            if (!(from.value() instanceof LocalDate day)) {
                return from;
            }
            all.add(from);
            last = around.parameters().last(parameter.id(), day);
        }
        return Found.of(last.dag(), Found.places(all));
    }

    private Found plain(Expression.Call of, List<Found> given) {
        Object first = java.util.Objects.requireNonNull(given.get(0).value());
        if (of.name().startsWith("tolerans")) {
            return rounding(of, given);
        }
        if (of.name().equals("olikaAvrundat")) {
            return apart(given);
        }
        return Found.of(computed(of, first, given), Found.places(given));
    }

    /** What rounding explains between two figures that are no sums. */
    private Found apart(List<Found> given) {
        List<Amount> two = new ArrayList<>();
        for (Found one : given) {
            two.add(new Amount((BigDecimal) java.util.Objects.requireNonNull(one.value()), List.of()));
        }
        Amount apart = Rounding.of(around, false).apart(two.get(0), two.get(1));
        List<Found> all = new ArrayList<>(given);
        all.add(Found.of(apart.value(), apart.places()));
        return Found.of(apart.value(), Found.places(all));
    }

    /** What rounding explains of some figures, or of as many as a number says. */
    private Found rounding(Expression.Call of, List<Found> given) {
        Rounding rounding = Rounding.of(around, of.name().equals("tolerans"));
        boolean figures = of.arguments().get(0).kind() == Kind.KRONOR;
        Amount most = new Amount(BigDecimal.ZERO, List.of());
        for (Found one : given) {
            BigDecimal value = (BigDecimal) java.util.Objects.requireNonNull(one.value());
            if (!figures) {
                most = most.plus(rounding.times(value));
            } else {
                // A figure that is printed as zero was rounded too; only a line of a table that is zero was not.
                most = most.plus(value.signum() == 0 ? rounding.of(1) : rounding.of(new Amount(value, List.of())));
            }
        }
        List<Found> all = new ArrayList<>(given);
        all.add(Found.of(most.value(), most.places()));
        return Found.of(most.value(), Found.places(all));
    }

    private static Object computed(Expression.Call of, Object first, List<Found> given) {
        return switch (of.name()) {
            case "abs" -> ((BigDecimal) first).abs();
            case "min" -> extreme("<", given);
            case "max" -> extreme(">", given);
            case "dagar" -> BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) first, second(given)));
            case "manader" -> BigDecimal.valueOf(ChronoUnit.MONTHS.between((LocalDate) first, second(given)));
            case "golv" -> ((BigDecimal) first).setScale(0, RoundingMode.FLOOR);
            case "ar" -> BigDecimal.valueOf(((LocalDate) first).getYear());
            case "avrunda" ->
                ((BigDecimal) first)
                        .setScale(
                                ((BigDecimal) java.util.Objects.requireNonNull(
                                                given.get(1).value()))
                                        .intValueExact(),
                                RoundingMode.HALF_UP);
            default -> throw new IllegalArgumentException("no such function: " + of.name());
        };
    }

    private static LocalDate second(List<Found> given) {
        return (LocalDate) java.util.Objects.requireNonNull(given.get(1).value());
    }

    private static Object extreme(String sign, List<Found> given) {
        Object best = java.util.Objects.requireNonNull(given.get(0).value());
        for (Found one : given) {
            Object value = java.util.Objects.requireNonNull(one.value());
            best = Order.holds(sign, value, best) ? value : best;
        }
        return best;
    }
}
