package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.report.FileFormat;

/** Every command that writes a file, on texts that would do something to who opens it: none of it is in the file as it went in. */
class NothingRawInFilesTest {
    @TempDir
    private Path folder;

    private Path written = Path.of("");
    private String underlag = "";

    @BeforeEach
    void write() throws IOException {
        written = Files.createDirectory(folder.resolve("skrivet"));
        underlag = Examples.file(folder, "ond.json", HostileInputs.underlag(Examples.DEVIATES));
    }

    @AfterEach
    void noneOfItIsRaw() throws IOException {
        assertThat(written).isNotEmptyDirectory();
        assertThat(HostileInputs.rawFiles(written)).isEmpty();
    }

    @Test
    void reports() {
        for (FileFormat format : FileFormat.values()) {
            String reports = written.resolve(format.word()) + "/";
            Finsam.finsam("check", "--format", format.word(), "-o", reports, underlag, Examples.DEVIATES);
            assertThat(Path.of(reports)).isNotEmptyDirectory();
        }
    }

    @Test
    void questions_merged_inputs_and_calendars() {
        String same = Examples.file(folder, "samma.json", HostileInputs.underlag(Examples.DEVIATES));
        writes("mall.yaml", "template", "--for", underlag, "-o");
        writes("hel.yaml", "merge", same, underlag, "-o");
        writes("frister.ics", "deadlines", "--format", "ics", underlag, "-o");
    }

    @Test
    void judgements() {
        String answers = Examples.file(
                folder,
                "godtas.yaml",
                "- { kontroll: NR-EGETKAPITAL, beslut: UPPFYLLD, skal: \"" + HostileInputs.escaped(HostileInputs.BAD)
                        + "\" }\n");
        writes("b.yaml", "judge", "--answers", answers, underlag, "--judgements");
    }

    @Test
    void imported_ledgers_drafts_and_what_is_confirmed() {
        String ledger = Examples.file(folder, "hel.se", HostileInputs.ledger(""));
        String document = Examples.file(folder, "hel.txt", HostileInputs.document());
        String draft = Examples.file(folder, "hel.utkast.json", DraftsOf.hostile());
        for (String form : List.of(".yaml", ".json")) {
            writes("i" + form, "import", "sie", ledger, "--plan", "kommun-bas", "-o");
            writes("l.utkast" + form, "read", document, "-o");
            String said = written.resolve("c.bekraftelse" + form).toString();
            writes("c" + form, "confirm", "--styrkta", draft, "--confirmation", said, "-o");
            assertThat(Path.of(said)).isNotEmptyFile();
        }
        writes("c.xlsx", "confirm", "--format", "xlsx", draft, "-o");
    }

    /** Runs a call that ends before the name of its file, and sees that it writes it. */
    private void writes(String file, String... call) {
        List<String> words = new ArrayList<>(List.of(call));
        words.add(written.resolve(file).toString());
        Finsam.Run run = Finsam.finsam(words.toArray(String[]::new));
        assertThat(written.resolve(file)).as(words + "\n" + run.err()).isNotEmptyFile();
    }
}
