package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.cli.call.ExitCode;

/** A file whose name says JSON holds JSON, whichever command writes it, and the next command reads it. */
class JsonNamesTest {
    @TempDir
    private Path folder;

    @Test
    void a_draft_and_its_confirmation_go_from_command_to_command_as_json() throws IOException {
        Path pdf = folder.resolve("arsredovisning-2021.pdf");
        PdfOf.write(pdf, PdfOf.annualReport());
        String draft = at("u.utkast.json");
        String said = at("u.besked.JSON");

        done("read", "-o", draft, pdf.toString());
        done("confirm", "--styrkta", "--confirmation", said, draft);
        String once = Files.readString(Path.of(said));
        done("confirm", "--styrkta", "--confirmation", said, draft);

        assertThat(Path.of(draft)).content().startsWith("{\n  \"schema\": \"finsam-utkast/1\"");
        assertThat(Path.of(said)).content().startsWith("{").contains("\"svar\": \"BEKRAFTAD\"");
        assertThat(Path.of(said)).hasContent(once);
    }

    @Test
    void judgements_are_kept_as_json_and_read_beside_the_underlag() throws IOException {
        Path underlag = folder.resolve("o.yaml");
        Files.copy(Path.of(Examples.DEVIATES), underlag);
        String kept = at("o.bedomning.json");
        String answers = Examples.file(
                folder,
                "svar.txt",
                "- { kontroll: SAM-INRIKTNING, objekt: Vidare Vy, beslut: UPPFYLLD, skal: sett }\n");

        done("judge", "--answers", answers, "--date", "2022-05-01", "--judgements", kept, underlag.toString());

        assertThat(Path.of(kept)).content().startsWith("{").contains("\"skal\": \"sett\"");
        assertThat(finsam("check", underlag.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains("1 bedömd som uppfylld");
    }

    @Test
    void judgements_beside_an_underlag_in_two_forms_are_told_of_and_neither_is_chosen() throws IOException {
        Path underlag = folder.resolve("o.yaml");
        Files.copy(Path.of(Examples.DEVIATES), underlag);
        Files.writeString(folder.resolve("o.bedomning.yaml"), "schema: finsam-bedomning/1\n");
        Files.writeString(folder.resolve("o.bedomning.json"), "{}");

        Finsam.Run run = finsam("check", underlag.toString());

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE.number());
        assertThat(run.err()).contains("en av filerna o.bedomning.yaml och o.bedomning.json");
    }

    @Test
    void a_template_has_comments_and_is_not_written_as_json() {
        Finsam.Run run = finsam("template", "-o", at("mall.json"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE.number());
        assertThat(run.err()).contains("en mall har kommentarer, som JSON inte kan ha");
        assertThat(folder.resolve("mall.json")).doesNotExist();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void done(String... arguments) {
        Finsam.Run run = finsam(arguments);
        assertThat(run.code()).as("%s%s", run.out(), run.err()).isZero();
    }
}
