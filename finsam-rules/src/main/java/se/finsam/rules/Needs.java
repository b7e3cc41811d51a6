package se.finsam.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.derive.View;

/** Tells which of the keys that a control needs are missing. This is the one place where absence is handled. */
final class Needs {
    private static final String EACH = "[]";

    private final View underlag;

    Needs(View underlag) {
        this.underlag = underlag;
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
                && (behov.utom() == null || !holds(behov.utom(), type, object));
    }

    private boolean holds(String condition, Objekttyp type, View object) {
        String[] sides = condition.split(" = ", 2);
        String own = own(sides[0], type);
        return (own.equals(sides[0]) ? underlag : object)
                .at(own)
                .filter(view -> sides.length == 1 || view.value().toString().equals(sides[1]))
                .isPresent();
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
