package se.finsam.model.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * What a medlem pays for the year stands in one row, under whichever of its names: two would be added together, and nobody
 * would know whether that was meant or one table was read twice. Other lists may name a medlem again: a board's seats may
 * stand in a row for ledamöter and one for ersättare, and a medlem may have taken two decisions on discharge, which the
 * control holds against each other; of accounts and revisorer a medlem has as many as there are.
 */
final class OnceChecks {
    private static final Text YEAR = new Text(
            "varje medlem en gång, med hela årets belopp", "each member once, with the amount of the whole year");

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
        checks.once(items(document, "tilldelning"));
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

    private void once(List<Node> rows) {
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
                                YEAR.sv() + "; den står i " + first + " också",
                                YEAR.en() + "; it stands in " + first + " too"));
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
