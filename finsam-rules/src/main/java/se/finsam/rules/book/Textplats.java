package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * A place for a figure in a text: {@code {tak}}; without its unit, {@code {tak|tal}}; in the unit that another figure tells,
 * {@code {utfall|enhet}}; or not the figure but the word that goes with it, {@code {dagar|dag|dagar}}.
 *
 * @param start where its bracket stands
 * @param end right after it
 * @param name the figure's name
 * @param plain whether the figure stands there without its unit
 * @param unit the figure that tells its unit; empty where it has its own
 * @param words the word for one, and for any other number; null where the figure itself stands there
 */
public record Textplats(
        int start,
        int end,
        String name,
        boolean plain,
        String unit,
        @Nullable List<String> words) {
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

    /** A text as one reads it in a guide: with the word for many where a word goes with a figure. */
    public static Text forReaders(Text text) {
        return new Text(forReaders(text.sv()), forReaders(text.en()));
    }

    private static String forReaders(String template) {
        if (template.indexOf('|') < 0) {
            return template;
        }
        StringBuilder read = new StringBuilder();
        int start = 0;
        for (Textplats place = next(template, 0); place != null; place = next(template, place.end)) {
            List<String> words = place.words;
            read.append(template, start, words == null ? place.end : place.start);
            if (words != null) {
                read.append(words.get(1));
            }
            start = place.end;
        }
        return read.append(template, start, template.length()).toString();
    }

    /** The next place from an index on; null where there is none. */
    public static @Nullable Textplats next(String template, int from) {
        for (int start = template.indexOf('{', from); start >= 0; start = template.indexOf('{', start + 1)) {
            int end = name(template, start + 1);
            Textplats place = end == start + 1 ? null : of(template, start, end);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The place whose bracket and name these are; null where what follows is none. */
    private static @Nullable Textplats of(String template, int start, int end) {
        String name = template.substring(start + 1, end);
        if (template.startsWith("}", end)) {
            return new Textplats(start, end + 1, name, false, "", null);
        }
        int first = template.startsWith("|", end) ? words(template, end + 1) : end;
        if (first <= end + 1) {
            return null;
        }
        String how = template.substring(end + 1, first);
        if (template.startsWith("}", first)) {
            boolean plain = how.equals(PLAIN);
            return name(template, end + 1) == first
                    ? new Textplats(start, first + 1, name, plain, plain ? "" : how, null)
                    : null;
        }
        int second = template.startsWith("|", first) ? words(template, first + 1) : first;
        if (second <= first + 1 || !template.startsWith("}", second)) {
            return null;
        }
        return new Textplats(start, second + 1, name, false, "", List.of(how, template.substring(first + 1, second)));
    }

    /** Where the name from an index on ends. */
    private static int name(String template, int from) {
        int end = from;
        while (end < template.length() && ofName(template.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the words from an index on end. */
    private static int words(String template, int from) {
        int end = from;
        while (end < template.length() && (ofName(template.charAt(end)) || ofWord(template.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean ofWord(char sign) {
        return sign == ' ' || Character.isLetter(sign);
    }

    private static boolean ofName(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_';
    }
}
