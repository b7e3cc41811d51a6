package se.finsam.model.kontoplan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.model.Kontoroll;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What must hold within a kontoplan for it to mean anything. */
final class KontoplanChecks {
    private final Node document;
    private final Problems problems;

    KontoplanChecks(Node document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * Tells what is wrong.
     *
     * @param own the kontoplan as its file has it
     * @param whole the same over the one that it changes
     */
    void check(Kontoplan own, Kontoplan whole) {
        if (whole.konton() == null || whole.konton().isEmpty()) {
            problems.add(
                    InputError.Kind.MISSING_KEY,
                    document.place().as("/konton"),
                    null,
                    new Text(
                            "konton med roller, eller utgarFran med en kontoplan som har dem",
                            "konton with roles, or utgarFran with a kontoplan that has them"));
        }
        Set<String> seen = new HashSet<>();
        List<Kontogrupp> groups = own.konton() == null ? List.of() : own.konton();
        for (int i = 0; i < groups.size(); i++) {
            once("konton", i, groups.get(i).konton(), seen);
            if (groups.get(i).roll() == Kontoroll.OMAPPAT) {
                problems.add(
                        InputError.Kind.UNKNOWN_CODE,
                        place("konton", i, "roll"),
                        Kontoroll.OMAPPAT.name(),
                        new Text(
                                "en roll; konton som inte nämns är omappade",
                                "a role; accounts that are not mentioned have none"));
            }
        }
        contributions(own, whole);
    }

    private void contributions(Kontoplan own, Kontoplan whole) {
        Set<String> seen = new HashSet<>();
        List<Bidragskonton> all = own.bidrag() == null ? List.of() : own.bidrag();
        for (int i = 0; i < all.size(); i++) {
            Bidragskonton one = all.get(i);
            once("bidrag", i, one.konton(), seen);
            if ((one.medlem() == null) == (one.part() == null)) {
                problems.add(
                        one.part() == null ? InputError.Kind.MISSING_KEY : InputError.Kind.CONTRADICTION,
                        place("bidrag", i, ""),
                        null,
                        new Text("antingen medlem eller part", "either medlem or part"));
            }
            for (String konto : one.konton()) {
                Kontoroll roll = whole.roll(konto);
                if (roll != Kontoroll.INTAKT) {
                    problems.add(
                            InputError.Kind.CONTRADICTION,
                            place("bidrag", i, "konton"),
                            konto + ", " + roll,
                            new Text("konton med rollen INTAKT", "accounts with the role INTAKT"));
                }
            }
        }
    }

    private void once(String list, int index, List<String> beginnings, Set<String> seen) {
        for (String beginning : beginnings) {
            if (!seen.add(beginning)) {
                problems.add(
                        InputError.Kind.DUPLICATE,
                        place(list, index, "konton"),
                        beginning,
                        new Text("varje kontobörjan en gång", "each beginning of accounts once"));
            }
        }
    }

    /** Where a key of a list's item stands; the item itself where it has no such key, or none is asked for. */
    private Place place(String list, int index, String key) {
        Node items = document.get(list).orElse(document);
        List<Node> children = items.children();
        Node item = index < children.size() ? children.get(index) : items;
        return key.isEmpty() ? item.place() : item.get(key).map(Node::place).orElse(item.place());
    }
}
