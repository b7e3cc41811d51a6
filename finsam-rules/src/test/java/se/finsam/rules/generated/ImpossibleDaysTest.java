package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

/**
 * A day, or a year, that cannot be never gives {@code UPPFYLLD} in a control that looks at it: it needs the key, or names it
 * as a source of its figures. {@code generated/days.yaml} says when each can be.
 */
@Tag(Walk.TAG)
class ImpossibleDaysTest {
    private static final int FIRST = -2;
    private static final int LAST = 3;
    private static final List<Exceptions.Line> DAYS = Exceptions.read("days.yaml", "days");
    private static final List<Exceptions.Line> YEARS = Exceptions.read("days.yaml", "years");
    private static final List<Exceptions.Line> EXCEPTIONS = Exceptions.read("days.yaml", "exceptions");

    static final List<Property> PROPERTIES =
            List.of(new Property("impossible-days", Property.Share.CHANGE, ImpossibleDaysTest::ask));

    @Test
    void a_day_that_cannot_be_meets_nothing() {
        Walk.hold("impossible-days");
    }

    private static void ask(Sample sample, Random random, Property.Wrong wrong) {
        List<Spot> spots = new ArrayList<>(Spot.of(sample.seed().tree()));
        spots.removeIf(spot -> impossible(sample, spot).isEmpty());
        Collections.shuffle(spots, random);
        for (Spot spot : spots.subList(0, Math.min(Samples.CHANGES, spots.size()))) {
            Impossible value = Donors.pick(impossible(sample, spot), random);
            for (Met met : met(sample, spot, List.of(value))) {
                wrong.add(met.kind(), spot.pointer() + met.seen(), other -> shows(other, met));
            }
        }
    }

    @Test
    void the_table_names_keys_that_there_are() {
        List<Exceptions.Line> all = new ArrayList<>(DAYS);
        all.addAll(YEARS);
        for (Exceptions.Line line : all) {
            boolean known =
                    Keys.all().stream().anyMatch(key -> line.fits(key.pattern()) && (key.day() || key.number()));
            if (!known) {
                throw new AssertionError("no such day: " + line.says());
            }
        }
    }

    private record Met(String pattern, String kind, String seen) {}

    private static boolean shows(Sample sample, Met met) {
        return Spot.of(sample.seed().tree(), met.pattern()).stream()
                .flatMap(spot -> met(sample, spot, impossible(sample, spot)).stream())
                .anyMatch(other -> other.kind().equals(met.kind()));
    }

    private static List<Met> met(Sample sample, Spot spot, List<Impossible> values) {
        List<Met> found = new ArrayList<>();
        for (Impossible value : values) {
            Optional<Sample> other =
                    Sample.of(sample.seed().with(spot.replacedIn(sample.seed().tree(), value.value())));
            for (Rad row : other.map(Sample::rows).orElse(List.of())) {
                boolean looks =
                        row.kallor().stream().anyMatch(source -> spot.pointer().equals(source.plats()));
                boolean needs = Book.needs(row.kontroll(), spot.pattern())
                        && !spot.pattern().startsWith(Book.objects(row.kontroll()));
                boolean excepted = EXCEPTIONS.stream().anyMatch(line -> line.fits(row.kontroll(), spot.pattern()));
                if (row.utfall() == Utfall.UPPFYLLD && (looks || needs) && !excepted) {
                    found.add(new Met(
                            spot.pattern(),
                            row.kontroll() + ": met with " + spot.pattern() + " " + value.why(),
                            " := " + value.value() + " in " + sample.underlag().rakenskapsar() + ": " + row.text()));
                }
            }
        }
        return found;
    }

    private record Impossible(JsonNode value, String why) {}

    private static List<Impossible> impossible(Sample sample, Spot spot) {
        int year = sample.underlag().rakenskapsar();
        Optional<Keys.Key> key = Keys.find(spot.pattern());
        List<Impossible> values = new ArrayList<>();
        if (key.isPresent() && key.get().day()) {
            Optional<Exceptions.Line> line = line(DAYS, spot);
            String unless = line.map(own -> own.says("unless")).orElse("");
            if (!unless.isEmpty() && !Spot.of(sample.seed().tree(), unless).isEmpty()) {
                return List.of();
            }
            String first = line.map(own -> own.says("first")).orElse(String.valueOf(FIRST));
            int last = line.map(own -> Integer.parseInt(own.says("last"))).orElse(LAST);
            if (!first.equals("any")) {
                LocalDate from = LocalDate.of(year + Integer.parseInt(first), 1, 1);
                values.add(day(from.minusDays(1), "a day too early"));
                values.add(day(from.minusYears(10), "ten years too early"));
            }
            LocalDate to = LocalDate.of(year + last, 12, 31);
            values.add(day(to.plusDays(1), "a day too late"));
            values.add(day(to.plusYears(17), "seventeen years too late"));
        } else if (line(YEARS, spot).isPresent()) {
            Exceptions.Line line = line(YEARS, spot).get();
            values.add(year(year + Integer.parseInt(line.says("first")) - 1, "a year too early"));
            values.add(year(year + Integer.parseInt(line.says("last")) + 1, "a year too late"));
        }
        return values;
    }

    private static Optional<Exceptions.Line> line(List<Exceptions.Line> table, Spot spot) {
        return table.stream().filter(line -> line.fits(spot.pattern())).findFirst();
    }

    private static Impossible day(LocalDate day, String why) {
        return new Impossible(JsonNodeFactory.instance.textNode(day.toString()), why);
    }

    private static Impossible year(int year, String why) {
        return new Impossible(JsonNodeFactory.instance.numberNode(year), why);
    }
}
