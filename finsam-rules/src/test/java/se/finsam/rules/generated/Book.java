package se.finsam.rules.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.RulebookInternals;

/** What the properties need to know of the controls, from the rulebook itself. */
final class Book {
    private static final Regelbok BOK =
            RulebookInternals.resources(Sample.CHECKER.rulebook()).regelbok();

    private Book() {}

    static List<Kontrollfil> controls() {
        return BOK.kontroller();
    }

    static Kontrollfil control(String id) {
        return controls().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The list of a control's objects, as a pattern of its items; a pattern that fits nothing where it has none. */
    static String objects(String id) {
        String list = control(id).objekt().lista();
        return list.isEmpty() ? "-" : list + "[]";
    }

    /** Whether a control looks at a key: it needs it, by itself or as one of several. */
    static boolean needs(String id, String pattern) {
        return control(id).behover().stream()
                .flatMap(need -> need.satt().stream())
                .flatMap(List::stream)
                .anyMatch(pattern::equals);
    }

    /** The controls that compare amounts with one that does not grow with them. */
    static Set<String> withFixedAmounts() {
        Set<String> fixed = new HashSet<>();
        for (Parameterfil parameter : BOK.parametrar()) {
            if (parameter.id().startsWith("avrundning")
                    || parameter.varden().stream().anyMatch(value -> value.steg() != null)) {
                for (Kontrollfil control : controls()) {
                    List<String> own = control.parametrar();
                    if (own != null && own.contains(parameter.id())) {
                        fixed.add(control.id());
                    }
                }
            }
        }
        return fixed;
    }

    /**
     * How good an outcome is. What is not decided is better than a deviation only where nothing was taken away.
     *
     * @return 3 for met, 2 for what does not apply, 1 for what is not decided, 0 for a deviation
     */
    static int rank(Utfall utfall) {
        return switch (utfall) {
            case UPPFYLLD -> 3;
            case EJ_TILLAMPLIG -> 2;
            case BEDOMNING, KAN_EJ_BEDOMAS -> 1;
            case AVVIKELSE -> 0;
        };
    }
}
