package se.finsam.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.View;

/** Tells which of the keys that a control needs are missing. This is the one place where absence is handled. */
final class Needs {
    private static final String EACH = "[]";

    private final View underlag;
    private final Parameters parameters;

    Needs(View underlag, Parameters parameters) {
        this.underlag = underlag;
        this.parameters = parameters;
    }

    /** The missing keys of a control for one object, in the control's order; empty where it has all it needs. */
    List<String> missing(Kontrollfil kontroll, View object) {
        List<String> missing = new ArrayList<>();
        for (Behov behov : kontroll.behover()) {
            if (needed(behov, kontroll.objekt(), object)) {
                behov.satt().stream()
                        .map(paths -> lacking(paths, kontroll.objekt(), object))
                        .min(Comparator.comparingInt(List::size))
                        .orElse(List.of())
                        .stream()
                        .filter(path -> missing.stream().noneMatch(known -> covers(known, path)))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    /** Whether a key that is missing already says that a path is: the same key, or one above it. */
    private static boolean covers(String known, String path) {
        return path.equals(known) || path.startsWith(known + ".") || path.startsWith(known + EACH);
    }

    private boolean needed(Behov behov, Objekttyp type, View object) {
        return (behov.nar() == null || holds(behov.nar(), type, object))
                && (behov.utom() == null
                        || behov.utom().stream().noneMatch(condition -> holds(condition, type, object)));
    }

    private boolean holds(String condition, Objekttyp type, View object) {
        String[] words = condition.split(" ", 3);
        String own = own(words[0], type);
        Optional<View> value = (own.equals(words[0]) ? underlag : object).at(own);
        return value.isPresent() && (words.length == 1 || compare(value.get().value(), words[1], words[2]));
    }

    private boolean compare(Object value, String operator, String wanted) {
        return switch (operator) {
            case "=" -> value.toString().equals(wanted);
            case "<" -> ((LocalDate) value).isBefore(parameters.fixed(wanted.substring(1)));
            default -> throw new BrokenRulebookException("no such comparison in a need: " + operator);
        };
    }

    private List<String> lacking(List<String> paths, Objekttyp type, View object) {
        return paths.stream()
                .filter(path -> {
                    String own = own(path, type);
                    return !present(own.equals(path) ? underlag : object, own);
                })
                .toList();
    }

    /** A path within the object at hand, where it leads there; else the path itself. */
    private static String own(String path, Objekttyp type) {
        String prefix = type.lista() + EACH + ".";
        return !type.lista().isEmpty() && path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private static boolean present(View view, String path) {
        int each = path.indexOf(EACH);
        if (each < 0) {
            return view.at(path).isPresent();
        }
        String list = path.substring(0, each);
        String rest = path.substring(each + EACH.length() + 1);
        return view.at(list).isPresent() && view.items(list).stream().allMatch(item -> present(item, rest));
    }
}
