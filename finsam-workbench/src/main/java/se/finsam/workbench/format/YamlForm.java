package se.finsam.workbench.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The form of one file. It is changed where it stands: comments stay, and what is written over several lines is left as its
 * author broke it. A change that would make the file read as something else is not made.
 */
final class YamlForm {
    private static final int MOST_MOVES = 1000;

    private final Class<?> root;
    private String text;

    private YamlForm(String text, Class<?> root) {
        this.text = text;
        this.root = root;
    }

    /**
     * The file in its form; empty where it cannot be read.
     *
     * @param root the record that the file is
     */
    static Optional<String> of(String text, Class<?> root) {
        if (ReadAs.of(text, root).isEmpty()) {
            return Optional.empty();
        }
        YamlForm form = new YamlForm(text, root);
        form.step(YamlForm::lines);
        form.step(before -> edited(before, new Scalars(before).edits(compose(before), Typed.of(form.root))));
        form.step(form::ordered);
        form.step(before -> edited(before, new Flows(before).edits(compose(before), Typed.of(form.root))));
        return Optional.of(form.text);
    }

    private void step(UnaryOperator<String> change) {
        String changed = change.apply(text);
        if (!changed.equals(text) && ReadAs.of(changed, root).equals(ReadAs.of(text, root))) {
            text = changed;
        }
    }

    /** No trailing spaces, one empty line at most between two that are not, and a line break at the end. */
    private static String lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n|\n|\r", -1)) {
            String kept = line.stripTrailing();
            boolean twice = kept.isEmpty()
                    && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
            if (!twice) {
                lines.add(kept);
            }
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private String ordered(String before) {
        String now = before;
        for (int i = 0; i < MOST_MOVES; i++) {
            Optional<String> moved = new Blocks(now).moved(compose(now), Typed.of(root));
            if (moved.isEmpty()) {
                return now;
            }
            now = moved.get();
        }
        return before;
    }

    private static String edited(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder(text);
        List<Edit> fromLast = new ArrayList<>(edits);
        fromLast.sort(Comparator.comparing(Edit::from).reversed());
        for (Edit edit : fromLast) {
            out.replace(edit.from(), edit.to(), edit.text());
        }
        return out.toString();
    }

    /** The nodes with their places; it was read before, so that it can be. */
    private static Node compose(String text) {
        Node node = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
        if (node == null) {
            throw new YAMLException("an empty file");
        }
        return node;
    }

    /**
     * A change of the text.
     *
     * @param from the first character of what is replaced
     * @param to the character after it
     */
    record Edit(int from, int to, String text) {}
}
