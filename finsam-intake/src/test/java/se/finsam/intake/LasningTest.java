package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

class LasningTest {
    private final Lasning lasning = Lasning.standard();

    private Lasresultat las(String namn, String text) {
        return lasning.read(List.of(Indata.av(namn, text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_text_gives_the_forbund_and_the_year() {
        Utkast utkast = las("a.txt", "Samordningsförbundet Exempelbygden\n\nÅrsredovisning 2024\n")
                .utkast()
                .orElseThrow();

        assertThat(utkast.forslag())
                .extracting(Forslag::nyckel, Forslag::varde)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("/forbund/namn", "Samordningsförbundet Exempelbygden"),
                        org.assertj.core.groups.Tuple.tuple("/rakenskapsar", "2024"));
    }

    @Test
    void nothing_to_read_is_an_error_and_not_an_empty_draft() {
        assertThat(lasning.read(List.of()).fel()).hasSize(1);
        assertThat(las("tom.txt", "").fel()).extracting(InputError::kind).containsExactly(InputError.Kind.EMPTY);
        assertThat(las("blank.txt", " \n ").fel()).extracting(InputError::kind).containsExactly(InputError.Kind.EMPTY);
    }

    @Test
    void a_file_that_is_not_there_is_told_in_both_languages() {
        List<InputError> fel =
                lasning.read(List.of(Indata.fil(Path.of("finns-inte.pdf")))).fel();

        assertThat(fel.get(0).message(Language.SV))
                .isEqualTo("finns-inte.pdf, /: kan inte läsas; väntade en fil som går att läsa");
        assertThat(fel.get(0).message(Language.EN))
                .isEqualTo("finns-inte.pdf, /: cannot be read; expected a file that can be read");
    }

    @Test
    void every_document_is_told_of_when_it_is_read() {
        List<Framsteg> steg = new ArrayList<>();
        byte[] text = "Budget 2024".getBytes(StandardCharsets.UTF_8);
        lasning.read(List.of(Indata.av("a.txt", text), Indata.av("b.txt", text)), steg::add);

        assertThat(steg).containsExactly(new Framsteg("a.txt", 1, 2, 1, 1), new Framsteg("b.txt", 2, 2, 1, 1));
    }

    @Test
    void every_page_of_a_pdf_is_told_of_too() throws IOException {
        List<Framsteg> steg = new ArrayList<>();
        lasning.read(List.of(Indata.av("a.pdf", DokumentTest.pdf("Budget 2024", 3))), steg::add);
        lasning.read(List.of(Indata.av("skannad.pdf", DokumentTest.pdf("", 2))), steg::add);

        assertThat(steg)
                .containsExactly(
                        new Framsteg("a.pdf", 0, 1, 1, 3),
                        new Framsteg("a.pdf", 0, 1, 2, 3),
                        new Framsteg("a.pdf", 1, 1, 3, 3),
                        new Framsteg("skannad.pdf", 0, 1, 1, 2),
                        new Framsteg("skannad.pdf", 1, 1, 0, 0));
    }
}
