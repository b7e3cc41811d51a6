package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.rules.book.Objekttyp;

/** The objects that controls give rows for, each with a name that no other of its kind has. */
public final class Objects {
    private static final String EACH = "[]";

    private Objects() {}

    /**
     * An object.
     *
     * @param name its name in the row; where several are called the same, the later ones are numbered
     * @param view what the underlag says of it
     */
    public record Named(String name, View view) {}

    /** The objects of a kind, in the order of the underlag. The figures of a ledger are {@link Ledger#figures}. */
    public static List<Named> of(Objekttyp type, View underlag) {
        return switch (type) {
            case FORBUND -> List.of(new Named("", underlag));
            case NOT -> notes(underlag);
            case TABELL -> tables(Tables.of(underlag));
            case AVVIKELSEKOLUMN -> tables(Tables.withDifferences(underlag));
            case BUDGETKOLUMN -> tables(Tables.withBudgets(underlag));
            case NYCKELTAL -> {
                List<Named> ratios = new ArrayList<>();
                for (String name : ShareFacts.stated(underlag)) {
                    ratios.add(new Named(name, underlag));
                }
                yield ratios;
            }
            case HUVUDBOK -> underlag.has("huvudbok") ? List.of(new Named("", underlag)) : List.of();
            case HUVUDBOKSTAL -> List.of();
            default -> listed(type, underlag);
        };
    }

    /**
     * What is missing where there are no objects of a kind: the keys that would say so. Empty where the lists are there and
     * empty: then there are none.
     */
    public static List<String> absent(Objekttyp type, View underlag) {
        List<String> witnesses = type.vittnen();
        if (witnesses.isEmpty()) {
            return type.utan();
        }
        List<String> absent = new ArrayList<>();
        for (String list : witnesses) {
            if (!told(underlag, list)) {
                absent.add(list);
            }
        }
        return absent.isEmpty() || !type.listor().isEmpty() ? absent : type.utan();
    }

    /** Whether a list is there; of one within each item of another, whether each of those has one. */
    private static boolean told(View view, String list) {
        int each = list.indexOf(EACH);
        if (each < 0) {
            return view.has(list);
        }
        View outer = view.find(list.substring(0, each));
        return outer != null && outer.items().stream().allMatch(item -> told(item, inner(list)));
    }

    private static String inner(String list) {
        return list.substring(list.indexOf(EACH) + EACH.length() + 1);
    }

    private static List<Named> listed(Objekttyp type, View underlag) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < type.listor().size(); i++) {
            String list = type.listor().get(i);
            String before = type.forled().get(i);
            if (type.agare().isEmpty()) {
                add(type, before, underlag.items(list), seen, taken, named);
            } else {
                for (Named owner : of(owner(type), underlag)) {
                    add(type, owner.name() + ": ", owner.view().items(inner(list)), seen, taken, named);
                }
            }
        }
        return named;
    }

    /** The kind of what objects belong to. */
    private static Objekttyp owner(Objekttyp type) {
        for (Objekttyp one : Objekttyp.values()) {
            if (one.lista().equals(type.agare())) {
                return one;
            }
        }
        throw new IllegalArgumentException("no kind of object stands in " + type.agare());
    }

    private static List<Named> notes(View underlag) {
        List<Named> named = new ArrayList<>();
        for (Notes report : Notes.values()) {
            for (String number : report.numbers(underlag)) {
                named.add(new Named(report.name(number), underlag));
            }
        }
        return named;
    }

    private static List<Named> tables(List<Tables.Table> tables) {
        List<Named> named = new ArrayList<>();
        for (Tables.Table table : tables) {
            named.add(new Named(table.name(), table.view()));
        }
        return named;
    }

    private static void add(
            Objekttyp type,
            String before,
            List<View> items,
            Map<String, Integer> seen,
            Set<String> taken,
            List<Named> named) {
        for (View item : items) {
            // A meeting to come is called by its day all the same.
            Optional<View> written = item.limit(type.namn());
            String name = before + (written.isPresent() ? written.get().value().toString() : type.lista());
            String own = numbered(name, seen);
            while (!taken.add(own)) {
                own = numbered(name, seen);
            }
            named.add(new Named(own, item));
        }
    }

    private static String numbered(String name, Map<String, Integer> seen) {
        int times = seen.getOrDefault(name, 0) + 1;
        seen.put(name, times);
        return times == 1 ? name : name + " (" + times + ")";
    }
}
