package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedCheckTest {
    @TempDir
    private Path folder;

    private String input = "";

    @BeforeEach
    void judge() throws IOException {
        Path file = folder.resolve("o.yaml");
        Files.copy(Path.of(Examples.DEVIATES), file);
        input = file.toString();
        String answers = Examples.file(
                folder, "svar.txt", "- { kontroll: NR-EGETKAPITAL, beslut: ACCEPTERAD_AVVIKELSE, skal: Plan finns }\n");
        finsam("judge", "--answers", answers, "--date", "2022-05-01", input);
    }

    @Test
    void every_format_has_the_judgement_and_the_same_exit_code() {
        assertThat(finsam("check", input).out())
                .contains("Bedömning   Bedömt 2022-05-01: accepterad avvikelse; skäl: Plan finns.");
        for (String format : new String[] {"text", "json", "ndjson"}) {
            Finsam.Run run = finsam("check", "--format", format, input);
            assertThat(run.out()).contains("AVVIKELSE, 1 accepterad", "Plan finns");
            assertThat(run.code()).isOne();
        }
    }

    @Test
    void it_can_be_left_out_and_named() throws IOException {
        String plain = finsam("check", "--no-judgements", input).out();
        assertThat(plain).startsWith("AVVIKELSE — ").doesNotContain("Plan finns");
        Path elsewhere = folder.resolve("andra.yaml");
        Files.move(folder.resolve("o.bedomning.yaml"), elsewhere);
        assertThat(finsam("check", input).out()).isEqualTo(plain);
        assertThat(finsam("check", "--judgements", elsewhere.toString(), input).out())
                .startsWith("AVVIKELSE, 1 accepterad — ");
        assertThat(finsam("granska", "--bedomningar", elsewhere.toString(), Examples.example("sundsvall-2021.yaml"))
                        .err())
                .contains("bedömer inget av underlagen");
    }

    @Test
    void judgements_that_are_wrong_are_told_and_no_report_is_made_without_them() throws IOException {
        Files.writeString(folder.resolve("o.bedomning.yaml"), "schema: finsam-bedomning/1\nx: 1\n");
        Finsam.Run run = finsam("check", "--format", "json", input);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("finsam-fel/1", "o.bedomning.yaml").doesNotContain("finsam-rapport/1");
        assertThat(run.err()).contains("/forbund: nyckel saknas", "/x: okänd nyckel");
        String named = folder.resolve("o.bedomning.yaml").toString();
        assertThat(finsam("check", "--judgements", named, input).code()).isEqualTo(3);
    }

    @Test
    void a_folder_of_inputs_can_hold_judgements_too() {
        Finsam.Run run = finsam("check", "--format", "ndjson", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.contains("1 accepterad"));
    }

    @Test
    void all_files_of_a_folder_named_one_by_one_are_the_inputs_with_their_judgements() {
        String judgements = folder.resolve("o.bedomning.yaml").toString();
        Finsam.Run run = finsam("check", "--format", "ndjson", judgements, input);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.contains("1 accepterad"));
        assertThat(finsam("check", judgements).code()).isEqualTo(3);
    }

    @Test
    void what_no_longer_holds_and_what_matches_nothing_is_told() throws IOException {
        Path file = folder.resolve("o.bedomning.yaml");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("egetKapital: 1058307", "egetKapital: 1") + """
                        - kontroll: SAM-EXTERN
                          objekt: Nedlagd
                          beslut: UPPFYLLD
                          skal: s
                          datum: 2022-05-01
                          utfall: BEDOMNING
                          tal: {}
                        """);
        String out = finsam("check", "--rows", "open", input).out();
        assertThat(out)
                .startsWith("AVVIKELSE, 1 bedömning på siffror som har ändrats, 1 bedömning matchar ingen rad —")
                .contains("eget kapital 1 → 1 058 307", "BEDÖMNINGAR SOM INTE MATCHAR NÅGON RAD (1)", "Nedlagd: ");
        assertThat(finsam("check", "--lang", "en", input).out()).contains("JUDGEMENTS THAT MATCH NO ROW (1)");
    }
}
