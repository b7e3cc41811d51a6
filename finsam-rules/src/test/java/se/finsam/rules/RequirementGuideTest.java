package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * {@code docs/krav.md}: what three documents demand, requirement by requirement, with the keys that hold it and the controls
 * that test it, or why there is no place for it.
 */
class RequirementGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "krav.md");
    private static final Path KEYS = Path.of("..", "docs", "underlag.md");
    private static final Path FOLDER = Path.of("..", "examples", "ornskoldsvik");
    private static final Path ALL = Path.of("..");
    private static final String NO_PLACE = "ingen plats: ";
    private static final String UNKNOWN = "okänt: ";
    private static final String NO_CONTROL = "–";

    /** The cells of a line of a table of requirements: what, where, keys or why none, and controls. */
    private static final int CELLS = 4;

    private static final String UNTESTED = "## Nycklar som inget prövar";
    private static final Pattern WORD = Pattern.compile("(\\w+)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");

    /** A key that a fact names in two parts: {@code individ} and {@code Andel}. */
    private static final Pattern OF_TWO = Pattern.compile("(.+?)([A-Z][a-z]+)");

    private static final Pattern INPUT = Pattern.compile("Underlag: `(.*)`");
    private static final Pattern DOCUMENT = Pattern.compile("## (.*)");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern A_KEY = Pattern.compile(" *- `([^`]+)` .*");

    /** A line of the page: of which document, and the underlag that it is written in. */
    private record Requirement(String document, Path input, String what, String where, String keys, String controls) {
        boolean hasPlace() {
            return !keys.startsWith(NO_PLACE);
        }

        /** Whether the document says it: what has a key and no value in the document is unknown. */
        boolean written() {
            return hasPlace() && !keys.startsWith(UNKNOWN);
        }

        String name() {
            return input.getFileName() + ", " + what + ": ";
        }
    }

    @Test
    void every_key_is_one_of_the_underlag_and_stands_in_the_example_unless_it_is_unknown() throws IOException {
        Set<String> known = keys();
        List<String> wrong = new ArrayList<>();
        for (Requirement one : requirements()) {
            JsonNode example = new YAMLMapper().readTree(one.input().toFile());
            for (String key : quoted(one.keys())) {
                if (!known.contains(key) || stands(example, List.of(key.split("\\."))) != one.written()) {
                    wrong.add(one.name() + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_control_is_one_of_the_rulebook_and_has_a_row_that_is_expected() throws IOException {
        Set<String> known = new HashSet<>();
        for (Kontrollfil control :
                RulebookInternals.bok(Cases.CHECKER.rulebook()).kontroller()) {
            known.add(control.id());
        }
        List<String> wrong = new ArrayList<>();
        for (Requirement one : requirements()) {
            Set<String> expected = expected(one.input());
            for (String control : quoted(one.controls())) {
                if (!known.contains(control) || !expected.contains(control)) {
                    wrong.add(one.name() + control);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What a control reads is what it needs, what its rules name and, where they ask for facts, what facts are made of. */
    @Test
    void a_control_reads_a_key_of_its_requirement_and_each_key_is_read_by_one_or_it_is_said_why_none_does()
            throws IOException {
        Map<String, Set<String>> read = read();
        Set<String> untested = untested();
        List<String> wrong = new ArrayList<>();
        for (Requirement one : requirements()) {
            List<String> keys = one.written() ? quoted(one.keys()) : List.of();
            List<String> controls = quoted(one.controls());
            for (String control : keys.isEmpty() ? List.<String>of() : controls) {
                if (keys.stream().noneMatch(key -> reads(read.getOrDefault(control, Set.of()), key))) {
                    wrong.add(one.name() + control + " reads none of " + keys);
                }
            }
            for (String key : controls.isEmpty() ? List.<String>of() : keys) {
                if (!untested.contains(key)
                        && controls.stream().noneMatch(id -> reads(read.getOrDefault(id, Set.of()), key))) {
                    wrong.add(one.name() + key + " is read by none of " + controls);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_key_that_nothing_tests_is_one_of_the_underlag() throws IOException {
        assertThat(untested()).hasSizeGreaterThan(5);
        assertThat(keys()).containsAll(untested());
    }

    /** The keys that the page says that nothing tests, each with the reason. */
    private static Set<String> untested() throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        boolean within = false;
        for (String line : Files.readAllLines(PAGE)) {
            within = line.startsWith("## ") ? line.equals(UNTESTED) : within;
            if (within && line.startsWith("- ")) {
                assertThat(line).as("a key and a reason").contains("`: ");
                keys.addAll(quoted(line.substring(0, line.indexOf("`: ") + 1)));
            }
        }
        return keys;
    }

    private static boolean reads(Set<String> words, String key) {
        String last = key.replace("[]", "");
        last = last.substring(last.lastIndexOf('.') + 1);
        // A goal is found by its text, and a list that is whole by the list's own name.
        String plain = last.endsWith("Fullstandig") ? last.substring(0, last.length() - "Fullstandig".length()) : last;
        Matcher two = OF_TWO.matcher(plain);
        return plain.equals("text")
                || words.contains(plain)
                || (two.matches() && words.contains(two.group(1)) && words.contains(two.group(2)));
    }

    /** The words that each control's needs and rules are made of, by its id. */
    private static Map<String, Set<String>> read() throws IOException {
        Set<String> ofFacts = new HashSet<>();
        for (Path source : files(Path.of("src", "main", "java", "se", "finsam", "rules", "derive"), ".java")) {
            for (String literal : groups(LITERAL, Files.readString(source))) {
                ofFacts.addAll(groups(WORD, literal));
            }
        }
        Map<String, Set<String>> read = new HashMap<>();
        for (Path control : files(Path.of("..", "rules"), File.separator + "kontroll.yaml")) {
            String said = Files.readString(control);
            String rules = Files.readString(control.resolveSibling("regel.yaml"));
            int needs = said.indexOf("\nbehover:");
            Set<String> words =
                    new HashSet<>(groups(WORD, said.substring(needs, said.indexOf("\nutfall:", needs)) + rules));
            if (rules.contains("fakta:")) {
                words.addAll(ofFacts);
            }
            read.put(said.substring("id: ".length(), said.indexOf('\n')).strip(), words);
        }
        return read;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** A requirement is written or it is said why not; what is not written is tested by nothing. */
    @Test
    void every_requirement_has_a_place_or_a_reason() throws IOException {
        List<Requirement> all = requirements();
        assertThat(all).hasSizeGreaterThan(300);
        for (Requirement one : all) {
            assertThat(one.where()).as(one.name()).isNotBlank();
            if (one.hasPlace()) {
                assertThat(quoted(one.keys())).as(one.name()).isNotEmpty();
                assertThat(one.controls().equals(NO_CONTROL))
                        .as(one.name())
                        .isEqualTo(quoted(one.controls()).isEmpty());
            } else {
                assertThat(one.keys().substring(NO_PLACE.length()))
                        .as(one.name())
                        .isNotBlank();
                assertThat(one.controls()).as(one.name()).isEqualTo(NO_CONTROL);
            }
        }
    }

    @Test
    void no_requirement_stands_twice() throws IOException {
        assertThat(requirements()).extracting(Requirement::name).doesNotHaveDuplicates();
    }

    @Test
    void every_example_is_on_the_page() throws IOException {
        Set<Path> named = new HashSet<>();
        for (Requirement one : requirements()) {
            named.add(one.input().getFileName());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(Path::getFileName)
                            .toList());
        }
    }

    @Test
    void the_counts_are_those_of_the_lines() throws IOException {
        List<Requirement> all = requirements();
        List<String> documents =
                all.stream().map(Requirement::document).distinct().toList();
        List<String> page = Files.readAllLines(PAGE);
        for (String document : documents) {
            assertThat(page)
                    .contains(counts(
                            document,
                            all.stream()
                                    .filter(one -> one.document().equals(document))
                                    .toList()));
        }
        assertThat(page).contains(counts("Tillsammans", all));
    }

    private static String counts(String name, List<Requirement> lines) {
        long written = lines.stream().filter(Requirement::written).count();
        long untested = lines.stream()
                .filter(one -> one.written() && one.controls().equals(NO_CONTROL))
                .count();
        long unknown =
                lines.stream().filter(one -> one.hasPlace() && !one.written()).count();
        return "| %s | %d | %d | %d | %d | %d |"
                .formatted(name, lines.size(), written, untested, unknown, lines.size() - written - unknown);
    }

    private static List<Requirement> requirements() throws IOException {
        List<Requirement> all = new ArrayList<>();
        String document = null;
        Path input = null;
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = DOCUMENT.matcher(line);
            Matcher named = INPUT.matcher(line);
            if (heading.matches()) {
                document = heading.group(1);
                input = null;
            } else if (named.matches()) {
                input = ALL.resolve(named.group(1));
            } else if (document != null && input != null && line.startsWith("| ") && !isHead(line)) {
                String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
                assertThat(cells).as(line).hasSize(CELLS);
                all.add(new Requirement(document, input, cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return all;
    }

    private static boolean isHead(String line) {
        return line.startsWith("| Krav |") || line.startsWith("| --- |");
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new HashSet<>();
        for (String line : Files.readAllLines(KEYS)) {
            Matcher key = A_KEY.matcher(line);
            if (key.matches()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    private static Set<String> expected(Path input) {
        Path rows = FOLDER.resolve("forvantat").resolve(input.getFileName());
        Set<String> controls = new HashSet<>();
        for (GoldenTest.GoldenRow row : GoldenTest.golden(rows)) {
            controls.add(row.kontroll());
        }
        return controls;
    }

    /** Whether a key is there with a value; of a list in any of its rows. */
    private static boolean stands(@Nullable JsonNode node, List<String> key) {
        if (node == null || node.isNull()) {
            return false;
        }
        if (key.isEmpty()) {
            return true;
        }
        String first = key.get(0);
        List<String> rest = key.subList(1, key.size());
        if (!first.endsWith("[]")) {
            return stands(node.get(first), rest);
        }
        JsonNode list = node.get(first.substring(0, first.length() - 2));
        if (list == null) {
            return false;
        }
        for (JsonNode row : list) {
            if (stands(row, rest)) {
                return true;
            }
        }
        return false;
    }
}
