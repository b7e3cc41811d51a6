package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.model.Underlag;
import se.finsam.model.schema.Etiketter;
import se.finsam.model.source.Language;

/**
 * What a key of the input is called, for people who are asked for it.
 *
 * @hidden
 */
public final class KeyWords {
    /** What a comparison lacks: no key, and the rulebook's own word for it. */
    static final String PREVIOUS = "föregående års underlag";

    /** Keys of which either answers the same question. */
    private static final Map<String, String> SAME = Map.of("insatser[].budgetposter", "insatser[].budgetpost");

    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{javaLowerCase}+");

    /** Which items of a list are meant: each, or one by its name. */
    private static final String ITEM = "(?:\\[[^\\]\\n]*])?";

    /** A path of keys, or a key of several words in one. */
    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\p{L}\\p{N}./-])" + "(?:[a-z][A-Za-z]*" + ITEM
            + "(?:\\.[a-z][A-Za-z]*" + ITEM + ")+|[a-z]+[A-Z][A-Za-z]*)(?![\\p{L}\\p{N}/])");

    private KeyWords() {}

    /**
     * {@code Årsredovisning › Noter (3)} for a key as a report's rows write it, such as {@code arsredovisning.noter[3]}; the
     * text itself of what is no key.
     */
    public static String of(String written, Language language) {
        return of(List.of(written), language);
    }

    /** The same of keys that differ only in the item, {@link #family}, with all of their items. */
    public static String of(List<String> family, Language language) {
        String written = family.get(0);
        Set<String> items = new LinkedHashSet<>();
        for (String key : family) {
            items.addAll(ItemNames.of(key, language));
        }
        String name = named(family(written), language);
        return items.isEmpty() ? name : name + " (" + String.join(", ", items) + ")";
    }

    /** A key as the input writes it; what is no key, such as the underlag of the year before, in words. */
    public static String asWritten(String written, Language language) {
        return KeyPath.parse(written).isPresent() ? written : of(written, language);
    }

    /**
     * The key that a question asks for: the {@link #family}, and of a key that says the same as another, with room for more, that
     * other one.
     */
    public static String asked(String written) {
        String family = family(written);
        return SAME.getOrDefault(family, family);
    }

    /** The key without the names of items: {@code arsredovisning.noter[]} of {@code arsredovisning.noter[3]}. */
    public static String family(String written) {
        Optional<KeyPath> path = KeyPath.parse(written);
        if (path.isEmpty()) {
            return written;
        }
        List<String> steps = new ArrayList<>();
        for (KeyPath.Step step : path.get().steps()) {
            steps.add(step.key() + (step.item() == null ? "" : "[]"));
        }
        return String.join(".", steps);
    }

    private static String named(String written, Language language) {
        if (written.equals(PREVIOUS)) {
            return language == Language.EN ? "last year's input" : written;
        }
        List<String> keys = new ArrayList<>();
        KeyPath.parse(written).ifPresent(path -> path.steps().forEach(step -> keys.add(step.key())));
        List<String> names = Etiketter.path(keys, language);
        if (!names.isEmpty()) {
            return String.join(Etiketter.STEP, names);
        }
        // A row of one table names what it lacks within it, such as summaIntakter.
        return keys.size() == 1
                ? Etiketter.of(Underlag.class, keys.get(0))
                        .map(name -> name.in(language))
                        .orElse(written)
                : written;
    }

    /**
     * A text with the keys that stand in it by what they are called: some that are known to, each path and each {@code camelCase}
     * word that is a key. A key that is a plain word stays as it is in a Swedish text.
     */
    public static String in(String text, List<String> keys, Language language) {
        String said = new KnownKeys(keys.stream()
                        .filter(key -> !PLAIN_WORD.matcher(key).matches() || foreign(key, language))
                        .toList())
                .replaced(text, key -> of(key, language));
        return CANDIDATE.matcher(said).replaceAll(found -> Matcher.quoteReplacement(word(found.group(), language)));
    }

    /** Whether a key that is a plain Swedish word has another name in the language of the text. */
    private static boolean foreign(String key, Language language) {
        return language == Language.EN && !of(key, language).equalsIgnoreCase(key);
    }

    private static String word(String candidate, Language language) {
        if (candidate.indexOf('.') >= 0 || candidate.indexOf('[') >= 0) {
            return of(candidate, language);
        }
        return Etiketter.of(Underlag.class, candidate)
                .map(name -> name.in(language))
                .orElse(candidate);
    }
}
