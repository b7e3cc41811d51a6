package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The objects of a kind, in the order of the underlag. */
    public static List<Named> of(Objekttyp type, View underlag) {
        return switch (type) {
            case FORBUND -> List.of(new Named("", underlag));
            case MEDLEM, SAMMANTRADE, BESLUT, INSATS -> named(type, underlag.items(type.lista()));
            case MAL ->
                named(
                        type,
                        underlag.items(type.lista()).stream()
                                .filter(goal -> goal.at("matt").isPresent())
                                .toList());
            case NOT ->
                Notes.referredTo(underlag).stream()
                        .map(number -> new Named(Notes.name(number), underlag))
                        .toList();
            case TABELL ->
                Tables.of(underlag).stream()
                        .map(table -> new Named(table.name(), table.view()))
                        .toList();
            case AVVIKELSEKOLUMN ->
                Tables.withDifferences(underlag).stream()
                        .map(table -> new Named(table.name(), table.view()))
                        .toList();
        };
    }

    private static List<Named> named(Objekttyp type, List<View> items) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Named> named = new ArrayList<>();
        for (View item : items) {
            // A meeting to come is called by its day all the same.
            String name =
                    item.limit(type.namn()).map(view -> view.value().toString()).orElse(type.lista());
            String own = numbered(name, seen);
            while (!taken.add(own)) {
                own = numbered(name, seen);
            }
            named.add(new Named(own, item));
        }
        return named;
    }

    private static String numbered(String name, Map<String, Integer> seen) {
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " (" + times + ")";
    }
}
