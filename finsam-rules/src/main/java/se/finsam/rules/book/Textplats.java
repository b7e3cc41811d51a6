package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for a figure in a text: {@code {tak}}; without its unit, {@code {tak|tal}}; or in the unit that another figure tells,
 * {@code {utfall|enhet}}.
 *
 * @param start where its bracket stands
 * @param end right after it
 * @param name the figure's name
 * @param plain whether the figure stands there without its unit
 * @param unit the figure that tells its unit; empty where it has its own
 */
public record Textplats(int start, int end, String name, boolean plain, String unit) {
    private static final String PLAIN = "tal";

    /** The names that a text asks for, in order. */
    public static List<String> names(String template) {
        List<String> names = new ArrayList<>();
        for (Textplats place = next(template, 0); place != null; place = next(template, place.end)) {
            names.add(place.name);
            if (!place.unit.isEmpty()) {
                names.add(place.unit);
            }
        }
        return List.copyOf(names);
    }

    /** The next place from an index on; null where there is none. */
    public static @Nullable Textplats next(String template, int from) {
        for (int start = template.indexOf('{', from); start >= 0; start = template.indexOf('{', start + 1)) {
            int end = word(template, start + 1);
            boolean more = template.startsWith("|", end);
            int close = more ? word(template, end + 1) : end;
            boolean written = end > start + 1 && (!more || close > end + 1);
            if (written && template.startsWith("}", close)) {
                String how = more ? template.substring(end + 1, close) : "";
                boolean plain = how.equals(PLAIN);
                return new Textplats(start, close + 1, template.substring(start + 1, end), plain, plain ? "" : how);
            }
        }
        return null;
    }

    /** Where the word from an index on ends. */
    private static int word(String template, int from) {
        int end = from;
        while (end < template.length() && ofName(template.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean ofName(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_';
    }
}
