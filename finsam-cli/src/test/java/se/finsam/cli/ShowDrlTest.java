package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code finsam rules show ID --drl}: the DRL that the bundled rules become reads as one would have written it by hand. */
class ShowDrlTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "NR-EGETKAPITAL.drl");

    @Test
    void the_drl_of_a_bundled_control_is_the_one_that_was_read_and_found_good() throws IOException {
        Finsam.Run run = finsam("rules", "show", "NR-EGETKAPITAL", "--drl");
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(GOLDEN, run.out());
        }
        assertThat(run).isEqualTo(new Finsam.Run(0, Files.readString(GOLDEN), ""));
    }
}
