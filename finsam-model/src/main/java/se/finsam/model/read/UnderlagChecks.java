package se.finsam.model.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Node;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * What must hold between the values of an underlag for it to mean anything: not law, only sense. Looks at what was
 * written, so that one mistake does not hide another.
 */
final class UnderlagChecks {
    /** Lag (2003:1210) is in force from 2004-01-01. */
    private static final int FIRST_YEAR = 2004;

    private static final int LAST_YEAR = 2100;

    /** As many medlemmar as a message lists or searches; no förbund has more, but a hostile file has. */
    private static final int MOST_NAMES = 50;

    private UnderlagChecks() {}

    /** The unit that a document says its amounts are in; null where it says none. */
    static @Nullable Enhet unit(Node document) {
        Optional<Node> written = document.get("enhet");
        if (written.isEmpty() || written.get().absent()) {
            return null;
        }
        // An unknown unit is told by the binder; the amounts are then read as they stand, to find their own errors too.
        return written.flatMap(Node::text)
                        .filter(unit -> unit.written().equals(Enhet.TKR.name()))
                        .isPresent()
                ? Enhet.TKR
                : Enhet.SEK;
    }

    static void check(Node document, Problems problems) {
        schema(document, problems);
        rakenskapsar(document, problems);
        medlemmar(document, problems);
        budgetinnehall(document, problems);
    }

    private static void schema(Node document, Problems problems) {
        document.get("schema")
                .flatMap(Node::text)
                .filter(schema -> !schema.written().equals(Underlag.SCHEMA))
                .ifPresent(schema -> problems.add(
                        InputError.Kind.UNKNOWN_CODE,
                        schema.place(),
                        schema.written(),
                        new Text(Underlag.SCHEMA, Underlag.SCHEMA)));
    }

    private static void rakenskapsar(Node document, Problems problems) {
        Optional<Node> written = document.get("rakenskapsar");
        if (written.isPresent()
                && written.get() instanceof Node.Scalar year
                && year.kind() == Node.Kind.NUMBER
                && year.written().matches("[0-9]{1,9}")
                && outside(Integer.parseInt(year.written()))) {
            problems.add(
                    InputError.Kind.OUT_OF_RANGE,
                    year.place(),
                    year.written(),
                    new Text(
                            "ett år från 2004, då lag (2003:1210) började gälla, till 2100",
                            "a year from 2004, when lag (2003:1210) came into force, to 2100"));
        }
    }

    private static boolean outside(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static void medlemmar(Node document, Problems problems) {
        Optional<Node> medlemmar = document.get("forbund").flatMap(forbund -> forbund.get("medlemmar"));
        if (medlemmar.isEmpty()) {
            return;
        }
        Map<String, Node> owners = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Node medlem : medlemmar.get().children()) {
            for (Node.Scalar name : names(medlem)) {
                Node owner = owners.putIfAbsent(Medlemsregister.fold(name.written()), medlem);
                if (owner != null && owner != medlem) {
                    problems.add(
                            InputError.Kind.DUPLICATE,
                            name.place(),
                            name.written(),
                            new Text(
                                    "varje medlem en gång, och ett alias för bara en av dem",
                                    "each medlem once, and an alias for only one of them"));
                }
            }
            medlem.get("namn").flatMap(Node::text).ifPresent(name -> names.add(name.written()));
        }
        document.get("tilldelning").ifPresent(rows -> references(rows, owners.keySet(), names, problems));
        document.get("forbund")
                .flatMap(forbund -> forbund.get("styrelse"))
                .ifPresent(rows -> references(rows, owners.keySet(), names, problems));
    }

    private static List<Node.Scalar> names(Node medlem) {
        List<Node.Scalar> names = new ArrayList<>();
        medlem.get("namn").flatMap(Node::text).ifPresent(names::add);
        for (Node alias : medlem.get("alias").map(Node::children).orElse(List.of())) {
            alias.text().ifPresent(names::add);
        }
        return names;
    }

    private static void references(Node rows, Set<String> known, List<String> names, Problems problems) {
        List<String> few = names.stream().limit(MOST_NAMES).toList();
        String all = few.isEmpty() ? "" : ": " + String.join(", ", few) + (names.size() > few.size() ? ", …" : "");
        for (Node row : rows.children()) {
            Optional<Node.Scalar> medlem = row.get("medlem").flatMap(Node::text);
            if (medlem.isPresent()
                    && !known.contains(Medlemsregister.fold(medlem.get().written()))) {
                String meant = Nearest.to(medlem.get().written(), few)
                        .map(name -> ": " + name)
                        .orElse(all);
                problems.add(
                        InputError.Kind.UNKNOWN_REFERENCE,
                        medlem.get().place(),
                        medlem.get().written(),
                        new Text("en medlem i forbund.medlemmar" + meant, "a medlem of forbund.medlemmar" + meant));
            }
        }
    }

    private static void budgetinnehall(Node document, Problems problems) {
        Set<String> there = new HashSet<>();
        for (Node.Scalar code : codes(document, "innehall")) {
            there.add(code.written());
        }
        for (Node.Scalar code : codes(document, "saknas")) {
            if (there.contains(code.written())) {
                problems.add(
                        InputError.Kind.CONTRADICTION,
                        code.place(),
                        code.written(),
                        new Text(
                                "koden i innehall eller i saknas, inte i båda",
                                "the code in innehall or in saknas, not in both"));
            }
        }
    }

    private static List<Node.Scalar> codes(Node document, String list) {
        return document.get("budget").flatMap(budget -> budget.get(list)).map(Node::children).orElse(List.of()).stream()
                .flatMap(code -> code.text().stream())
                .toList();
    }
}
