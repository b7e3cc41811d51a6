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
            case MEDLEM, SAMMANTRADE, BESLUT, INSATS, MAL -> named(type, underlag.items(type.lista()));
            case NOT -> notes(underlag);
            case TABELL -> tables(Tables.of(underlag));
            case AVVIKELSEKOLUMN -> tables(Tables.withDifferences(underlag));
            case HUVUDBOK -> underlag.has("huvudbok") ? List.of(new Named("", underlag)) : List.of();
            case HUVUDBOKSTAL -> List.of();
        };
    }

    private static List<Named> notes(View underlag) {
        List<Named> named = new ArrayList<>();
        for (String number : Notes.numbers(underlag)) {
            named.add(new Named(Notes.name(number), underlag));
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

    private static List<Named> named(Objekttyp type, List<View> items) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Named> named = new ArrayList<>();
        for (View item : items) {
            // A meeting to come is called by its day all the same.
            Optional<View> written = item.limit(type.namn());
            String name = written.isPresent() ? written.get().value().toString() : type.lista();
            String own = numbered(name, seen);
            while (!taken.add(own)) {
                own = numbered(name, seen);
            }
            named.add(new Named(own, item));
        }
        return named;
    }

    private static String numbered(String name, Map<String, Integer> seen) {
        int times = seen.getOrDefault(name, 0) + 1;
        seen.put(name, times);
        return times == 1 ? name : name + " (" + times + ")";
    }
}
