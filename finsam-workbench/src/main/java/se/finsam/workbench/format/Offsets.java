package se.finsam.workbench.format;

import org.yaml.snakeyaml.nodes.Node;

/** Where nodes stand in a text: YAML's reader counts code points, and Java's texts are UTF-16. */
final class Offsets {
    private final String text;
    private final boolean plain;

    Offsets(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The first character of a node. */
    int from(Node node) {
        return at(node.getStartMark().getIndex());
    }

    /** The character after it. */
    int to(Node node) {
        return at(node.getEndMark().getIndex());
    }

    /** What stands there. */
    String text(Node node) {
        return text.substring(from(node), to(node));
    }

    /** What stands between two characters. */
    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Whether it stands on one line. */
    boolean line(Node node) {
        return node.getStartMark().getLine() == node.getEndMark().getLine();
    }

    private int at(int codePoints) {
        return plain ? codePoints : text.offsetByCodePoints(0, codePoints);
    }
}
