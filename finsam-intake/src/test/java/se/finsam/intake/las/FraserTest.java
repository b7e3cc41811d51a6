package se.finsam.intake.las;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.model.bind.Node;

class FraserTest {
    private static final Path KALLOR = Path.of("src/main/java/se/finsam/intake/las");
    private static final Pattern NAMN = Pattern.compile("\\{\\*?\\^?([A-Z_]{2,})\\*?}|Fraser\\.ord\\(\"([A-Z_]+)\"\\)");

    /** Where a text becomes an expression, or a normal text is held against words. */
    private static final Pattern ANROP = Pattern.compile(
            "(?:Pattern\\.compile|Fraser\\.skriven|Fraser\\.normal|\\.matches|\\.split|\\.replaceAll|\\.replaceFirst"
                    + "|[nN]ormal(?:\\(\\))?\\.(?:contains|startsWith|endsWith|equals)"
                    + "|Norm\\.\\w+\\([^\"]*?\\)\\.(?:contains|startsWith|endsWith|equals))\\(");

    private static final Pattern STRANG = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|\\b([A-Z][A-Z_]{2,})\\b");
    private static final Pattern KONSTANT =
            Pattern.compile("static final String ([A-Z_]+) =((?:[^;\"]|\"(?:[^\"\\\\]|\\\\.)*\")*);");
    /** What in an expression is no word: groups of words, properties, escapes and classes of characters. */
    private static final Pattern UTTRYCK = Pattern.compile(
            "\\{\\*?\\^?[A-Z_]{2,}\\*?}|\\\\\\\\p\\{\\w+}|\\\\\\\\u[0-9a-f]{4}|\\\\\\\\.|\\\\.|\\[(?:[^]\\\\]|\\\\\\\\.)*]|\\$\\d");

    private static final Pattern ORD = Pattern.compile("[A-Za-zåäöÅÄÖ]{4,}");

    /** Words that stand in an expression in Java, and why. */
    private static final Map<String, String> UNDANTAG = Map.of();

    private static Map<String, String> kallor() {
        Map<String, String> alla = new TreeMap<>();
        try (Stream<Path> filer = Files.list(KALLOR)) {
            for (Path fil : filer.sorted().toList()) {
                alla.put(fil.getFileName().toString(), Files.readString(fil).replaceAll("(?m)^\\s*(/?\\*|//).*$", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alla;
    }

    @Test
    void every_group_has_a_source_and_a_word() {
        for (Node grupp : Ordfil.grupper("meningar.yaml")) {
            assertThat(Ordfil.skriven(grupp, "begrepp")).matches("[A-Z_]{2,}");
            assertThat(Ordfil.skriven(grupp, "kalla")).isNotBlank();
            assertThat(Ordfil.ord(grupp))
                    .as(Ordfil.skriven(grupp, "begrepp"))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(ord -> assertThat(ord).isNotBlank().matches("[^*]+\\*?"));
        }
    }

    @Test
    void every_group_is_used_and_every_group_that_is_named_is_there() {
        Set<String> namnda = new HashSet<>();
        kallor().forEach((fil, text) -> {
            Matcher namn = NAMN.matcher(text);
            while (namn.find() && !fil.equals("Fraser.java")) {
                namnda.add(namn.group(1) == null ? namn.group(2) : namn.group(1));
            }
        });

        assertThat(namnda).containsExactlyInAnyOrderElementsOf(Fraser.grupper());
    }

    @Test
    void no_word_that_decides_what_is_recognised_stands_in_an_expression() {
        Map<String, String> kallor = kallor();
        Map<String, String> konstanter = new TreeMap<>();
        kallor.forEach((fil, text) -> {
            Matcher konstant = KONSTANT.matcher(text);
            while (konstant.find()) {
                konstanter.merge(konstant.group(1), konstant.group(2), (ett, annat) -> ett + " " + annat);
            }
        });
        List<String> funna = new ArrayList<>();
        Set<String> undantagna = new HashSet<>();
        int anropen = 0;
        for (Map.Entry<String, String> kalla : kallor.entrySet()) {
            Matcher anrop = ANROP.matcher(kalla.getValue());
            while (anrop.find()) {
                anropen++;
                for (String ord : ord(inom(kalla.getValue(), anrop.end()), konstanter, new HashSet<>())) {
                    if (UNDANTAG.containsKey(ord)) {
                        undantagna.add(ord);
                    } else {
                        funna.add(kalla.getKey() + ": " + ord);
                    }
                }
            }
        }

        assertThat(funna).as("words to be moved to meningar.yaml").isEmpty();
        assertThat(undantagna).isEqualTo(UNDANTAG.keySet());
        assertThat(anropen).isGreaterThan(150);
    }

    /** What stands between the parenthesis before a place and the one that ends it. */
    private static String inom(String text, int fran) {
        int djup = 1;
        boolean strang = false;
        int i = fran;
        while (djup > 0) {
            char c = text.charAt(i);
            if (strang) {
                i += c == '\\' ? 1 : 0;
                strang = c != '"';
            } else {
                strang = c == '"';
                djup += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            i++;
        }
        return text.substring(fran, i);
    }

    /** The words of the texts in some code, and of the constants that it names. */
    private static Set<String> ord(String kod, Map<String, String> konstanter, Set<String> sedda) {
        Set<String> alla = new HashSet<>();
        Matcher strang = STRANG.matcher(kod);
        while (strang.find()) {
            String konstant = strang.group(2);
            if (konstant != null) {
                if (konstanter.containsKey(konstant) && sedda.add(konstant)) {
                    alla.addAll(ord(konstanter.get(konstant), konstanter, sedda));
                }
                continue;
            }
            Matcher ord = ORD.matcher(UTTRYCK.matcher(strang.group(1)).replaceAll(" "));
            while (ord.find()) {
                alla.add(ord.group());
            }
        }
        return alla;
    }

    @Test
    void the_words_of_an_expression_are_found_where_they_stand() {
        String kod = "\"(?iu)\\\\bfastställ[a-zåäö]*\\\\p{Lu} {GRUPP}|av\" + TAL + \"x\")";

        assertThat(ord(kod, Map.of("TAL", " \"(tretton|\\\\d)\""), new HashSet<>()))
                .containsExactlyInAnyOrder("fastställ", "tretton");
    }

    @Test
    void a_word_is_a_whole_word_and_with_a_star_any_ending() {
        Pattern helt = Fraser.skriven("(?iu){SAGS_BESLUTAD}");
        Pattern vidare = Fraser.normal("{FORBEHALL}");

        assertThat(helt.matcher("Budgeten ANTAGEN av styrelsen").find()).isTrue();
        assertThat(helt.matcher("en antagenhet").find()).isFalse();
        assertThat(helt.matcher("åantagen").find()).isFalse();
        assertThat(vidare.matcher("en otillrackligt kand rutin").find()).isTrue();
        assertThat(vidare.matcher("en bristande rutin").find()).isFalse();
    }

    @Test
    void a_frame_that_ignores_case_ignores_it_of_every_letter() throws IOException {
        assertThat(Fraser.skriven("(?iu){PAGAR}")
                        .matcher("PROJEKTET PÅGÅR I TRE ÅR")
                        .find())
                .isTrue();
        try (Stream<Path> files = Files.walk(KALLOR)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("(?i)"));
        }
    }

    @Test
    void a_frame_lets_a_word_go_on_before_and_after_and_begin_with_a_capital() {
        assertThat(Fraser.skriven("{KOMMUNORD}").matcher("Eks kommuner").find()).isFalse();
        assertThat(Fraser.skriven("{KOMMUNORD*}").matcher("Eks kommuner").find())
                .isTrue();
        assertThat(Fraser.skriven("{*KOMMUNORD}").matcher("Ekskommun").find()).isTrue();
        assertThat(Fraser.skriven("{KOMMUNORD}").matcher("Eks Kommun").find()).isFalse();
        assertThat(Fraser.skriven("{^KOMMUNORD}").matcher("Eks Kommun").find()).isTrue();
    }

    @Test
    void the_longest_word_is_taken_and_a_word_that_ends_with_a_sign_needs_no_border() {
        Matcher manad = Fraser.skriven("(?iu)({*MANADER*}|{*MANADER_KORTA*})").matcher("3 september");
        assertThat(manad.find()).isTrue();
        assertThat(manad.group(1)).isEqualTo("september");

        Matcher roll = Fraser.skriven("(?iu){NARVAROROLL}").matcher("ordf. från kommunen");
        assertThat(roll.find()).isTrue();
        assertThat(roll.group()).isEqualTo("ordf.");
    }

    @Test
    void a_group_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Fraser.normal("{FINNS_INTE}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FINNS_INTE");
    }
}
