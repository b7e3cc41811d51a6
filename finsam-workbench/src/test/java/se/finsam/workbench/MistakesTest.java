package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.finsam.rules.Checker;
import se.finsam.workbench.mutate.MutationTesting;
import se.finsam.workbench.mutate.ParameterCoverage;

/**
 * What a rule author is told of each of some ninety mistakes, by every tool: the reader, lint, the cases, coverage and, where all of
 * those are silent, mutate. The mistakes are data; what is said of them is a golden file, written with {@code -Dfinsam.golden=write}.
 */
class MistakesTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path TABLE = RESOURCES.resolve("misstag.yaml");
    private static final Path EXPECTED = RESOURCES.resolve("misstag.expected.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final int AT_LEAST = 80;

    private final RuleCache cache = new RuleCache(null, BundledRules.NONE);
    private final Rulebooklint lint = new Rulebooklint();
    private final Map<String, Said> clean = new java.util.HashMap<>();

    @TempDir
    private Path folder;

    /** What coverage and mutate say, by line, of a rulebook. */
    private record Said(List<String> coverage, List<String> mutate) {}

    @Test
    void each_mistake_is_told_by_file_and_line_with_a_way_out() throws IOException {
        List<Map<String, Object>> all = mistakes();
        StringBuilder told = new StringBuilder();
        List<String> silent = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, Object> mistake = all.get(i);
            List<String> lines = told(mistake, i);
            told.append(mistake.get("namn")).append(" — ").append(file(mistake)).append('\n');
            lines.forEach(line -> told.append("  ").append(line).append('\n'));
            if (lines.isEmpty()) {
                told.append("  (inget): ").append(mistake.get("tyst")).append('\n');
                silent.add(String.valueOf(mistake.get("namn")));
            }
            if (lines.isEmpty() != (mistake.get("tyst") != null)) {
                wrong.add(mistake.get("namn") + ": " + lines);
            }
        }
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(EXPECTED, told);
        }
        assertThat(wrong).isEmpty();
        assertThat(told.toString()).isEqualTo(Files.readString(EXPECTED));
        assertThat(all).hasSizeGreaterThan(AT_LEAST);
        assertThat(silent).as("only wrong prose is told by nobody").hasSize(1);
    }

    @SuppressWarnings("unchecked") // the file of this test, of one shape
    private static List<Map<String, Object>> mistakes() throws IOException {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(TABLE));
        return (List<Map<String, Object>>) java.util.Objects.requireNonNull(file.get("misstag"));
    }

    private static String file(Map<String, Object> mistake) {
        return String.valueOf(mistake.getOrDefault("fil", mistake.get("utan")));
    }

    private List<String> told(Map<String, Object> mistake, int number) throws IOException {
        String book = String.valueOf(mistake.getOrDefault("bok", "blad"));
        Path copy = Own.copy(RESOURCES.resolve(book), folder.resolve("m" + number));
        edit(copy, mistake);
        List<String> told = new ArrayList<>();
        RulebookCompiler.Result built = RulebookCompiler.compile(copy, cache);
        built.errors().forEach(error -> told.add("läsaren: " + error));
        List<Fynd> found = lint.of(copy, TODAY);
        for (Fynd one : found) {
            assertThat(one.utvag()).as("%s: %s", mistake.get("namn"), one).isNotBlank();
            told.add("lint: " + one.plats() + ": " + one.kodMedGrad() + " " + one.text() + " | utväg: " + one.utvag());
        }
        for (String error : built.errors()) {
            agrees(error, found, mistake);
        }
        if (built.rulebook() != null) {
            run(Checker.of(built.rulebook()), copy, book, file(mistake), told);
        }
        return told;
    }

    private static void edit(Path copy, Map<String, Object> mistake) throws IOException {
        if (mistake.get("utan") != null) {
            Files.delete(copy.resolve(String.valueOf(mistake.get("utan"))));
            return;
        }
        Path file = copy.resolve(String.valueOf(mistake.get("fil")));
        replace(file, mistake);
        if (mistake.get("sedan") instanceof List<?> more) {
            for (Object one : more) {
                replace(file, (Map<?, ?>) one);
            }
        }
    }

    private static void replace(Path file, Map<?, ?> edit) throws IOException {
        String text = Files.readString(file);
        String what = String.valueOf(edit.get("byt"));
        assertThat(text).contains(what);
        int at = text.indexOf(what);
        Files.writeString(file, text.substring(0, at) + edit.get("till") + text.substring(at + what.length()));
    }

    /** Loader and tools agree: what the loader refuses with a code, lint tells of the same file by the same code. */
    private static void agrees(String error, List<Fynd> found, Map<String, Object> mistake) {
        int code = error.lastIndexOf('[');
        if (code >= 0) {
            String kod = error.substring(code + 1, error.length() - 1);
            assertThat(found)
                    .as("%s: %s", mistake.get("namn"), error)
                    .anyMatch(one -> one.kod().equals(kod) && error.startsWith(one.fil()));
        }
    }

    private void run(Checker checker, Path copy, String book, String file, List<String> told) throws IOException {
        for (CaseRun run : CaseRunner.run(checker, "", "", Duration.ofSeconds(30))) {
            if (!run.passed()) {
                told.add("test: " + run + ": " + run.differences().get(0));
            }
        }
        Said before = clean(book, null);
        coverage(checker).stream()
                .filter(line -> !before.coverage().contains(line))
                .forEach(line -> told.add("coverage: " + line));
        Path room = copy.resolve(file).getParent();
        if (told.isEmpty() && room != null && Files.exists(room.resolve("kontroll.yaml"))) {
            String id = Files.readAllLines(room.resolve("kontroll.yaml")).get(0).substring("id: ".length());
            Said known = clean(book, id);
            mutate(checker, id).stream()
                    .filter(line -> !known.mutate().contains(line))
                    .forEach(line -> told.add("mutate: " + line));
        }
    }

    /** What is said of the rulebook as it is, once; of a control's mutants only where they are asked for. */
    private Said clean(String book, @Nullable String control) throws IOException {
        String key = book + " " + control;
        Said known = clean.get(key);
        if (known == null) {
            RulebookCompiler.Result built = RulebookCompiler.compile(RESOURCES.resolve(book), cache);
            Checker checker = Checker.of(java.util.Objects.requireNonNull(built.rulebook()));
            known = new Said(
                    control == null ? coverage(checker) : List.of(),
                    control == null ? List.of() : mutate(checker, control));
            clean.put(key, known);
        }
        return known;
    }

    private static List<String> coverage(Checker checker) {
        List<String> all = new ArrayList<>();
        Coverage.of(checker).forEach(one -> all.addAll(one.brister()));
        ParameterCoverage.of(checker).forEach(one -> all.addAll(one.brister()));
        return List.copyOf(new TreeSet<>(all));
    }

    private static List<String> mutate(Checker checker, String control) {
        return MutationTesting.of(checker, control).run(1, done -> {}).unexplained().stream()
                .map(survivor -> survivor.mutation().toString())
                .sorted()
                .toList();
    }
}
