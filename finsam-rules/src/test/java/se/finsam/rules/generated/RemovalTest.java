package se.finsam.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * Absent is unknown: to take a key, or an item of a list, out of an underlag never makes a row say more, nor better. A row
 * may become open ({@code BEDOMNING}, {@code KAN_EJ_BEDOMAS}) from anything; it never becomes met or deviating, and never
 * {@code EJ_TILLAMPLIG} from what was open or deviated. What is an exception stands in {@code generated/removal.yaml}.
 */
@Tag(Walk.TAG)
class RemovalTest {
    private static final List<Exceptions.Line> PRINTED = Exceptions.read("removal.yaml", "printed");
    private static final List<Exceptions.Line> EXCEPTIONS = Exceptions.read("removal.yaml", "exceptions");

    static final List<Property> PROPERTIES = List.of(new Property("removal", Property.Share.CHANGE, RemovalTest::ask));

    @Test
    void nothing_that_is_taken_away_makes_a_row_better_or_more_certain() {
        Walk.hold("removal");
    }

    private static void ask(Sample sample, Random random, Property.Wrong wrong) {
        List<Spot> spots = removable(sample);
        for (int i = 0; i < Samples.CHANGES && !spots.isEmpty(); i++) {
            Spot spot = Donors.pick(spots, random);
            for (Change change : changes(sample, spot)) {
                wrong.add(change.kind(), spot.pointer() + change.seen(), other -> shows(other, change));
            }
        }
    }

    private record Change(String control, String pattern, Utfall from, Utfall to, String seen) {
        String kind() {
            return control + ": " + from + " to " + to + " without " + pattern;
        }
    }

    private static boolean shows(Sample sample, Change change) {
        return Spot.of(sample.seed().tree(), change.pattern()).stream()
                .flatMap(spot -> changes(sample, spot).stream())
                .anyMatch(other -> other.kind().equals(change.kind()));
    }

    private static List<Spot> removable(Sample sample) {
        return Spot.of(sample.seed().tree()).stream()
                .filter(spot ->
                        Keys.find(spot.pattern()).filter(key -> !key.required()).isPresent())
                .filter(spot -> !ofWholeList(sample, spot))
                .toList();
    }

    /** Whether it is an item of a list that says that it is whole: without it that is not so. */
    private static boolean ofWholeList(Sample sample, Spot spot) {
        if (!spot.item()) {
            return false;
        }
        List<String> path = new ArrayList<>(spot.path().subList(0, spot.path().size() - 1));
        path.set(path.size() - 1, path.get(path.size() - 1) + "Fullstandig");
        return new Spot(path, "")
                .in(sample.seed().tree())
                .filter(JsonNode::booleanValue)
                .isPresent();
    }

    @Test
    void the_table_names_controls_and_keys_that_there_are() {
        for (Exceptions.Line line : EXCEPTIONS) {
            line.controls().forEach(Book::control);
            assertThat(line.list("turns")).isNotEmpty().allMatch(turn -> turn.matches("[UABKE]>[UAE]"));
            assertThat(line.says("why")).isNotEmpty();
            assertThat(Keys.all()).as(line.says().toString()).anyMatch(key -> line.fits(key.pattern()));
        }
    }

    private static List<Change> changes(Sample sample, Spot spot) {
        Optional<Sample> without =
                Sample.of(sample.seed().with(spot.removedFrom(sample.seed().tree())));
        if (without.isEmpty() || PRINTED.stream().anyMatch(line -> line.fits(spot.pattern()))) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (Rad after : without.get().rows()) {
            Optional<Rad> before = sample.row(after.kontroll(), after.objekt());
            boolean another = renumbered(sample, without.get(), after.kontroll());
            if (before.isPresent() && !another && !allowed(before.get().utfall(), after.utfall())) {
                Change change = new Change(
                        after.kontroll(),
                        spot.pattern(),
                        before.get().utfall(),
                        after.utfall(),
                        "\n   before: " + before.get().text() + "\n   after:  " + after.text());
                if (!excepted(change, sample)) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /** Where an object is gone, or has another name, later ones of its name may have its number, and so its row. */
    private static boolean renumbered(Sample before, Sample after, String control) {
        List<String> objects = objects(before, control);
        return !objects.equals(objects(after, control))
                && objects.stream()
                        .anyMatch(name ->
                                name.endsWith(")") || Book.objects(control).equals(name + "[]"));
    }

    private static List<String> objects(Sample sample, String control) {
        return sample.rows().stream()
                .filter(row -> row.kontroll().equals(control))
                .map(row -> String.valueOf(row.objekt()))
                .toList();
    }

    private static boolean allowed(Utfall before, Utfall after) {
        return before == after || Book.rank(after) == 1 || (after == Utfall.EJ_TILLAMPLIG && before == Utfall.UPPFYLLD);
    }

    /** A line that says {@code beside} is one only where the underlag has that key, too. */
    private static boolean excepted(Change change, Sample sample) {
        String turn = letter(change.from()) + ">" + letter(change.to());
        return EXCEPTIONS.stream()
                .anyMatch(line -> line.fits(change.control(), change.pattern())
                        && (line.says("beside").isEmpty()
                                || sample.seed().tree().has(line.says("beside")))
                        && line.list("turns").contains(turn));
    }

    private static String letter(Utfall utfall) {
        return utfall.name().substring(0, 1);
    }
}
