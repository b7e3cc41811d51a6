package se.finsam.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Dagsvar;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.derive.ObjectContext;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.View;
import se.finsam.rules.derive.Waiting;
import se.finsam.rules.report.Forklaring;

/** Tells which of the keys that a control needs are missing. This is the one place where absence is handled. Not thread-safe. */
final class Needs {
    private static final String EACH = "[]";

    private final View underlag;
    private final Parameters parameters;
    /** Whether what stands in each row of a list of the underlag is there: the objects of a control ask for the same. */
    private final Map<String, Boolean> inEach = new HashMap<>();

    Needs(View underlag, Parameters parameters) {
        this.underlag = underlag;
        this.parameters = parameters;
    }

    /** The missing keys of a control for one object, in the control's order; empty where it has all it needs. */
    List<String> missing(Kontrollfil kontroll, View object) {
        List<String> missing = new ArrayList<>();
        for (Behov behov : kontroll.behover()) {
            if (needed(behov, kontroll.objekt(), object)) {
                for (String path : fewest(behov.satt(), kontroll.objekt(), object)) {
                    Waiting waiting = waiting(kontroll.objekt(), object, path);
                    String key = waiting == null ? path : waiting.key();
                    if (!covered(missing, key)) {
                        missing.add(key);
                    }
                }
            }
        }
        return missing;
    }

    /** Whether anything raises a control's question: a key of any of its objects, also one whose day has not come. */
    boolean raised(Kontrollfil kontroll, List<Objects.Named> objects) {
        List<String> keys = kontroll.samlas();
        if (keys == null) {
            return true;
        }
        for (Objects.Named object : objects) {
            for (String key : keys) {
                Place place = place(key, kontroll.objekt(), object.view());
                if (written(place.view(), place.path())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether anything is written at a path, in any row of a list on the way. */
    private static boolean written(View view, String path) {
        int each = path.indexOf(EACH);
        if (each < 0) {
            return view.limit(path).isPresent();
        }
        String rest = path.substring(each + EACH.length() + 1);
        return view.items(path.substring(0, each)).stream().anyMatch(item -> written(item, rest));
    }

    /** What a key waits for that is written but has not come; null where it does not wait. */
    @Nullable Waiting waiting(Objekttyp type, View object, String path) {
        Place place = place(path, type, object);
        Waiting waiting = Waiting.at(place.view(), place.path());
        return waiting == null || place.prefix().isEmpty()
                ? waiting
                : new Waiting(place.prefix() + waiting.key(), waiting.day(), waiting.own(), waiting.written());
    }

    /** The week at a key that takes a day, where no day is known; null where none stands there. */
    @Nullable String week(Objekttyp type, View object, String path) {
        Place place = place(path, type, object);
        Dagsvar week = place.view().week(place.path());
        return week == null ? null : week.toString();
    }

    /**
     * Where a key is looked for.
     *
     * @param prefix what stands before the key in the needs
     */
    private record Place(View view, String prefix, String path) {}

    /** Within the object at hand or what it belongs to, where a key leads there; else in the underlag. */
    private Place place(String path, Objekttyp type, View object) {
        for (String prefix : type.prefix()) {
            if (!prefix.isEmpty() && path.startsWith(prefix)) {
                return new Place(object, ObjectContext.prefix(type, object), path.substring(prefix.length()));
            }
        }
        View owner = object.owner();
        String prefix = type.agarprefix();
        return owner != null && !prefix.isEmpty() && path.startsWith(prefix)
                ? new Place(owner, prefix, path.substring(prefix.length()))
                : new Place(underlag, "", path);
    }

    /** What the way that is nearest to being met lacks; of several such the first. */
    private List<String> fewest(List<List<String>> ways, Objekttyp type, View object) {
        List<String> fewest = List.of();
        for (int i = 0; i < ways.size(); i++) {
            List<String> lacking = lacking(ways.get(i), type, object);
            if (i == 0 || lacking.size() < fewest.size()) {
                fewest = lacking;
            }
        }
        return fewest;
    }

    /** Whether a key that is missing already says that a path is: the same key, or one above it. */
    private static boolean covered(List<String> missing, String path) {
        for (String known : missing) {
            if (path.equals(known) || path.startsWith(known + ".") || path.startsWith(known + EACH)) {
                return true;
            }
        }
        return false;
    }

    /** Each need of a control for one object, and whether it is met. A need that is not one here counts as met. */
    List<Forklaring.Nyckelstatus> status(Kontrollfil kontroll, View object) {
        return kontroll.behover().stream()
                .map(behov -> new Forklaring.Nyckelstatus(
                        behov.beskrivning(),
                        !needed(behov, kontroll.objekt(), object)
                                || fewest(behov.satt(), kontroll.objekt(), object)
                                        .isEmpty()))
                .toList();
    }

    private boolean needed(Behov behov, Objekttyp type, View object) {
        if (Boolean.TRUE.equals(behov.valfri())) {
            return false;
        }
        if (behov.nar() != null && !holds(behov.nar(), type, object)) {
            return false;
        }
        List<String> exceptions = behov.utom() == null ? List.of() : behov.utom();
        for (String exception : exceptions) {
            if (holds(exception, type, object)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String condition, Objekttyp type, View object) {
        String[] words = condition.split(" ", 3);
        Place place = place(words[0], type, object);
        Optional<View> value = place.view().at(place.path());
        return value.isPresent() && (words.length == 1 || compare(value.get().value(), words[1], words[2]));
    }

    private boolean compare(Object value, String operator, String wanted) {
        return switch (operator) {
            case "=" -> value.toString().equals(wanted);
            case "<" -> value instanceof LocalDate day && day.isBefore(parameters.fixed(wanted.substring(1)));
            default -> throw new BrokenRulebookException("no such comparison in a need: " + operator);
        };
    }

    private List<String> lacking(List<String> paths, Objekttyp type, View object) {
        List<String> lacking = new ArrayList<>();
        for (String path : paths) {
            Place place = place(path, type, object);
            if (!present(place)) {
                lacking.add(place.prefix() + place.path());
            }
        }
        return lacking;
    }

    private boolean present(Place place) {
        String path = place.path();
        return (place.view() == underlag && path.contains(EACH))
                ? inEach.computeIfAbsent(path, p -> present(underlag, p))
                : present(place.view(), path);
    }

    private static boolean present(View view, String path) {
        int each = path.indexOf(EACH);
        if (each < 0) {
            return view.at(path).isPresent();
        }
        String list = path.substring(0, each);
        String rest = path.substring(each + EACH.length() + 1);
        if (view.at(list).isEmpty()) {
            return false;
        }
        for (View item : view.items(list)) {
            if (!present(item, rest)) {
                return false;
            }
        }
        return true;
    }
}
