package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.rules.report.Rad;

/** What says the same in another way gives the same rows. */
@Tag(Walk.TAG)
class SamenessTest {
    /** What tells objects of one name apart; it goes by their order. */
    private static final Pattern NUMBER = Pattern.compile(" \\(\\d+\\)");

    private static final Set<String> FIXED = Book.withFixedAmounts();

    static final List<Property> PROPERTIES = List.of(
            same("order", SamenessTest::shuffled, UnaryOperator.identity(), Set.of()),
            same(
                    "renamed-medlem",
                    (sample, random) -> Optional.of(renamed(sample.seed().tree(), "Provs kommun", "Kvarns kommun")),
                    text -> text.replace("Kvarns kommun", "Provs kommun"),
                    Set.of()),
            same(
                    "renamed-insats",
                    (sample, random) -> renamedInsats(sample),
                    text -> text.replace("Tredje vägen", "Resursen"),
                    Set.of()),
            same("scaled", (sample, random) -> scaled(sample), UnaryOperator.identity(), FIXED),
            Property.of("scaled-no-better", Property.Share.SAME, SamenessTest::betterWhenScaled),
            form("YAML", UnderlagWriter::toYaml),
            form("JSON", UnderlagWriter::toJson),
            form("NDJSON", UnderlagWriter::toNdjson));

    @Test
    void the_order_of_keys_and_items_changes_nothing() {
        Walk.hold("order");
    }

    @Test
    void a_medlem_by_another_name_changes_nothing_but_the_name() {
        Walk.hold("renamed-medlem");
    }

    @Test
    void an_insats_by_another_name_changes_nothing_but_the_name() {
        Walk.hold("renamed-insats");
    }

    /** Tolerances and the staircase's steps are in kronor: their controls are asked in {@link #ten_times_the_amounts_is_no_better}. */
    @Test
    void ten_times_the_amounts_gives_the_same_outcomes() {
        Walk.hold("scaled");
    }

    @Test
    void ten_times_the_amounts_is_no_better() {
        Walk.hold("scaled-no-better");
    }

    /** XLSX is asked in finsam-report, which reads and writes it. */
    @ParameterizedTest
    @ValueSource(strings = {"YAML", "JSON", "NDJSON"})
    void every_form_gives_equal_rows(String form) {
        Walk.hold(form);
    }

    private static List<String> betterWhenScaled(Sample sample) {
        Optional<Sample> other =
                scaled(sample).flatMap(tree -> Sample.of(sample.seed().with(tree)));
        List<String> better = new ArrayList<>();
        for (Rad after : other.map(Sample::rows).orElse(List.of())) {
            Optional<Rad> before = sample.row(after.kontroll(), after.objekt());
            List<String> parameters = Optional.ofNullable(
                            Book.control(after.kontroll()).parametrar())
                    .orElse(List.of());
            boolean staircase = parameters.contains("egetkapital-trappa");
            if (before.isPresent()
                    && !staircase
                    && FIXED.contains(after.kontroll())
                    // More than rounding explains: then the figures contradict each other, and the row is open.
                    && Book.rank(after.utfall())
                            > Math.max(1, Book.rank(before.get().utfall()))) {
                better.add(after.kontroll() + ": " + before.get().utfall() + " to " + after.utfall());
            }
        }
        return better;
    }

    private static Property form(String name, Function<Underlag, String> write) {
        return Property.of(name, Property.Share.SAME, sample -> otherRows(sample, write.apply(sample.underlag())));
    }

    private static List<String> otherRows(Sample sample, String text) {
        Optional<Underlag> read =
                UnderlagReader.standard().read(text, "form").get(0).underlag();
        if (read.isEmpty()) {
            return List.of("is not read");
        }
        List<String> wrong = new ArrayList<>();
        List<Rad> rows = Sample.CHECKER.check(read.get(), sample.options()).rader();
        for (int i = 0; i < rows.size(); i++) {
            if (!said(rows.get(i)).equals(said(sample.rows().get(i)))) {
                wrong.add(rows.get(i).kontroll());
            }
        }
        return wrong;
    }

    /** All of a row but the lines of its sources. */
    private static String said(Rad row) {
        return row.kontroll()
                + row.objekt()
                + row.utfall()
                + row.tal()
                + row.saknas()
                + row.text()
                + row.harledning()
                + row.kallor().stream()
                        .map(source -> source.tal() + source.plats())
                        .toList();
    }

    private static Property same(
            String name,
            BiFunction<Sample, Random, Optional<ObjectNode>> other,
            UnaryOperator<String> back,
            Set<String> without) {
        return new Property(name, Property.Share.SAME, (sample, random, wrong) -> {
            long chance = random.nextLong();
            differences(sample, other.apply(sample, new Random(chance)), back, without)
                    .forEach((kind, seen) -> wrong.add(
                            kind,
                            seen,
                            small -> differences(small, other.apply(small, new Random(chance)), back, without)
                                    .containsKey(kind)));
        });
    }

    private static Map<String, String> differences(
            Sample sample, Optional<ObjectNode> tree, UnaryOperator<String> back, Set<String> without) {
        Map<String, String> differences = new HashMap<>();
        Optional<Sample> other = tree.flatMap(own -> Sample.of(sample.seed().with(own)));
        if (tree.isPresent() && other.isEmpty()) {
            differences.put("is not read", "");
        } else if (other.isPresent()) {
            // A name that a sample spells in small letters is renamed, too, and comes back with a capital.
            Map<String, List<String>> mine = outcomes(sample, text -> text.replace("provs kommun", "Provs kommun"));
            Map<String, List<String>> theirs =
                    outcomes(other.get(), text -> back.apply(text).replace("provs kommun", "Provs kommun"));
            mine.forEach((control, rows) -> {
                if (!without.contains(control) && !rows.equals(theirs.get(control))) {
                    differences.put(control, rows + "\n   after: " + theirs.get(control));
                }
            });
        }
        return differences;
    }

    /** Each control's rows, whatever their order: which object, without the number of a name that several have, and what. */
    private static Map<String, List<String>> outcomes(Sample sample, UnaryOperator<String> back) {
        Map<String, List<String>> outcomes = new TreeMap<>();
        for (Rad row : sample.rows()) {
            Set<String> missing = new TreeSet<>();
            row.saknas().forEach(key -> missing.add(back.apply(key)));
            String said = back.apply(String.valueOf(row.objekt())) + " " + row.utfall() + " " + missing;
            outcomes.computeIfAbsent(row.kontroll(), any -> new ArrayList<>())
                    .add(NUMBER.matcher(said).replaceAll(""));
        }
        outcomes.values().forEach(Collections::sort);
        return outcomes;
    }

    private static Optional<ObjectNode> shuffled(Sample sample, Random random) {
        return Optional.of((ObjectNode) shuffled(sample.seed().tree(), random));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode list) {
            List<JsonNode> items = new ArrayList<>();
            list.forEach(item -> items.add(shuffled(item, random)));
            Collections.shuffle(items, random);
            return JsonNodeFactory.instance.arrayNode().addAll(items);
        }
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            Collections.shuffle(keys, random);
            ObjectNode other = JsonNodeFactory.instance.objectNode();
            keys.forEach(key -> other.set(key, shuffled(object.get(key), random)));
            return other;
        }
        return node;
    }

    /** An insats by another name; nothing where the year before has it by the old one. */
    private static Optional<ObjectNode> renamedInsats(Sample sample) {
        return sample.seed().before() != null
                ? Optional.empty()
                : Optional.of(renamed(sample.seed().tree(), "Resursen", "Tredje vägen"));
    }

    private static ObjectNode renamed(ObjectNode tree, String from, String to) {
        ObjectNode other = tree.deepCopy();
        for (Spot spot : Spot.of(other)) {
            JsonNode value = spot.in(other).orElseThrow();
            if (value.isTextual() && Medlemsregister.fold(value.textValue()).equals(Medlemsregister.fold(from))) {
                spot.set(other, JsonNodeFactory.instance.textNode(to));
            }
        }
        return other;
    }

    /** All amounts times ten; nothing where a year before would have to be so too. */
    private static Optional<ObjectNode> scaled(Sample sample) {
        if (sample.seed().before() != null) {
            return Optional.empty();
        }
        ObjectNode other = sample.seed().tree().deepCopy();
        for (Spot spot : Spot.of(other)) {
            JsonNode value = spot.in(other).orElseThrow();
            if (value.isNumber()
                    && Keys.find(spot.pattern()).filter(Keys.Key::amount).isPresent()) {
                spot.set(
                        other,
                        JsonNodeFactory.instance.numberNode(value.decimalValue().multiply(BigDecimal.TEN)));
            }
        }
        // Ten times as much may be more than any amount can be; that is the reader's to say.
        return Sample.of(sample.seed().with(other)).isPresent() ? Optional.of(other) : Optional.empty();
    }
}
