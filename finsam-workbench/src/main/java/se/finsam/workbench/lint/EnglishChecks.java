package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Located;

/**
 * That what is called English is: not the Swedish text once more, and no word with å, ä or ö but names and those that the rulebook
 * says stay Swedish ({@code svenskaOrd} in {@code regelbok.yaml}).
 */
final class EnglishChecks {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SWEDISH = Pattern.compile("[åäöÅÄÖ]");
    /** What a name is called is the same in both. */
    private static final String NAME = "namn";

    private final Located file;
    private final Set<String> allowed;
    private final List<Brist> brister = new ArrayList<>();

    private EnglishChecks(Located file, Set<String> allowed) {
        this.file = file;
        this.allowed = new HashSet<>();
        allowed.forEach(word -> this.allowed.add(word.toLowerCase(Locale.ROOT)));
    }

    /** What is wrong with a file's English, where those words are allowed. */
    static List<Brist> of(Located file, Set<String> allowed) {
        EnglishChecks checks = new EnglishChecks(file, allowed);
        checks.walk(file.root());
        return checks.brister;
    }

    private void walk(Node node) {
        if (node instanceof Node.Mapping mapping) {
            if (node.get("en").orElse(null) instanceof Node.Scalar english) {
                english(english, node.get("sv").orElse(null));
            }
            mapping.entries().stream()
                    .filter(entry -> !entry.key().equals(NAME))
                    .forEach(entry -> walk(entry.value()));
        } else {
            node.children().forEach(this::walk);
        }
    }

    private void english(Node.Scalar text, @Nullable Node swedish) {
        String said = PLACE.matcher(text.written()).replaceAll("{}");
        if (swedish instanceof Node.Scalar sv && sv.written().equals(text.written()) && sentence(said)) {
            at(text, "den engelska texten är den svenska");
            return;
        }
        Matcher word = WORD.matcher(said);
        while (word.find()) {
            if (SWEDISH.matcher(word.group()).find()
                    && !allowed.contains(word.group().toLowerCase(Locale.ROOT))
                    && !name(said, word.start())) {
                at(text, "\"" + word.group() + "\" i den engelska texten är svenska");
                return;
            }
        }
    }

    /** Whether it is more than one word, a name or an id, which may be the same in both languages. */
    private boolean sentence(String said) {
        List<String> words =
                WORD.matcher(said).results().map(MatchResult::group).toList();
        return words.size() > 1
                && words.stream()
                        .anyMatch(word -> Character.isLowerCase(word.charAt(0))
                                && !allowed.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word is a name: it begins with a capital where no sentence does. */
    private static boolean name(String said, int start) {
        String before = said.substring(0, start).stripTrailing();
        return Character.isUpperCase(said.charAt(start)) && !before.isEmpty() && !before.matches("(?s).*[.!?:]");
    }

    private void at(Node.Scalar text, String message) {
        brister.add(
                Brist.at(Bristkod.RB507, file.file(), Math.max(1, text.place().line()), message));
    }
}
