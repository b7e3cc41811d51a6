package se.finsam.workbench.format;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The form of what stands on one line in brackets: {@code { nar: a > b, svar: AVVIKELSE }}, {@code [a, b]}. */
final class Flows {
    private final Offsets offsets;
    private final List<YamlForm.Edit> edits = new ArrayList<>();

    Flows(String text) {
        this.offsets = new Offsets(text);
    }

    static boolean flow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    List<YamlForm.Edit> edits(Node root, Typed type) {
        walk(root, type);
        return edits;
    }

    private void walk(Node node, Typed type) {
        if (node instanceof CollectionNode<?> collection && flow(collection)) {
            // What its author broke over several lines stays so.
            if (offsets.line(node)) {
                edits.add(new YamlForm.Edit(offsets.from(node), offsets.to(node), written(node, type)));
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                walk(entry.getValueNode(), type.at(key(entry)));
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> walk(item, type.item()));
        }
    }

    private String written(Node node, Typed type) {
        if (node instanceof MappingNode mapping && flow(mapping)) {
            List<String> entries = new ArrayList<>();
            for (NodeTuple entry : inOrder(mapping.getValue(), type)) {
                entries.add(
                        offsets.text(entry.getKeyNode()) + ": " + written(entry.getValueNode(), type.at(key(entry))));
            }
            return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
        }
        if (node instanceof SequenceNode list && flow(list)) {
            List<String> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(written(item, type.item())));
            return "[" + String.join(", ", items) + "]";
        }
        return offsets.text(node);
    }

    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The entries in the order of their record; those that it has not come last, as they stood. */
    static List<NodeTuple> inOrder(List<NodeTuple> entries, Typed type) {
        List<String> order = type.order();
        if (order.isEmpty()) {
            return entries;
        }
        List<NodeTuple> sorted = new ArrayList<>();
        for (String key : order) {
            for (NodeTuple entry : entries) {
                if (key(entry).equals(key)) {
                    sorted.add(entry);
                }
            }
        }
        for (NodeTuple entry : entries) {
            if (!sorted.contains(entry)) {
                sorted.add(entry);
            }
        }
        return sorted;
    }
}
