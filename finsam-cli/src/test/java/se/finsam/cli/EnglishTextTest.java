package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English text has no Swedish word that has an English one; keys stand in it, as commands take them. */
class EnglishTextTest {
    /** A word with what is joined to it: a path or a key is one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}/.\\[\\]’'-]+");

    private static final Pattern SWEDISH =
            Pattern.compile("\\p{L}*[åäöÅÄÖ]\\p{L}*|och|eller|inte|tål|medlem(mar)?|ledamot|kommun(er)?"
                    + "|regioner|landsting|revisor(er)?|styrgrupp|soliditet|underlag");

    private static final Pattern STAYS = Pattern.compile(
            "(samordnings)?förbund(sordning)?('s)?|försäkringskassan('s)?|arbetsförmedlingen('s)?|rådet's|öre");

    @ParameterizedTest
    @ValueSource(strings = {"ornskoldsvik-2021.yaml", "ornskoldsvik-2023-budget.yaml", "sundsvall-2021.yaml"})
    void no_swedish_word_is_left_that_has_an_english_one(String example) throws Exception {
        Set<String> found = new TreeSet<>();
        for (String command : List.of("check", "deadlines")) {
            String said = Finsam.finsam(command, "--lang", "en", "--width", "1000", Examples.example(example))
                    .out()
                    .replace('\u00A0', ' ');
            for (String own : ofInput(Examples.example(example))) {
                said = said.replace(own, "·");
            }
            Matcher words = WORD.matcher(said);
            while (words.find()) {
                String word = words.group().replaceFirst("[.'’]+$", "");
                if (SWEDISH.matcher(word).matches()
                        && !STAYS.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
                    found.add(command + ": "
                            + said.substring(
                                    Math.max(0, words.start() - 40), Math.min(said.length(), words.end() + 30)));
                }
            }
            assertThat(said).doesNotContainPattern("\\bnot [0-9]").doesNotContain("kap.");
        }
        assertThat(found).isEmpty();
    }

    /** What the input says, the longest first. */
    private static List<String> ofInput(String file) throws Exception {
        Set<String> said = new LinkedHashSet<>();
        values(Files.readString(Path.of(file)), said);
        return said.stream()
                .filter(text -> text.length() > 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static void values(String yaml, Set<String> said) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    said.add(parser.getText());
                }
            }
        }
    }
}
