package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for a figure in a text, {@code {tak}} or, without its unit, {@code {tak|tal}}.
 *
 * @param start where its bracket stands
 * @param end right after it
 * @param name the figure's name
 * @param plain whether the figure stands there without its unit
 */
public record Textplats(int start, int end, String name, boolean plain) {
    private static final String PLAIN = "|tal";

    /** The names that a text asks for, in order. */
    public static List<String> names(String template) {
        List<String> names = new ArrayList<>();
        for (Textplats place = next(template, 0); place != null; place = next(template, place.end)) {
            names.add(place.name);
        }
        return List.copyOf(names);
    }

    /** The next place from an index on; null where there is none. */
    public static @Nullable Textplats next(String template, int from) {
        for (int start = template.indexOf('{', from); start >= 0; start = template.indexOf('{', start + 1)) {
            int end = start + 1;
            while (end < template.length() && ofName(template.charAt(end))) {
                end++;
            }
            boolean plain = template.startsWith(PLAIN, end);
            int close = plain ? end + PLAIN.length() : end;
            if (end > start + 1 && template.startsWith("}", close)) {
                return new Textplats(start, close + 1, template.substring(start + 1, end), plain);
            }
        }
        return null;
    }

    private static boolean ofName(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_';
    }
}
