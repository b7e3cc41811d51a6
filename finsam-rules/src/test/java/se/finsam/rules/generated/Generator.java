package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes underlag: whole, plausible and odd. Each starts as a case of the rulebook, so that its figures hang together; parts
 * of other cases are laid into it, and then a few of its values are changed, taken away or added, of all that the schema
 * has. The same seed and number give the same, whatever was made before. A case that is added gives underlag of its own, and
 * changes others only where it is laid into them: who writes one is not held for what another's had never met.
 */
final class Generator {
    private static final int TRIES = 6;

    /** A prime that is no case's number. */
    private static final int STRIDE = 1_299_709;

    private static final List<String> ADDED = List.of("1", "-1", "0.01", "-0.01", "500", "1000", "100000");
    private static final List<Integer> DAYS = List.of(1, -1, 2, 7, -7, 30, -30, 365, -365, 3650);

    private final long seed;
    private final List<Seed> cases;
    private final Lot<Seed> others;
    private final Lot<Keys.Key> keys;
    private final Donors donors;

    Generator(long seed, List<Seed> cases) {
        this.seed = seed;
        this.cases = cases;
        this.others = new Lot<>(cases, Seed::name);
        this.keys = new Lot<>(Keys.all(), Keys.Key::pattern);
        this.donors = new Donors(cases);
    }

    Donors donors() {
        return donors;
    }

    /** The underlag of a number; what the reader refuses is made anew with less of the odd. */
    Sample sample(int number) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sample> sample = Sample.of(made(number, attempt));
            if (sample.isPresent()) {
                return sample.get();
            }
        }
        return Sample.of(base(number)).orElseThrow();
    }

    /** Case by case and not at random, so that rare outcomes come as often as common ones; far apart, so that few reach all controls. */
    private Seed base(int number) {
        return cases.get((int) ((long) number * STRIDE % cases.size()));
    }

    /** What an underlag is known by: its case, and how many of the case there were before it. */
    long identity(int number) {
        return Lot.mark(base(number).name()) + number / cases.size();
    }

    /** Chance of a number, the same whenever it is asked for. */
    Random random(int number, int purpose) {
        return new Random((seed * 1_000_003 + identity(number)) * 31 + purpose);
    }

    private Seed made(int number, int attempt) {
        Random random = random(number, attempt);
        Seed base = base(number);
        ObjectNode tree = base.tree().deepCopy();
        int parts = random.nextInt(10);
        for (int i = parts < 3 ? 0 : parts < 6 ? 1 : parts < 9 ? 4 : 20; i > 0; i--) {
            lay(tree, others.draw(random).tree(), random);
        }
        int changes = random.nextInt(4) == 0 ? 0 : random.nextInt(5 - Math.min(attempt, 3));
        for (int i = 0; i < changes; i++) {
            change(tree, random);
        }
        ObjectNode before = base.before();
        if (before != null && random.nextInt(4) == 0) {
            before = before.deepCopy();
            change(before, random);
        }
        LocalDate day = base.day() == null && random.nextInt(8) == 0 ? someDay(tree, random) : base.day();
        return new Seed("nr " + number + " (" + base.name() + ")", tree, before, day);
    }

    /** A day from half a year before the year's end to a year and a half after it. */
    private static @Nullable LocalDate someDay(ObjectNode tree, Random random) {
        JsonNode year = tree.get("rakenskapsar");
        return year == null || !year.canConvertToInt() || year.intValue() < 2004 || year.intValue() > 2100
                ? null
                : LocalDate.of(year.intValue(), 7, 1).plusDays(random.nextInt(720));
    }

    /** Lays half of another case's parts into a tree. */
    private static void lay(ObjectNode tree, ObjectNode other, Random random) {
        for (Map.Entry<String, JsonNode> part : other.properties()) {
            boolean fixed = part.getKey().equals("schema") || part.getKey().equals("rakenskapsar");
            if (!fixed && random.nextBoolean()) {
                merge(tree, part.getKey(), part.getValue(), random);
            }
        }
    }

    private static void merge(ObjectNode into, String key, JsonNode value, Random random) {
        JsonNode there = into.get(key);
        if (there instanceof ObjectNode object && value instanceof ObjectNode other) {
            for (Map.Entry<String, JsonNode> entry : other.properties()) {
                merge(object, entry.getKey(), entry.getValue(), random);
            }
        } else if (there instanceof ArrayNode list
                && value instanceof ArrayNode other
                && !there.equals(value)
                && random.nextInt(3) == 0) {
            list.addAll(other.deepCopy());
        } else if (there == null || random.nextInt(3) == 0) {
            into.set(key, value.deepCopy());
        }
    }

    private void change(ObjectNode tree, Random random) {
        List<Spot> spots = Spot.of(tree);
        Spot spot = Donors.pick(spots, random);
        Optional<Keys.Key> key = Keys.find(spot.pattern());
        switch (random.nextInt(10)) {
            case 0, 1 -> remove(tree, spot, key);
            case 2, 3, 4 -> add(tree, random);
            case 5 -> repeat(tree, spot, random);
            default -> replace(tree, spots, key.map(Keys.Key::pattern).orElse(""), random);
        }
    }

    private static void remove(ObjectNode tree, Spot spot, Optional<Keys.Key> key) {
        if (key.isPresent() && !key.get().required()) {
            ObjectNode without = spot.removedFrom(tree);
            tree.removeAll();
            tree.setAll(without);
        }
    }

    private static void repeat(ObjectNode tree, Spot spot, Random random) {
        JsonNode value = spot.in(tree).orElseThrow();
        if (value instanceof ArrayNode list && !list.isEmpty()) {
            list.add(list.get(random.nextInt(list.size())).deepCopy());
        }
    }

    /** Gives a key, of all that there are, a value; what it stands in is made where it is not there. */
    private void add(ObjectNode tree, Random random) {
        put(tree, keys.draw(random), random);
    }

    private void put(ObjectNode tree, Keys.Key key, Random random) {
        String parent = key.parent();
        if (!parent.isEmpty() && Spot.of(tree, parent).isEmpty()) {
            put(tree, Keys.find(parent).orElseThrow(), random);
        }
        List<Spot> parents = parent.isEmpty() ? List.of() : Spot.of(tree, parent);
        JsonNode in = parent.isEmpty()
                ? tree
                : parents.isEmpty()
                        ? tree.nullNode()
                        : Donors.pick(parents, random).in(tree).orElseThrow();
        if (in instanceof ArrayNode list && key.item()) {
            list.add(donors.value(key, random));
        } else if (in instanceof ObjectNode object && !key.item()) {
            object.set(key.name(), donors.value(key, random));
        }
    }

    /** Changes a value a little or altogether. */
    private void replace(ObjectNode tree, List<Spot> spots, String pattern, Random random) {
        List<Spot> leaves = new ArrayList<>();
        for (Spot spot : spots) {
            if (Keys.find(spot.pattern()).isPresent()
                    && (spot.pattern().equals(pattern)
                            || spot.in(tree).orElseThrow().isValueNode())) {
                leaves.add(spot);
            }
        }
        if (leaves.isEmpty()) {
            return;
        }
        Spot spot = Donors.pick(leaves, random);
        Keys.Key key = Keys.find(spot.pattern()).orElseThrow();
        spot.set(
                tree,
                random.nextInt(3) == 0
                        ? donors.value(key, random)
                        : nudged(key, spot.in(tree).orElseThrow(), random));
    }

    private JsonNode nudged(Keys.Key key, JsonNode value, Random random) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value.isBoolean()) {
            return json.booleanNode(!value.booleanValue());
        }
        if (key.amount() && value.isNumber()) {
            BigDecimal amount = value.decimalValue();
            return json.numberNode(
                    switch (random.nextInt(6)) {
                        case 0 -> amount.negate();
                        case 1 -> BigDecimal.ZERO;
                        case 2 -> amount.movePointRight(1);
                        default -> amount.add(new BigDecimal(Donors.pick(ADDED, random)));
                    });
        }
        if (value.isIntegralNumber()) {
            return json.numberNode(value.intValue() + random.nextInt(5) - 2);
        }
        if (key.day() && value.isTextual() && value.textValue().length() == 10) {
            return json.textNode(LocalDate.parse(value.textValue())
                    .plusDays(Donors.pick(DAYS, random))
                    .toString());
        }
        return donors.value(key, random);
    }
}
