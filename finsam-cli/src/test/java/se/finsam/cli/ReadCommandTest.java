package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    private Path folder;

    private String document = "";

    @BeforeEach
    void write() throws IOException {
        Path pdf = folder.resolve("arsredovisning-2021.pdf");
        PdfOf.write(pdf, PdfOf.annualReport());
        document = pdf.toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void it_tells_how_much_it_proposes_and_how_certain_that_is() {
        Finsam.Run run = Finsam.finsam("read", document);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("schema: finsam-utkast/1").contains("sida: 3", "ord: Kassa och bank");
        assertThat(run.err()).containsPattern("\\d+ förslag: \\d+ styrkta, \\d+ lästa, \\d+ osäkra");
        assertThat(Finsam.finsam("read", "--lang", "en", document).err())
                .containsPattern("\\d+ proposals: \\d+ proved, \\d+ read, \\d+ uncertain");
    }

    @Test
    void it_has_a_swedish_name() {
        assertThat(Finsam.finsam("las", document).out())
                .isEqualTo(Finsam.finsam("read", document).out());
    }

    @Test
    void a_draft_goes_to_a_file_and_is_the_same_each_time() throws IOException {
        String first = file("a.utkast.yaml");
        String second = file("b.utkast.yaml");
        assertThat(Finsam.finsam("read", document, "-o", first).out()).isEmpty();
        assertThat(Finsam.finsam("read", document, "-o", second).code()).isZero();

        assertThat(Path.of(second)).hasSameTextualContentAs(Path.of(first));
        assertThat(Files.readString(Path.of(first)))
                .isEqualTo(Finsam.finsam("read", document).out());
    }

    @Test
    void what_an_input_says_stays_and_what_the_document_says_otherwise_is_told() {
        String input = Examples.file(folder, "u.yaml", """
                schema: finsam-underlag/1
                enhet: SEK
                rakenskapsar: 2021
                forbund: { namn: Samordningsförbundet Exempelbygden }
                arsredovisning:
                  balansrakning:
                    summaTillgangar: 1500000
                    egetKapital: { utgaende: 1058000 }
                """);
        Finsam.Run run = Finsam.finsam("read", document, "--into", input);

        assertThat(run.code()).isZero();
        String key = "/arsredovisning/balansrakning/egetKapital/utgaende";
        assertThat(run.err())
                .contains("Dokumentet säger annat än underlaget, som står kvar: " + key)
                .contains("1058307", "1058000", "arsredovisning-2021.pdf s. 3")
                .doesNotContain("summaTillgangar");
        assertThat(run.out())
                .doesNotContain("nyckel: " + key + "\n")
                .contains("nyckel: /arsredovisning/balansrakning/egetKapital/ingaende");
    }

    @Test
    void an_input_that_cannot_be_read_is_told_and_nothing_is_written() {
        String broken = Examples.file(folder, "trasig.yaml", Examples.BARE + "okand: 1\n");
        Path draft = folder.resolve("u.utkast.yaml");

        Finsam.Run run = Finsam.finsam("read", document, "--into", broken, "-o", draft.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("trasig.yaml", "/okand");
        assertThat(draft).doesNotExist();
    }

    @Test
    void of_several_documents_one_that_cannot_be_read_is_told_beside_the_draft_of_the_others() {
        String none = file("finns-inte.pdf");

        Finsam.Run run = Finsam.finsam("read", document, none);

        assertThat(run.err()).contains("finns-inte.pdf");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void without_a_document_it_says_how_it_is_called() {
        Finsam.Run run = Finsam.finsam("read");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("finsam read DOKUMENT… -o UTKAST");
    }
}
