package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;

/** Names of keys and variables, and paths, stand in JSON, in text and in {@code explain}, where commands take them; not here. */
class NoKeysShownTest {
    private static final Pattern PATH = Pattern.compile("(?<![\\w.…])/[a-z]+[A-Za-z]*");
    private static final Pattern KEY =
            Pattern.compile("\\b[a-z]+[a-zåäö]*(\\.[a-z][A-Za-z]+|\\[|[a-zåäö][A-Z][a-z]+)|\\[\\S*\\]\\.");

    /** Files and addresses have full stops and strokes of their own. */
    private static final Pattern NO_KEY = Pattern.compile("https?:\\S+|\\S*[a-z0-9-]+\\.(yaml|ndjson|xlsx|se|gov)\\b");

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_and_no_path_is_shown(Language language) throws Exception {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, List<String>> page : ReadPages.of(language).entrySet()) {
            for (String text : page.getValue()) {
                String said = NO_KEY.matcher(text).replaceAll("");
                for (Pattern pattern : List.of(PATH, KEY)) {
                    Matcher match = pattern.matcher(said);
                    while (match.find()) {
                        found.add(page.getKey() + ": " + match.group() + " in " + around(said, match.start()));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
    }
}
