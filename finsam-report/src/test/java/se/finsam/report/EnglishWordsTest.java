package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;

/** English pages have no Swedish word but those that {@code docs/ordlista.md} says stay, names, and what the input says itself. */
class EnglishWordsTest {
    private static final Path WORDS = Path.of("..", "docs", "ordlista.md");
    private static final Pattern STAYS = Pattern.compile("\\| ([^|]+) \\| [^|]+ \\|");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’']*");
    private static final Pattern SWEDISH_LETTER = Pattern.compile("[åäöÅÄÖ]");

    /** Swedish words that have no å, ä or ö to be told by, and no English word is written so. */
    private static final Set<String> SWEDISH = Set.of(
            ("och eller inte som till av den det ett vid skillnad gäller medlem medlemmar medlemmarna medlemmens ledamot kommun"
                            + " kommuner kommunen regionen regioner landsting revisor revisorer revisorerna styrgrupp styrgruppen"
                            + " soliditet underlag underlaget beslut belopp budgetpost budgetposter balans resultat resultatet"
                            + " summa summor saknas bara enligt part parter huvudman huvudbok protokoll anslag justering kostnader"
                            + " intakter utfall mot not noter personal")
                    .split(" "));

    /** Words that are English too. */
    private static final Set<String> ENGLISH = Set.of("part", "not", "personal", "till");

    /** What the rulebook calls a sum of an insats; a text has it as it is in both languages. */
    private static final Pattern SUM_OF_INSATS = Pattern.compile(": utfall \\(");

    private static final Pattern CONTROL = Pattern.compile("\\b[A-Z]+[0-9]*A?(-[A-ZÅÄÖ]+)+\\b");

    /** Names of authorities and the like. */
    private static final Set<String> NAMES = Set.of(
            "försäkringskassan",
            "försäkringskassan's",
            "arbetsförmedlingen",
            "arbetsförmedlingen's",
            "rådet",
            "rådet's",
            "skatteverket",
            "riksarkivet",
            "målgrupper");

    @Test
    void no_swedish_word_is_left_that_has_an_english_one() throws Exception {
        Set<String> stay = stay();
        assertThat(stay).contains("förbund", "insats", "tilldelning");
        List<String> own = ofInputs();
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, List<String>> page : ReadPages.of(Language.EN).entrySet()) {
            for (String text : page.getValue()) {
                String said = CONTROL.matcher(text.replaceAll("https?:\\S+|\\S+\\.(yaml|ndjson|xlsx)\\b", ""))
                        .replaceAll("");
                said = SUM_OF_INSATS.matcher(said).replaceAll(": (");
                for (String one : own) {
                    said = said.replace(one, "·");
                }
                Matcher words = WORD.matcher(said);
                while (words.find()) {
                    String word = words.group().toLowerCase(Locale.ROOT);
                    boolean swedish = SWEDISH_LETTER.matcher(word).find() || SWEDISH.contains(word);
                    if (swedish && !ENGLISH.contains(word) && !NAMES.contains(word) && !stays(stay, word)) {
                        found.add(page.getKey() + ": " + words.group() + " in "
                                + said.substring(
                                        Math.max(0, words.start() - 40), Math.min(said.length(), words.end() + 30)));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_term_that_stays_says_why() throws Exception {
        assertThat(rows()).allSatisfy(row -> assertThat(row.split("\\|", -1)[2]).isNotBlank());
    }

    private static boolean stays(Set<String> stay, String word) {
        String plain = word.replaceFirst("['’]s?$", "");
        return stay.contains(plain);
    }

    private static Set<String> stay() throws Exception {
        Set<String> words = new LinkedHashSet<>();
        for (String row : rows()) {
            Matcher cells = STAYS.matcher(row);
            assertThat(cells.matches()).as(row).isTrue();
            for (String word : cells.group(1).split(",", -1)) {
                words.add(word.strip().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static List<String> rows() throws Exception {
        List<String> rows = new ArrayList<>();
        boolean within = false;
        for (String line : Files.readAllLines(WORDS)) {
            within = line.startsWith("## ") ? line.equals("## Words") : within;
            if (within && line.startsWith("| ") && !line.startsWith("| stays ") && !line.startsWith("| --- ")) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** What the inputs say, the longest first. */
    private static List<String> ofInputs() throws Exception {
        Set<String> said = new LinkedHashSet<>();
        for (String example : ReadPages.EXAMPLES) {
            values(Files.readString(Path.of("..", "examples", example)), said);
        }
        for (String line : Files.readAllLines(Path.of("..", "examples", "tilldelning-2022.ndjson"))) {
            values(line, said);
        }
        said.addAll(Judged.TEXTS);
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
