package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in the tree of an underlag.
 *
 * @param path the keys and numbers that lead to it
 * @param pattern its key's pattern in {@link Keys}
 */
record Spot(List<String> path, String pattern) {
    /** All values of a tree, each after the one it stands in. */
    static List<Spot> of(JsonNode tree) {
        List<Spot> spots = new ArrayList<>();
        walk(tree, List.of(), "", spots);
        return spots;
    }

    /** The values of a tree at a pattern. */
    static List<Spot> of(JsonNode tree, String pattern) {
        return of(tree).stream().filter(spot -> spot.pattern.equals(pattern)).toList();
    }

    private static void walk(JsonNode node, List<String> path, String pattern, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                String below = pattern.isEmpty() ? entry.getKey() : pattern + "." + entry.getKey();
                add(entry.getValue(), with(path, entry.getKey()), below, spots);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.get(i), with(path, String.valueOf(i)), pattern + "[]", spots);
            }
        }
    }

    private static void add(JsonNode node, List<String> path, String pattern, List<Spot> spots) {
        spots.add(new Spot(path, pattern));
        walk(node, path, pattern, spots);
    }

    private static List<String> with(List<String> path, String last) {
        List<String> longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }

    boolean item() {
        return pattern.endsWith("[]");
    }

    /** JSON Pointer, as in a row's sources. */
    String pointer() {
        return "/" + String.join("/", path);
    }

    Optional<JsonNode> in(JsonNode tree) {
        return at(tree, path);
    }

    private static Optional<JsonNode> at(JsonNode tree, List<String> path) {
        JsonNode node = tree;
        for (String step : path) {
            node = node instanceof ArrayNode ? node.get(Integer.parseInt(step)) : node.get(step);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    private Optional<JsonNode> parent(JsonNode tree) {
        return at(tree, path.subList(0, path.size() - 1));
    }

    private String last() {
        return path.get(path.size() - 1);
    }

    /**
     * The tree without this value. An item that was alone takes its list with it: an empty list would say that there is
     * none, and that is more than nothing.
     */
    ObjectNode removedFrom(ObjectNode tree) {
        ObjectNode copy = tree.deepCopy();
        JsonNode parent = parent(copy).orElseThrow();
        if (parent instanceof ArrayNode array && array.size() == 1) {
            new Spot(path.subList(0, path.size() - 1), pattern.substring(0, pattern.length() - 2)).drop(copy);
        } else {
            drop(copy);
        }
        return copy;
    }

    private void drop(ObjectNode tree) {
        JsonNode parent = parent(tree).orElseThrow();
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last()));
        } else {
            ((ObjectNode) parent).remove(last());
        }
    }

    /** The tree with another value here. */
    ObjectNode replacedIn(ObjectNode tree, JsonNode value) {
        ObjectNode copy = tree.deepCopy();
        set(copy, value);
        return copy;
    }

    /** Puts another value here, in the tree itself. */
    void set(ObjectNode tree, JsonNode value) {
        JsonNode parent = parent(tree).orElseThrow();
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last()), value);
        } else {
            ((ObjectNode) parent).set(last(), value);
        }
    }
}
