package se.finsam.rules.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Place;

/**
 * A file of the rulebook as it was written, so that what is wrong with its data can be told by line.
 *
 * @param file its name within the rulebook
 * @param root its document
 */
public record Located(String file, Node root) {
    /** What is wrong with a text of the file; for its place see {@link #line}. */
    public Brist brist(Bristkod kod, String key, String text, String message) {
        return Brist.at(kod, file, line(key, text), message);
    }

    /**
     * The line of a text: of the first key or value below {@code key} that is the text or has it in it; else of {@code key};
     * else the first.
     */
    public int line(String key, String text) {
        Node.Entry below = entry(key);
        if (below == null) {
            return line(root.place());
        }
        Place found = find(below.value(), text);
        return line(found == null ? below.place() : found);
    }

    /** The line of what a JSON Pointer such as {@code /varden/0/steg} leads to, or of the last step that there is. */
    public int line(String pointer) {
        Node node = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            boolean index = !step.isEmpty() && step.chars().allMatch(Character::isDigit);
            List<Node> items = node.children();
            Node next = index && Integer.parseInt(step) < items.size()
                    ? items.get(Integer.parseInt(step))
                    : node.get(step).orElse(null);
            if (next == null) {
                break;
            }
            node = next;
        }
        return line(node.place());
    }

    private static int line(Place place) {
        return Math.max(1, place.line());
    }

    private Node.@Nullable Entry entry(String key) {
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static @Nullable Place find(Node node, String text) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.written().contains(text) ? scalar.place() : null;
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Place found = entry.key().equals(text) ? entry.place() : find(entry.value(), text);
                if (found != null) {
                    return found;
                }
            }
        }
        for (Node child : node.children()) {
            Place found = find(child, text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
