package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code finsam rules fmt}: what it writes, and what --check says instead. */
class FmtCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_of_another_form_is_named_by_check_and_written_without_it() throws IOException {
        Path file = Files.writeString(folder.resolve("regel.yaml"), "rakna:\n  a: 'b*c'\n");
        String name = file.toString().replace('\\', '/') + "\n";

        assertThat(finsam("rules", "fmt", "--check", "--rulebook", folder.toString()))
                .isEqualTo(new Finsam.Run(1, name, ""));
        assertThat(file).hasContent("rakna:\n  a: 'b*c'\n");
        assertThat(finsam("rules", "fmt", "--rulebook", folder.toString())).isEqualTo(new Finsam.Run(0, name, ""));
        assertThat(file).hasContent("rakna:\n  a: b × c\n");
        assertThat(finsam("rules", "fmt", "--check", "--rulebook", folder.toString()))
                .isEqualTo(new Finsam.Run(0, "", ""));
    }

    @Test
    void a_file_that_cannot_be_read_is_4_and_left() throws IOException {
        Path file = Files.writeString(folder.resolve("prov.yaml"), "fall: [\n");
        Finsam.Run run = finsam("rules", "fmt", "--rulebook", folder.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("prov.yaml kan inte läsas; finsam rules lint säger varför");
        assertThat(file).hasContent("fall: [\n");
    }

    @Test
    void a_room_that_was_just_made_has_its_form() {
        String rulebook = folder.resolve("egen").toString();
        assertThat(finsam("rules", "new", "EGEN-NY", "--rulebook", rulebook).code())
                .isZero();
        assertThat(finsam("rules", "fmt", "--check", "--rulebook", rulebook).out())
                .isEmpty();
    }

    @Test
    void without_a_folder_there_is_nothing_to_do() {
        assertThat(finsam("rules", "fmt").code()).isEqualTo(3);
        assertThat(finsam("rules", "fmt", "--rulebook", "finns-inte").code()).isEqualTo(3);
    }
}
