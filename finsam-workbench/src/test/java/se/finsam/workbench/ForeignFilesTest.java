package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rulebook's folder leads to that is none of it is not read, and nothing of it is told. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForeignFilesTest {
    private static final String SECRET = "root:x:0:0:hemligt:/bin/sh\n";

    @TempDir
    private Path folder;

    private Path own;
    private Path secret;

    @BeforeEach
    void copy() throws IOException {
        own = Own.copy(folder.resolve("egen"));
        secret = Files.writeString(folder.resolve("passwd"), SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"regelbok.yaml", "parametrar/annan.yaml", "egna/kapital/kontroll.yaml", Own.RULES, "bas.yaml"})
    void a_link_out_of_it_is_told_by_its_name_and_not_by_what_it_leads_to(String file) throws IOException {
        Path link = own.resolve(file);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, secret);

        assertRefused(file);
    }

    @Test
    void a_link_to_another_folder_to_nothing_or_to_itself_is_no_part_of_it() throws IOException {
        Path away = own.resolve("egna/bort");
        Files.createSymbolicLink(away, folder);
        assertRefused("egna/bort");

        Files.delete(away);
        Files.createSymbolicLink(away, folder.resolve("finns-inte"));
        assertRefused("egna/bort");

        Files.delete(away);
        Files.createSymbolicLink(away, own);
        assertRefused("egna/bort");
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", own.resolve("egna/ror").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertRefused("egna/ror");
    }

    @Test
    void a_link_to_a_file_within_is_a_file() throws IOException {
        Path file = own.resolve("egna/kapital/kontroll.yaml");
        Path elsewhere = own.resolve("README.md");
        Files.move(file, elsewhere, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.createSymbolicLink(file, elsewhere);

        assertThat(RulebookCompiler.compile(own).errors()).isEmpty();
    }

    private void assertRefused(String name) throws IOException {
        RulebookCompiler.Result direct = RulebookCompiler.compile(own);
        RulebookCache.Loaded cached = new RulebookCache(folder.resolve("cache")).load(own);

        assertThat(direct.rulebook()).isNull();
        assertThat(cached.rulebook()).isNull();
        assertThat(cached.errors()).isEqualTo(direct.errors());
        assertThat(direct.errors())
                .singleElement()
                .asString()
                .contains(name)
                .doesNotContain("root")
                .doesNotContain("hemligt");
    }
}
