package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.Checker;

class RulebookCacheTest {
    @TempDir
    private Path folder;

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_folder_is_compiled_once_for_the_same_content() throws IOException {
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        Path own = Own.copy(folder.resolve("egen"));
        assertThat(cache.load(own).errors()).isEmpty();
        List<Path> first = kept();
        assertThat(first).hasSize(1);
        assertThat(version(cache.load(own))).isEqualTo("2026.1-egen");
        // Another rulebook in its place is what is loaded then: nothing is compiled.
        Path other = Own.copy(folder.resolve("annan"));
        Own.replace(other.resolve("regelbok.yaml"), "2026.1-egen", "2026.9-annan");
        Objects.requireNonNull(RulebookCompiler.compile(other).rulebook()).write(first.get(0));
        assertThat(version(cache.load(own))).isEqualTo("2026.9-annan");

        Own.replace(own.resolve("regelbok.yaml"), "2026.1-egen", "2026.2-egen");
        assertThat(cache.load(own).rulebook()).isNotNull();
        assertThat(kept()).hasSize(2);
    }

    private static String version(RulebookCache.Loaded loaded) {
        return Checker.of(Objects.requireNonNull(loaded.rulebook())).rulebook().version();
    }

    @Test
    void of_a_changed_folder_only_the_changed_rules_are_compiled() throws IOException {
        Path own = Own.copy(folder.resolve("egen"));
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        assertThat(cache.load(own).errors()).isEmpty();
        assertThat(rules()).hasSize(1);
        Own.replace(own.resolve("egna/kapital/kontroll.yaml"), "under en miljon", "mindre än en miljon");
        assertThat(cache.load(own).errors()).isEmpty();
        assertThat(rules()).hasSize(1);
        Own.replace(own.resolve(Own.RULES), "egetKapital >= 1000000B", "egetKapital >= 1000000.00B");
        assertThat(cache.load(own).errors()).isEmpty();
        assertThat(rules()).hasSize(2);
    }

    private List<Path> rules() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/rules"))) {
            return files.toList();
        }
    }

    @Test
    void rules_that_a_copy_has_not_changed_are_the_bundled_ones() throws IOException {
        Path copy = Own.bundled(folder.resolve("kopia"));
        Own.replace(copy.resolve("samverkan/inriktning/regel.drl"), "antalInriktningar > 1", "antalInriktningar > 2");
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        Checker checker = Checker.of(Objects.requireNonNull(cache.load(copy).rulebook()));
        assertThat(rules()).hasSize(1);
        assertThat(CaseRun.all(checker).stream().filter(run -> !run.passed()))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.kontroll()).isEqualTo("SAM-INRIKTNING"));
    }

    @Test
    void a_damaged_copy_is_made_again() throws IOException {
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        assertThat(cache.load(Own.RESOURCE).rulebook()).isNotNull();
        Files.writeString(kept().get(0), "trasig");
        assertThat(cache.load(Own.RESOURCE).rulebook()).isNotNull();
        assertThat(Files.size(kept().get(0))).isGreaterThan(1000);
    }

    @Test
    void what_is_wrong_is_not_kept() throws IOException {
        Path own = Own.copy(folder.resolve("egen"));
        Own.replace(own.resolve(Own.RULES), "egetKapital <", "egetKapitl <");
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        assertThat(cache.load(own).errors()).hasSize(1);
        assertThat(folder.resolve("cache")).doesNotExist();
        assertThat(cache.load(folder.resolve("finns-inte")).errors())
                .singleElement()
                .asString()
                .endsWith("finns inte; väntade en mapp eller en jar");
    }

    @Test
    void a_cache_that_cannot_be_written_costs_only_time() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "");
        assertThat(new RulebookCache(file.resolve("cache")).load(Own.RESOURCE).rulebook())
                .isNotNull();
    }

    @Test
    void the_users_cache_is_where_xdg_says() throws IOException {
        RulebookCache cache = RulebookCache.ofUser(Map.of("XDG_CACHE_HOME", folder.toString()), "/hem");
        assertThat(cache.load(Own.RESOURCE).rulebook()).isNotNull();
        assertThat(folder.resolve("finsam/rulebooks")).isNotEmptyDirectory();
    }
}
