package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.workbench.lint.Lint;

class NewControlTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private NewControl.Made make(String id, String group) throws IOException {
        return NewControl.make(folder.resolve("regler"), id, group, DAY);
    }

    @Test
    void a_room_works_at_once_and_decides_nothing() throws IOException {
        assertThat(make("EGEN-ETT", "").errors()).isEmpty();
        assertThat(make("EGEN-TVA", "").errors()).isEmpty();
        assertThat(CaseRun.all(Own.checker(folder.resolve("regler"))))
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.passed()).isTrue());
        assertThat(folder.resolve("regler/egna/egen-ett/kontroll.yaml"))
                .content()
                .contains("kontrollerad: 2026-11-22");
    }

    @Test
    void nothing_is_wrong_with_a_room_that_was_just_made() throws IOException {
        make("EGEN-ETT", "");
        assertThat(Lint.of(folder.resolve("regler"))).isEmpty();
    }

    @Test
    void what_is_there_is_left_alone() throws IOException {
        make("EGEN-ETT", "");
        Path rule = folder.resolve("regler/egna/egen-ett/regel.yaml");
        Files.writeString(rule, "min");
        assertThat(make("EGEN-ETT", "").errors()).singleElement().asString().endsWith("finns redan");
        assertThat(rule).hasContent("min");
    }

    @Test
    void an_id_that_is_none_or_is_taken_is_refused() throws IOException {
        assertThat(make("egen", "").errors()).singleElement().asString().startsWith("\"egen\" är inget id; väntade");
        assertThat(make("FL5-ANDELAR", "").errors()).singleElement().asString().startsWith("FL5-ANDELAR finns redan");
        assertThat(folder.resolve("regler")).doesNotExist();
    }

    @Test
    void the_group_has_to_be_one_of_the_rulebooks() throws IOException {
        Own.bundled(folder.resolve("regler"));
        assertThat(make("EGEN-ETT", "").errors())
                .singleElement()
                .asString()
                .startsWith("--group behövs: en av finsamlagen, ");
        assertThat(make("EGEN-ETT", "annat").errors())
                .singleElement()
                .asString()
                .contains("grupper har inte annat");
        assertThat(make("EGEN-ETT", "samverkan").files())
                .containsExactly(
                        folder.resolve("regler/samverkan/egen-ett/kontroll.yaml"),
                        folder.resolve("regler/samverkan/egen-ett/regel.yaml"),
                        folder.resolve("regler/samverkan/egen-ett/prov.yaml"));
    }

    @Test
    void a_folder_of_something_else_is_no_rulebook() throws IOException {
        Files.createDirectories(folder.resolve("regler"));
        Files.writeString(folder.resolve("regler/brev.txt"), "");
        assertThat(make("EGEN-ETT", "").errors()).singleElement().asString().contains("saknas eller har inga grupper");
    }
}
