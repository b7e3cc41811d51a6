package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlemsregister;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Several medlemmar with a comma between in one item of a cell that lists names. An office writes them so, but names are parted
 * by semicolons there, since a name may have a comma: it would be read as a single one from outside. In YAML and JSON, where
 * each item is written by itself, what such a name means is left to the controls.
 */
final class NamesTogether {
    private NamesTogether() {}

    /** {@code known} are the folded names and aliases of the medlemmar. */
    static void check(Node node, Set<String> known, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                check(entry.value(), known, problems);
            }
        }
        for (Node item : node.children()) {
            Optional<Node.Scalar> text = item.text();
            if (text.isPresent()) {
                item(text.get(), known, problems);
            }
            check(item, known, problems);
        }
    }

    private static void item(Node.Scalar text, Set<String> known, Problems problems) {
        String written = text.written();
        if (text.place().cell() == null || written.indexOf(',') < 0 || known.contains(Medlemsregister.fold(written))) {
            return;
        }
        List<String> medlemmar = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            if (!part.isBlank() && !known.contains(Medlemsregister.fold(part.strip()))) {
                return;
            }
            if (!part.isBlank()) {
                medlemmar.add(part.strip());
            }
        }
        if (medlemmar.size() > 1) {
            String apart = String.join("; ", medlemmar);
            problems.add(
                    InputError.Kind.WRONG_TYPE,
                    text.place(),
                    written,
                    new Text("semikolon mellan medlemmarna: " + apart, "semicolons between the members: " + apart));
        }
    }
}
