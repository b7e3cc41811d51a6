package se.finsam.model.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** Whether what is said of the documents that values stood in is said of values that are there. */
final class SourceChecks {
    private static final String KEY = "kallor";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private SourceChecks() {}

    static void check(Node document, Problems problems) {
        Optional<Node> sources = document.get(KEY);
        if (sources.isEmpty()) {
            return;
        }
        for (Node source : sources.get().children()) {
            place(document, source, problems);
            page(source, problems);
            Node.Scalar hash = text(source, "sha256");
            if (hash != null && !HASH.matcher(hash.written()).matches()) {
                problems.add(
                        InputError.Kind.OUT_OF_RANGE,
                        hash.place(),
                        hash.written(),
                        new Text("64 små hexadecimala siffror", "64 small hexadecimal digits"));
            }
        }
    }

    private static void place(Node document, Node source, Problems problems) {
        Node.Scalar place = text(source, "plats");
        if (place != null && at(document, place.written()).isEmpty()) {
            problems.add(
                    InputError.Kind.UNKNOWN_REFERENCE,
                    place.place(),
                    place.written(),
                    new Text(
                            "en plats i underlaget där det står något, som /budget/resultat",
                            "a place in the input where something stands, such as /budget/resultat"));
        }
        if (place != null
                && text(source, "dokument") == null
                && source.get("sida").isEmpty()) {
            problems.add(
                    InputError.Kind.MISSING_KEY,
                    source.place(),
                    null,
                    new Text("dokument eller sida, eller båda", "dokument or sida, or both"));
        }
    }

    private static void page(Node source, Problems problems) {
        Optional<Node> page = source.get("sida");
        if (page.isPresent()
                && page.get() instanceof Node.Scalar number
                && number.written().equals("0")) {
            problems.add(
                    InputError.Kind.OUT_OF_RANGE,
                    number.place(),
                    number.written(),
                    new Text("en sida, från 1", "a page, from 1"));
        }
    }

    /** What stands at a pointer; empty where nothing does, and of the sources themselves. */
    private static Optional<Node> at(Node document, String pointer) {
        if (!pointer.startsWith("/") || (pointer + "/").startsWith("/" + KEY + "/")) {
            return Optional.empty();
        }
        Node node = document;
        for (String step : List.of(pointer.substring(1).split("/", -1))) {
            Node next = step(node, step.replace("~1", "/").replace("~0", "~"));
            if (next == null || next.absent()) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    private static @Nullable Node step(Node node, String step) {
        if (node instanceof Node.Sequence list) {
            boolean index = step.length() < 9 && step.matches("0|[1-9][0-9]*");
            int at = index ? Integer.parseInt(step) : list.items().size();
            return at < list.items().size() ? list.items().get(at) : null;
        }
        return node.get(step).orElse(null);
    }

    private static Node.@Nullable Scalar text(Node node, String key) {
        return node.get(key).flatMap(Node::text).orElse(null);
    }
}
