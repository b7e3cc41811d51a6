package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several revisorer judge apart, and put what they decided together. */
class MergedJudgementsTest {
    private static final String HEAD = """
            schema: finsam-bedomning/1
            forbund: Provförbundet
            rakenskapsar: 2021
            bedomningar:
            """;

    @TempDir
    private Path folder;

    @Test
    void judgements_of_different_rows_are_put_together_and_equal_ones_stand_once() throws IOException {
        String municipal = file("kommun", HEAD + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR_KOMMUN", "Se avtalet."));
        String state = file(
                "staten",
                HEAD
                        + judged("NR-EGETKAPITAL", "ACCEPTERAD_AVVIKELSE", "REVISOR_STATEN", "Planen minskar det.")
                        + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR_KOMMUN", "Se avtalet."));
        Path together = folder.resolve("forbundet.bedomning.yaml");

        Finsam.Run run = finsam("merge", municipal, state, "-o", together.toString());

        assertThat(run).isEqualTo(new Finsam.Run(0, "", ""));
        assertThat(Files.readString(together))
                .isEqualTo(HEAD
                        + judged("NR-EGETKAPITAL", "ACCEPTERAD_AVVIKELSE", "REVISOR_STATEN", "Planen minskar det.")
                        + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR_KOMMUN", "Se avtalet."));
        assertThat(finsam("sammanfoga", state, municipal).out())
                .as("in whichever order")
                .isEqualTo(Files.readString(together));
    }

    @Test
    void every_row_that_two_judge_differently_is_shown_with_both_and_nothing_is_written() throws IOException {
        String municipal = file(
                "kommun",
                HEAD
                        + judged("NR-EGETKAPITAL", "AVVIKELSE", "REVISOR_KOMMUN", "Ingen plan finns.")
                        + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR_KOMMUN", "Se avtalet."));
        String state = file(
                "staten",
                HEAD
                        + judged("NR-EGETKAPITAL", "ACCEPTERAD_AVVIKELSE", "REVISOR_STATEN", "Planen minskar det.")
                        + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR_STATEN", "Se avtalet."));
        Path together = folder.resolve("forbundet.bedomning.yaml");

        Finsam.Run run = finsam("merge", municipal, state, "-o", together.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .contains(
                        state + " rad 5",
                        "\"NR-EGETKAPITAL\"; väntade en bedömning av raden; stryk den ena: " + municipal
                                + ": AVVIKELSE 2022-05-01 REVISOR_KOMMUN (Ingen plan finns.) | " + state
                                + ": ACCEPTERAD_AVVIKELSE 2022-05-01 REVISOR_STATEN (Planen minskar det.)\n")
                .contains("\"SAM-EXTERN\"; väntade en bedömning av raden; stryk den ena: ");
        assertThat(together).doesNotExist();
    }

    @Test
    void judgements_of_another_year_are_not_put_with_them() throws IOException {
        String one = file("a", HEAD + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR", "Se avtalet."));
        String other =
                file("b", HEAD.replace("2021", "2022") + judged("SAM-EXTERN", "UPPFYLLD", "REVISOR", "Se avtalet."));

        Finsam.Run run = finsam("merge", one, other);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("\"Provförbundet 2022\"; väntade samma som i " + one + ", Provförbundet 2021");
    }

    @Test
    void what_cannot_be_read_is_told_of_each_file() throws IOException {
        String one = file("a", "schema: finsam-bedomning/1\n");
        String other = file("b", "bedomningar: 1\n");

        Finsam.Run run = finsam("merge", one, other);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(one + ": ", other + ": ");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".bedomning.yaml"), text).toString();
    }

    private static String judged(String control, String decision, String role, String why) {
        return """
            - kontroll: %s
              beslut: %s
              skal: %s
              roll: %s
              datum: 2022-05-01
              utfall: BEDOMNING
              tal: {}
            """.formatted(control, decision, why, role);
    }
}
