package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** A day later, a result lower, an equity higher never gives a better row. {@code generated/worse.yaml} says which is which. */
@Tag(Walk.TAG)
class WorseFiguresTest {
    private static final List<Exceptions.Line> WORSE = Exceptions.read("worse.yaml", "worse");
    private static final List<Integer> DAYS = List.of(1, 10, 100);
    private static final List<String> SHARES = List.of("0.01", "1", "1000", "1000000");

    static final List<Property> PROPERTIES =
            List.of(new Property("worse-figures", Property.Share.CHANGE, WorseFiguresTest::ask));

    @Test
    void a_worse_figure_never_gives_a_better_row() {
        Walk.hold("worse-figures");
    }

    private static void ask(Sample sample, Random random, Property.Wrong wrong) {
        List<Spot> spots = new ArrayList<>(Spot.of(sample.seed().tree()));
        spots.removeIf(spot -> WORSE.stream().noneMatch(line -> line.fits(spot.pattern())));
        Collections.shuffle(spots, random);
        for (Spot spot : spots.subList(0, Math.min(Samples.CHANGES, spots.size()))) {
            for (Exceptions.Line line : WORSE) {
                if (line.fits(spot.pattern())) {
                    List<JsonNode> values = worse(spot.in(sample.seed().tree()).orElseThrow(), line.says("way"));
                    for (Better better : better(sample, spot, line, some(values, random))) {
                        wrong.add(better.kind(), spot.pointer() + better.seen(), other -> shows(other, better, line));
                    }
                }
            }
        }
    }

    /** One of the values: each costs a check. */
    private static List<JsonNode> some(List<JsonNode> values, Random random) {
        return values.isEmpty() ? values : List.of(Donors.pick(values, random));
    }

    @Test
    void the_table_names_keys_and_controls_that_there_are() {
        for (Exceptions.Line line : WORSE) {
            line.controls().forEach(Book::control);
            if (Keys.all().stream().noneMatch(key -> line.fits(key.pattern()))) {
                throw new AssertionError("no such key: " + line.says());
            }
        }
    }

    private record Better(String control, String pattern, String kind, String seen) {}

    private static boolean shows(Sample sample, Better better, Exceptions.Line line) {
        return Spot.of(sample.seed().tree(), better.pattern()).stream()
                .flatMap(spot -> {
                    JsonNode value = spot.in(sample.seed().tree()).orElseThrow();
                    return better(sample, spot, line, worse(value, line.says("way"))).stream();
                })
                .anyMatch(other -> other.kind().equals(better.kind()));
    }

    private static List<Better> better(Sample sample, Spot spot, Exceptions.Line line, List<JsonNode> values) {
        List<Better> better = new ArrayList<>();
        for (JsonNode value : values) {
            Optional<Sample> other =
                    Sample.of(sample.seed().with(spot.replacedIn(sample.seed().tree(), value)));
            for (Rad after : other.map(Sample::rows).orElse(List.of())) {
                Optional<Rad> before = line.controls().contains(after.kontroll())
                        ? sample.row(after.kontroll(), after.objekt())
                        : Optional.empty();
                if (before.isPresent() && better(before.get().utfall(), after.utfall(), line)) {
                    better.add(new Better(
                            after.kontroll(),
                            spot.pattern(),
                            after.kontroll() + ": " + before.get().utfall() + " to " + after.utfall() + " with "
                                    + spot.pattern() + " " + line.says("way"),
                            " := " + value + "\n   before: " + before.get().text() + "\n   after:  " + after.text()));
                }
            }
        }
        return better;
    }

    /** What does not apply is no worse than met. Where a line says "open", a figure may be worse, and yet no longer in doubt. */
    private static boolean better(Utfall before, Utfall after, Exceptions.Line line) {
        int had = Math.min(2, Book.rank(before));
        int has = Math.min(2, Book.rank(after));
        boolean open = !line.says("open").isEmpty() && (had == 1 || has == 1);
        return has > had && !open;
    }

    private static List<JsonNode> worse(JsonNode value, String way) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        List<JsonNode> worse = new ArrayList<>();
        switch (way) {
            case "no" -> {
                if (value.isBoolean() && value.booleanValue()) {
                    worse.add(json.booleanNode(false));
                }
            }
            case "later", "earlier" -> {
                for (int days : value.isTextual() && value.textValue().length() == 10 ? DAYS : List.<Integer>of()) {
                    worse.add(json.textNode(LocalDate.parse(value.textValue())
                            .plusDays(way.equals("later") ? days : -days)
                            .toString()));
                }
            }
            case "more", "less", "larger" -> {
                for (String share : value.isNumber() ? SHARES : List.<String>of()) {
                    BigDecimal step = new BigDecimal(share);
                    boolean up = way.equals("more")
                            || (way.equals("larger") && value.decimalValue().signum() >= 0);
                    worse.add(json.numberNode(value.decimalValue().add(up ? step : step.negate())));
                }
            }
            default -> throw new IllegalArgumentException(way);
        }
        return worse;
    }
}
