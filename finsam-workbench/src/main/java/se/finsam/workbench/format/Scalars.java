package se.finsam.workbench.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.finsam.rules.rule.ExpressionLayout;

/** The form of single values: how an expression is written, with which quotation marks, if any, and one space before it. */
final class Scalars {
    /** What YAML does not take for a text where it stands without quotation marks. */
    private static final Pattern NO_PLAIN = Pattern.compile(
            "[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #).*|.*:|[-+]?[0-9._]+|(?i:true|false|null|yes|no|on|off|~)|");

    private static final Pattern NO_PLAIN_IN_FLOW = Pattern.compile(".*[,\\[\\]{}].*");

    private final Offsets offsets;
    private final List<YamlForm.Edit> edits = new ArrayList<>();

    Scalars(String text) {
        this.offsets = new Offsets(text);
    }

    List<YamlForm.Edit> edits(Node root, Typed type) {
        walk(root, type, false);
        return edits;
    }

    private void walk(Node node, Typed type, boolean flow) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                spaced(entry);
                walk(entry.getValueNode(), type.at(key), flow || Flows.flow(mapping));
            }
        } else if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                walk(item, type.item(), flow || Flows.flow(list));
            }
        } else if (node instanceof ScalarNode scalar && offsets.line(scalar)) {
            String now = written(scalar, type, flow);
            if (now != null && !now.equals(offsets.text(scalar))) {
                edits.add(new YamlForm.Edit(offsets.from(scalar), offsets.to(scalar), now));
            }
        }
    }

    private void spaced(NodeTuple entry) {
        int from = offsets.to(entry.getKeyNode());
        int to = offsets.from(entry.getValueNode());
        if (from < to && offsets.between(from, to).matches(":[ \t]{2,}")) {
            edits.add(new YamlForm.Edit(from, to, ": "));
        }
    }

    private static @Nullable String written(ScalarNode scalar, Typed type, boolean flow) {
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return null;
        }
        Optional<String> form = type.expression() ? ExpressionLayout.of(scalar.getValue()) : Optional.empty();
        if (form.isPresent()) {
            return quoted(form.get(), flow);
        }
        return style == ScalarStyle.SINGLE_QUOTED && plainInside(scalar.getValue())
                ? '"' + scalar.getValue() + '"'
                : null;
    }

    /** An expression has quotation marks of its own, so that where it needs some they are the others. */
    private static String quoted(String expression, boolean flow) {
        boolean plain = !NO_PLAIN.matcher(expression).matches()
                && !(flow && NO_PLAIN_IN_FLOW.matcher(expression).matches());
        if (plain) {
            return expression;
        }
        return plainInside(expression) ? '"' + expression + '"' : "'" + expression.replace("'", "''") + "'";
    }

    private static boolean plainInside(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.chars().allMatch(sign -> sign >= ' ');
    }
}
