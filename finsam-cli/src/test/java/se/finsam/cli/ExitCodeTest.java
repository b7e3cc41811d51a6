package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.cli.call.ExitCode;
import se.finsam.rules.broken.BrokenRulebookException;

class ExitCodeTest {
    @TempDir
    private Path folder;

    private String met = "";
    private String remark = "";
    private String bare = "";
    private String broken = "";

    @BeforeEach
    void files() {
        met = Examples.file(folder, "met.yaml", Examples.NO_INSATSER);
        remark = Examples.file(folder, "remark.yaml", Examples.ONE_PART);
        bare = Examples.file(folder, "bare.yaml", Examples.BARE);
        broken = Examples.file(folder, "broken.yaml", "forbund: [\n");
    }

    @Test
    void nothing_to_say_is_0() {
        Finsam.Run run = finsam("check", "--profile", "insatser", met);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("GODKÄND — Provförbundet, räkenskapsåret 2023\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_deviation_is_1() {
        assertThat(finsam("check", Examples.DEVIATES).code()).isOne();
        assertThat(finsam("check", "--fail-on", "avvikelse", Examples.DEVIATES).code())
                .isOne();
    }

    @Test
    void a_remark_is_1_unless_only_deviations_count() {
        assertThat(finsam("check", "--profile", "insatser", remark).code()).isOne();
        assertThat(finsam("check", "--profile", "insatser", "--fail-on", "anmarkning", remark)
                        .code())
                .isOne();
        assertThat(finsam("check", "--profile", "insatser", "--fail-on", "avvikelse", remark)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void something_undecided_is_2() {
        assertThat(finsam("check", "--profile", "insatser", bare).code()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_3() {
        assertThat(finsam("check", broken).code()).isEqualTo(3);
    }

    @Test
    void a_rulebook_that_does_not_load_is_4() {
        Finsam.Run run = Finsam.with(executor -> {
                    throw new BrokenRulebookException("kontroll.yaml saknas");
                })
                .run("check", met, bare);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).isEqualTo("finsam: regelboken kan inte användas: kontroll.yaml saknas\n");
    }

    @Test
    void a_fault_of_the_program_is_4_and_says_what_it_was_doing() {
        Finsam.Run run = Finsam.with(executor -> {
                    throw new IllegalStateException("oväntat");
                })
                .run("check", "--format", "json", met, broken, bare);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("finsam: fel i programmet när det granskade " + met)
                .contains("oväntat");
        assertThat(run.err()).doesNotContain(" at se.finsam");
        assertThat(run.out())
                .contains("\"PROGRAMFEL\"", "\"SYNTAX\"")
                .startsWith("[")
                .endsWith("]\n");
    }

    @Test
    void a_developer_can_see_where() {
        Finsam.Run run = Finsam.with(executor -> {
                    throw new IllegalStateException("oväntat");
                })
                .run("check", "--stacktrace", met);
        assertThat(run.err()).contains("    at se.finsam.cli.");
    }

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "APPROVED, APPROVED, APPROVED",
        "APPROVED, UNDECIDED, UNDECIDED",
        "UNDECIDED, DEVIATES, DEVIATES",
        "DEVIATES, UNREADABLE, UNREADABLE",
        "UNREADABLE, FAULT, FAULT",
        "UNDECIDED, UNREADABLE, UNREADABLE"
    })
    void of_two_the_more_serious_counts(ExitCode one, ExitCode other, ExitCode both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @Test
    void of_several_inputs_the_most_serious_counts_in_any_order() {
        assertThat(finsam("check", "--profile", "insatser", remark, bare, met).code())
                .isOne();
        assertThat(finsam("check", "--profile", "insatser", met, bare).code()).isEqualTo(2);
        assertThat(finsam("check", "--profile", "insatser", broken, remark, met).code())
                .isEqualTo(3);
        assertThat(finsam("check", "--profile", "insatser", met, remark, broken).code())
                .isEqualTo(3);
    }
}
