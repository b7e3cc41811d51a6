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
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * What must hold between the values of an underlag for it to mean anything: not law, only sense. Looks at what was
 * written, so that one mistake does not hide another.
 */
final class UnderlagChecks {
    /** Lag (2003:1210) is in force from 2004-01-01. */
    static final int FIRST_YEAR = 2004;

    static final int LAST_YEAR = 2100;

    /** As many digits as any number may have that is an int. */
    private static final int MOST_DIGITS = 9;

    /** As many medlemmar as a message lists or searches; no förbund has more, but a hostile file has. */
    private static final int MOST_NAMES = 50;

    /** Sweden has fewer kommuner and regioner than this together; no förbund can have more medlemmar. */
    private static final int MOST_MEDLEMMAR = 400;

    private UnderlagChecks() {}

    /** The unit that a document says its amounts are in; null where it says none. */
    static @Nullable Enhet unit(Node document) {
        Optional<Node> written = document.get("enhet");
        if (written.isEmpty() || written.get().absent()) {
            return null;
        }
        // An unknown unit is told by the binder; the amounts are then read as they stand, to find their own errors too.
        Optional<Node.Scalar> unit = written.get().text();
        for (Enhet enhet : Enhet.values()) {
            if (unit.isPresent() && unit.get().written().equals(enhet.name())) {
                return enhet;
            }
        }
        return Enhet.SEK;
    }

    static void check(Node document, Problems problems) {
        schema(document, problems);
        rakenskapsar(document, problems);
        medlemmar(document, problems);
        budgetinnehall(document, problems);
        AmountChecks.check(document, problems);
        OnceChecks.check(document, problems);
        YearChecks.check(document, problems);
        LimitChecks.check(document, problems);
        PeriodChecks.check(document, problems);
        Optional<Node> forbund = document.get("forbund");
        Optional<Node> trappa = forbund.isPresent() ? forbund.get().get("egetKapitalTrappa") : Optional.empty();
        if (trappa.isPresent()) {
            StaircaseChecks.check(trappa.get(), problems);
        }
        Optional<Node> huvudbok = document.get("huvudbok");
        if (huvudbok.isPresent()) {
            HuvudbokChecks.check(document, huvudbok.get(), problems);
        }
    }

    private static void schema(Node document, Problems problems) {
        Node.Scalar schema = text(document, "schema");
        if (schema != null && !schema.written().equals(Underlag.SCHEMA)) {
            problems.add(
                    InputError.Kind.UNKNOWN_CODE,
                    schema.place(),
                    schema.written(),
                    new Text(Underlag.SCHEMA, Underlag.SCHEMA));
        }
    }

    /** The text of a key; null where there is none. */
    private static Node.@Nullable Scalar text(Node node, String key) {
        Optional<Node> value = node.get(key);
        return value.isPresent() ? value.get().text().orElse(null) : null;
    }

    /** The items of the list at a key within a key; empty where there is no such list. */
    private static List<Node> items(Node document, String key, String list) {
        Optional<Node> value = document.get(key);
        return value.isPresent() ? items(value.get(), list) : List.of();
    }

    /** The items of the list at a key; empty where there is no such list. */
    private static List<Node> items(Node node, String list) {
        Optional<Node> value = node.get(list);
        return value.isPresent() ? value.get().children() : List.of();
    }

    private static void rakenskapsar(Node document, Problems problems) {
        Optional<Node> written = document.get("rakenskapsar");
        if (written.isPresent()
                && written.get() instanceof Node.Scalar year
                && year.kind() == Node.Kind.NUMBER
                && fewDigits(year.written())
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

    /** Whether a number is only digits, and few enough to be computed with. */
    private static boolean fewDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return !number.isEmpty() && number.length() <= MOST_DIGITS;
    }

    private static boolean outside(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static boolean tooMany(List<Node> list, String what, String inEnglish, Problems problems) {
        if (list.size() <= MOST_MEDLEMMAR) {
            return false;
        }
        problems.add(
                InputError.Kind.LIMIT,
                list.get(MOST_MEDLEMMAR).place(),
                String.valueOf(list.size()),
                new Text("högst " + MOST_MEDLEMMAR + " " + what, "at most " + MOST_MEDLEMMAR + " " + inEnglish));
        return true;
    }

    private static void medlemmar(Node document, Problems problems) {
        List<Node> shares = items(document, "tilldelning");
        boolean tooManyShares = tooMany(shares, "rader, en för varje medlem", "rows, one for each member", problems);
        Optional<Node> forbund = document.get("forbund");
        if (forbund.isEmpty() || forbund.get().get("medlemmar").isEmpty()) {
            return;
        }
        List<Node> list = items(forbund.get(), "medlemmar");
        if (tooMany(list, "medlemmar", "members", problems) || tooManyShares) {
            return;
        }
        Map<String, Node> owners = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Node medlem : list) {
            for (Node.Scalar name : names(medlem)) {
                Node owner = owners.putIfAbsent(Medlemsregister.fold(name.written()), medlem);
                if (owner != null && owner != medlem) {
                    problems.add(
                            InputError.Kind.DUPLICATE,
                            name.place(),
                            name.written(),
                            new Text(
                                    "varje medlem en gång, och ett alias för bara en av dem",
                                    "each member once, and an alias for only one of them"));
                }
            }
            Node.Scalar own = text(medlem, "namn");
            if (own != null) {
                names.add(own.written());
            }
        }
        references(items(document, "tilldelning"), owners.keySet(), names, problems);
        references(items(forbund.get(), "styrelse"), owners.keySet(), names, problems);
        references(items(document, "huvudbok", "konton"), owners.keySet(), names, problems);
        for (Node meeting : items(document, "sammantraden")) {
            references(items(meeting, "narvaro"), owners.keySet(), names, problems);
        }
        for (Node insats : items(document, "insatser")) {
            references(items(insats, "undertecknad"), owners.keySet(), names, problems);
        }
        for (String report : List.of("delarsrapport", "arsredovisning")) {
            references(items(document, report, "undertecknad"), owners.keySet(), names, problems);
        }
        Receivers.check(document, owners.keySet(), names, problems);
        NamesTogether.check(document, owners.keySet(), problems);
    }

    private static List<Node.Scalar> names(Node medlem) {
        List<Node.Scalar> names = new ArrayList<>();
        Node.Scalar own = text(medlem, "namn");
        if (own != null) {
            names.add(own);
        }
        names.addAll(texts(items(medlem, "alias")));
        return names;
    }

    private static List<Node.Scalar> texts(List<Node> items) {
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items) {
            Optional<Node.Scalar> text = item.text();
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return texts;
    }

    private static void references(List<Node> rows, Set<String> known, List<String> names, Problems problems) {
        List<String> few = names.subList(0, Math.min(names.size(), MOST_NAMES));
        String all = few.isEmpty() ? "" : ": " + String.join(", ", few) + (names.size() > few.size() ? ", …" : "");
        for (Node row : rows) {
            Node.Scalar medlem = text(row, "medlem");
            if (medlem != null && !known.contains(Medlemsregister.fold(medlem.written()))) {
                String meant = Nearest.to(medlem.written(), few)
                        .map(name -> ": " + name)
                        .orElse(all);
                problems.add(
                        InputError.Kind.UNKNOWN_REFERENCE,
                        medlem.place(),
                        medlem.written(),
                        new Text("en medlem i forbund.medlemmar" + meant, "a member of forbund.medlemmar" + meant));
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
        return texts(items(document, "budget", list));
    }
}
