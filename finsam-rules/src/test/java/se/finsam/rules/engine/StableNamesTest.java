package se.finsam.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of the same rules differ in the names that the compiler drew; then they do not. */
class StableNamesTest {
    private static final String FIRST = "0123456789abcdef0123456789abcdef";
    private static final String SECOND = "fedcba9876543210fedcba9876543210";

    @Test
    void two_builds_become_the_same_files_with_the_same_bytes(@TempDir Path folder) throws IOException {
        Map<String, String> one = built(folder.resolve("one"), FIRST, 'A');
        Map<String, String> other = built(folder.resolve("other"), SECOND, 'B');

        assertThat(one).isEqualTo(other).hasSize(5);
        assertThat(one.toString())
                .doesNotContain(FIRST)
                .doesNotContain(SECOND)
                .doesNotContain("A".repeat(32))
                .doesNotContain("B".repeat(32));
        assertThat(one.get("META-INF/kie/x/drools-model"))
                .startsWith("Drools-Model-Version:1\nse.finsam.regler.a.Rules")
                .endsWith("\n");
    }

    @Test
    void a_condition_is_called_by_its_new_name_wherever_it_stands(@TempDir Path folder) throws IOException {
        Map<String, String> files = built(folder, FIRST, 'A');

        List<String> conditions =
                files.keySet().stream().filter(name -> name.contains("Lambda")).toList();
        assertThat(conditions)
                .hasSize(2)
                .allMatch(name ->
                        name.matches("se/finsam/regler/a/P([0-9A-F]{2})/LambdaPredicate\\1[0-9A-F]{30}\\.class"));
        String rules = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("se/finsam/regler/a/Rules"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(conditions)
                .allMatch(name -> rules.contains(name.substring("se/finsam/regler/".length(), name.length() - 6)));
    }

    @Test
    void each_package_has_a_name_of_its_own_as_long_as_the_one_it_stands_for(@TempDir Path folder) throws IOException {
        Map<String, String> files = built(folder, FIRST, 'A');

        List<String> names = files.keySet().stream()
                .filter(name -> name.contains("/Rules"))
                .map(name -> name.substring(name.indexOf("/Rules") + 6, name.length() - 6))
                .distinct()
                .toList();
        assertThat(names).hasSize(2).allMatch(name -> name.matches("[0-9a-f]{32}"));
    }

    @Test
    void names_that_stay_stay(@TempDir Path folder) throws IOException {
        Map<String, String> once = built(folder, FIRST, 'A');

        StableNames.give(folder, folder.resolve("se/finsam/regler/a"), StableNames.lists(folder));

        assertThat(files(folder)).isEqualTo(once);
    }

    @Test
    void a_package_without_rules_is_told_of_and_not_passed_over(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("se/finsam/regler/tom"));

        assertThatThrownBy(() -> StableNames.give(folder, empty, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("found 0");
    }

    /** Two packages as the compiler leaves them; in the first, two conditions whose names were made of what was drawn. */
    private static Map<String, String> built(Path classes, String drawn, char made) throws IOException {
        String turned = new StringBuilder(drawn).reverse().toString();
        Path list = Files.createDirectories(classes.resolve("META-INF/kie/x")).resolve("drools-model");
        Files.writeString(
                list,
                "Drools-Model-Version:1\nse.finsam.regler.b.Rules" + turned + "\nse.finsam.regler.a.Rules" + drawn
                        + "\n");
        Path a = Files.createDirectories(classes.resolve("se/finsam/regler/a"));
        Path b = Files.createDirectories(classes.resolve("se/finsam/regler/b"));
        String one = String.valueOf(made).repeat(32);
        String other = "0" + one.substring(1);
        bytes(a, "Rules" + drawn, "\u00ca a/" + placed(one) + " a/" + placed(other) + " Rules" + drawn);
        bytes(b, "Rules" + turned, "\u00ca Rules" + turned);
        bytes(a, placed(one), "\u00ca a/" + placed(one) + " says 20 %; of LambdaPredicate" + one + ".java");
        bytes(a, placed(other), "\u00ca a/" + placed(other) + " says 30 %; of LambdaPredicate" + other + ".java");
        for (Path control : List.of(a, b)) {
            StableNames.give(classes, control, StableNames.lists(classes));
        }
        StableNames.sort(list);
        return files(classes);
    }

    private static String placed(String name) {
        return "P" + name.substring(0, 2) + "/LambdaPredicate" + name;
    }

    private static void bytes(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Map<String, String> files(Path classes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        classes.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
