package se.finsam.rules.trace;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.fakta.Rakning;

/**
 * What names mean while a condition is read: the fields of the fact at hand, and the facts that are bound so far.
 *
 * @param fact the fact at hand
 * @param bound the facts bound so far, by {@code $name}
 */
record Names(Object fact, Map<String, Object> bound) {
    /** The one property of a field's value that rules ask for: the year of a day. */
    private static final String YEAR = ".year";

    /** What a figure without a value is: equal to nothing, and different from nothing. */
    static final Object NOTHING = new Object();

    private static final Pattern FIGURE = Pattern.compile("(\\$tal\\.)?(\\w+)\\(\"(\\w+)\"\\)");

    /** The value that a word stands for; empty where it stands for none. */
    Optional<Object> value(String word) {
        if (word.endsWith(YEAR)) {
            return value(word.substring(0, word.length() - YEAR.length())).map(day -> ((LocalDate) day).getYear());
        }
        Matcher figure = FIGURE.matcher(word);
        if (figure.matches() && (figure.group(1) == null ? fact : bound.get("$tal")) instanceof Rakning computed) {
            String name = figure.group(3);
            return Optional.of(
                    figure.group(2).equals("finns")
                            ? computed.finns(name)
                            : computed.varden().getOrDefault(name, NOTHING));
        }
        if (!word.startsWith("$")) {
            return field(fact, word);
        }
        int dot = word.indexOf('.');
        Object owner = bound.get(dot < 0 ? word : word.substring(0, dot));
        return owner == null || dot < 0 ? Optional.ofNullable(owner) : field(owner, word.substring(dot + 1));
    }

    private static Optional<Object> field(Object owner, String name) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return Optional.of(component.getAccessor().invoke(owner));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot read " + component, e);
                }
            }
        }
        return Optional.empty();
    }
}
