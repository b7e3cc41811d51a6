package se.finsam.workbench.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The order of keys that stand on lines of their own. A key is moved with all its lines and with the comment right above it;
 * a comment at the head of the file stays there.
 */
final class Blocks {
    private final List<String> lines;

    Blocks(String text) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /** The text with the keys of one mapping in order; empty where all are. */
    Optional<String> moved(Node node, Typed type) {
        if (node instanceof MappingNode mapping) {
            if (Flows.flow(mapping)) {
                return Optional.empty();
            }
            List<NodeTuple> entries = mapping.getValue();
            List<NodeTuple> wanted = Flows.inOrder(entries, type);
            if (!wanted.equals(entries)) {
                Optional<String> moved = moved(entries, wanted);
                if (moved.isPresent()) {
                    return moved;
                }
            }
            for (NodeTuple entry : entries) {
                Optional<String> moved = moved(entry.getValueNode(), type.at(Flows.key(entry)));
                if (moved.isPresent()) {
                    return moved;
                }
            }
        } else if (node instanceof SequenceNode list && !Flows.flow(list)) {
            for (Node item : list.getValue()) {
                Optional<String> moved = moved(item, type.item());
                if (moved.isPresent()) {
                    return moved;
                }
            }
        }
        return Optional.empty();
    }

    /** The same of one mapping; empty where a comment would lose its place. */
    private Optional<String> moved(List<NodeTuple> entries, List<NodeTuple> wanted) {
        int column = entries.get(0).getKeyNode().getStartMark().getColumn();
        List<Integer> starts = new ArrayList<>();
        for (NodeTuple entry : entries) {
            int line = entry.getKeyNode().getStartMark().getLine();
            int commented = line;
            while (commented > 0 && comment(lines.get(commented - 1), column)) {
                commented--;
            }
            starts.add(!starts.isEmpty() || underHead(commented, column) ? commented : line);
        }
        starts.add(end(entries.get(entries.size() - 1), column));
        String head = lines.get(starts.get(0)).substring(0, column);
        List<String> ordered = new ArrayList<>();
        for (NodeTuple entry : wanted) {
            int at = entries.indexOf(entry);
            List<String> own = new ArrayList<>(lines.subList(starts.get(at), starts.get(at + 1)));
            if (at == 0) {
                own.set(0, " ".repeat(column) + own.get(0).substring(column));
            }
            ordered.addAll(own);
        }
        String first = ordered.get(0);
        if (!head.isBlank() && comment(first, column)) {
            return Optional.empty();
        }
        ordered.set(0, head + first.substring(column));
        List<String> all = new ArrayList<>(lines.subList(0, starts.get(0)));
        all.addAll(ordered);
        all.addAll(lines.subList(starts.get(entries.size()), lines.size()));
        return Optional.of(String.join("\n", all));
    }

    /** Whether a comment above the first key is the key's own: the file then has another at its head, and a line between. */
    private boolean underHead(int line, int column) {
        return column == 0 && line > 1 && lines.get(line - 1).isBlank() && comment(lines.get(0), 0);
    }

    private static boolean comment(String line, int column) {
        return line.length() > column && line.substring(0, column).isBlank() && line.charAt(column) == '#';
    }

    /** The line after the last of an entry: the next that is no further in and says something. */
    private int end(NodeTuple last, int column) {
        int line = last.getKeyNode().getStartMark().getLine() + 1;
        int end = line;
        while (line < lines.size()) {
            String text = lines.get(line);
            int in = text.length() - text.stripLeading().length();
            if (!text.isBlank() && in <= column && !continues(text, in, column)) {
                break;
            }
            line++;
            end = text.isBlank() ? end : line;
        }
        return end;
    }

    /** A list may stand as far in as its key. */
    private static boolean continues(String text, int in, int column) {
        return in == column
                && text.startsWith("-", in)
                && column >= 0
                && (text.length() == in + 1 || text.charAt(in + 1) == ' ');
    }
}
