package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;

/** Values for every key: those that the rulebook's own cases and the examples give it, and such as no one has thought of. */
final class Donors {
    private static final int YEAR = 2023;
    private static final List<String> AMOUNTS =
            List.of("0", "1", "-1", "0.01", "100000", "-100000", "500000", "1000000", "1250000", "5000000", "-5000000");

    private static final Lot<JsonNode> NONE = lot(Set.of());

    private final Map<String, Lot<JsonNode>> byPattern = new LinkedHashMap<>();
    private final Map<Class<?>, Lot<JsonNode>> byType = new LinkedHashMap<>();

    Donors(List<Seed> seeds) {
        Map<String, Set<JsonNode>> patterns = new LinkedHashMap<>();
        Map<Class<?>, Set<JsonNode>> types = new LinkedHashMap<>();
        for (Seed seed : seeds) {
            for (Spot spot : Spot.of(seed.tree())) {
                JsonNode value = spot.in(seed.tree()).orElseThrow();
                patterns.computeIfAbsent(spot.pattern(), any -> new LinkedHashSet<>())
                        .add(value);
                Keys.find(spot.pattern())
                        .filter(key -> !key.list())
                        .ifPresent(key -> types.computeIfAbsent(key.type(), any -> new LinkedHashSet<>())
                                .add(value));
            }
        }
        patterns.forEach((pattern, values) -> byPattern.put(pattern, lot(values)));
        types.forEach((type, values) -> byType.put(type, lot(values)));
    }

    private static Lot<JsonNode> lot(Set<JsonNode> values) {
        return new Lot<>(values, JsonNode::toString);
    }

    /** A value for a key: mostly one that it has had, at times one of its type, at times any that fits. */
    JsonNode value(Keys.Key key, Random random) {
        Lot<JsonNode> own = byPattern.getOrDefault(key.pattern(), NONE);
        int choice = random.nextInt(10);
        if (!own.isEmpty() && choice < 7) {
            return own.draw(random).deepCopy();
        }
        Lot<JsonNode> same = byType.getOrDefault(key.type(), NONE);
        if (!key.list() && !same.isEmpty() && key.type() != String.class && choice < 9) {
            return same.draw(random).deepCopy();
        }
        return made(key, random, 0);
    }

    /** A value that is made up. */
    private JsonNode made(Keys.Key key, Random random, int depth) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (key.list()) {
            var list = json.arrayNode();
            Keys.Key item = Keys.find(key.pattern() + "[]").orElseThrow();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(made(item, random, depth + 1));
            }
            return list;
        }
        Class<?> type = key.type();
        if (type.isRecord()) {
            ObjectNode object = json.objectNode();
            for (Keys.Key below : Keys.below(key.pattern())) {
                if (below.required() || (depth < 3 && random.nextBoolean())) {
                    object.set(below.name(), value(below, random));
                }
            }
            return object;
        }
        if (!key.codes().isEmpty()) {
            return json.textNode(pick(key.codes(), random));
        }
        if (type == Dagsvar.class && random.nextInt(5) == 0) {
            return json.booleanNode(false);
        }
        if (type == ArEllerDag.class && random.nextBoolean()) {
            return json.numberNode(YEAR + random.nextInt(3) - 1);
        }
        if (type == LocalDate.class || type == Dagsvar.class || type == ArEllerDag.class) {
            return json.textNode(LocalDate.of(YEAR, 1, 1)
                    .plusDays(random.nextInt(800) - 200L)
                    .toString());
        }
        if (type == Boolean.class || type == boolean.class) {
            return json.booleanNode(random.nextBoolean());
        }
        if (type == Integer.class || type == int.class) {
            return json.numberNode(random.nextInt(4) == 0 ? YEAR + random.nextInt(5) - 2 : random.nextInt(13));
        }
        if (type == BigDecimal.class) {
            return json.numberNode(
                    key.amount()
                            ? new BigDecimal(pick(AMOUNTS, random))
                            : new BigDecimal(random.nextInt(100)).movePointLeft(2));
        }
        return json.textNode("Ord " + random.nextInt(5));
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The patterns that no case gives a value. */
    List<String> without() {
        List<String> without = new ArrayList<>();
        for (Keys.Key key : Keys.all()) {
            if (!byPattern.containsKey(key.pattern())) {
                without.add(key.pattern());
            }
        }
        return without;
    }
}
