package se.finsam.model.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Node;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * What a medlem has one of stands once, under whichever of its names: what it pays for the year, its seats, its decision on
 * discharge. Rows of one medlem would be added together, or the first would count, and nobody would know which was meant.
 * Accounts of a huvudbok and revisorer are not among them: a medlem has as many as there are.
 */
final class OnceChecks {
    private static final Text YEAR = new Text(
            "varje medlem en gång, med hela årets belopp", "each medlem once, with the amount of the whole year");

    private static final Text ONCE = new Text("varje medlem en gång", "each medlem once");

    private final Map<String, String> owners = new HashMap<>();
    private final Problems problems;

    private OnceChecks(Problems problems) {
        this.problems = problems;
    }

    static void check(Node document, Problems problems) {
        OnceChecks checks = new OnceChecks(problems);
        for (Node medlem : items(document, "forbund", "medlemmar")) {
            checks.known(medlem);
        }
        checks.once(items(document, "tilldelning"), YEAR);
        checks.once(items(document, "forbund", "styrelse"), ONCE);
        checks.once(items(document, "revision", "ansvarsfrihet"), ONCE);
    }

    private void known(Node medlem) {
        Node.Scalar name = text(medlem, "namn");
        if (name == null) {
            return;
        }
        String own = Medlemsregister.fold(name.written());
        owners.putIfAbsent(own, own);
        for (Node alias : items(medlem, "alias")) {
            Optional<Node.Scalar> written = alias.text();
            if (written.isPresent()) {
                owners.putIfAbsent(Medlemsregister.fold(written.get().written()), own);
            }
        }
    }

    private void once(List<Node> rows, Text expected) {
        Map<String, Place> seen = new HashMap<>();
        for (Node row : rows) {
            Node.Scalar medlem = text(row, "medlem");
            if (medlem == null) {
                continue;
            }
            String name = Medlemsregister.fold(medlem.written());
            Place first = seen.putIfAbsent(owners.getOrDefault(name, name), medlem.place());
            if (first != null) {
                problems.add(
                        InputError.Kind.DUPLICATE,
                        medlem.place(),
                        medlem.written(),
                        new Text(
                                expected.sv() + "; den står i " + first + " också",
                                expected.en() + "; it stands in " + first + " too"));
            }
        }
    }

    private static Node.@Nullable Scalar text(Node node, String key) {
        Optional<Node> value = node.get(key);
        return value.isPresent() ? value.get().text().orElse(null) : null;
    }

    private static List<Node> items(Node document, String key, String list) {
        Optional<Node> value = document.get(key);
        return value.isPresent() ? items(value.get(), list) : List.of();
    }

    private static List<Node> items(Node node, String list) {
        Optional<Node> value = node.get(list);
        return value.isPresent() ? value.get().children() : List.of();
    }
}
