package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** Documents that can be read, and those that cannot: each told why, with the way out, and nothing thrown. */
class DokumentTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static InputError fel(String namn, byte[] data) {
        List<InputError> fel =
                Lasning.standard().read(List.of(Indata.av(namn, data))).fel();
        assertThat(fel).hasSize(1);
        return fel.get(0);
    }

    @Test
    void a_scanned_pdf_is_told_to_be_one_with_the_way_out() throws IOException {
        InputError fel = fel("skannad.pdf", pdf(2));

        assertThat(fel.kind()).isEqualTo(InputError.Kind.EMPTY);
        assertThat(fel.message(Language.SV)).contains("2 sidor som bara är bilder", "OCR-program", "ocrmypdf");
        assertThat(fel.message(Language.EN)).contains("2 pages that are pictures only", "ocrmypdf");
    }

    @Test
    void a_pdf_with_a_password_is_told_to_be_saved_without() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf(1));
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            dokument.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            dokument.save(ut);

            assertThat(fel("last.pdf", ut.toByteArray()).message(Language.SV)).contains("utan lösenord");
        }
    }

    @Test
    void a_damaged_file_is_told_to_be_damaged() {
        byte[] hel = new Utskrift(new Pahitt(1, false), Utskrift.Stil.MELLANSLAG, UnaryOperator.identity())
                .pdf(Utskrift.Layout.PDF_HOGER);
        byte[] halv = java.util.Arrays.copyOf(hel, 60);

        assertThat(fel("skadad.pdf", halv).kind()).isEqualTo(InputError.Kind.UNREADABLE);
        assertThat(fel("text.pdf", "inte en PDF".getBytes(StandardCharsets.UTF_8))
                        .message(Language.SV))
                .contains("skadat");
        assertThat(fel("bild.txt", new byte[] {1, 0, 2, 0}).kind()).isEqualTo(InputError.Kind.UNREADABLE);
        assertThat(fel("gammal.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0})
                        .message(Language.SV))
                .contains("sparas om som DOCX");
    }

    @Test
    void more_pages_than_a_thousand_are_refused() {
        assertThat(fel("lang.txt", "a\f".repeat(1001).getBytes(StandardCharsets.UTF_8))
                        .message(Language.EN))
                .contains("at most 1000 pages");
    }

    @Test
    void a_thousand_pages_are_read_and_one_more_is_refused_in_a_pdf_too() throws IOException {
        assertThat(GenereradeDokumentTest.las(Indata.av("lang.pdf", pdf("Budget 2024", 1000)))
                        .dokument())
                .extracting(Dokument::sidor)
                .containsExactly(1000);
        assertThat(fel("lang.pdf", pdf("Budget 2024", 1001)).kind()).isEqualTo(InputError.Kind.LIMIT);
    }

    @Test
    void a_file_of_more_than_64_mib_is_refused_unread(@TempDir Path mapp) throws IOException {
        Path stor = mapp.resolve("stor.txt");
        try (RandomAccessFile fil = new RandomAccessFile(stor.toFile(), "rw")) {
            fil.setLength((64L << 20) + 1);
        }

        List<InputError> fel =
                Lasning.standard().read(List.of(Indata.fil(stor))).fel();
        assertThat(fel.get(0).kind()).isEqualTo(InputError.Kind.LIMIT);
        assertThat(fel.get(0).message(Language.SV)).contains("högst 64 MiB");
    }

    @Test
    void more_than_five_million_characters_are_refused() {
        String rad = "a".repeat(99) + "\n";
        assertThat(fel("text.txt", rad.repeat(51_000).getBytes(StandardCharsets.UTF_8))
                        .message(Language.SV))
                .contains("högst 5000000 tecken");
    }

    @Test
    void a_docx_of_more_than_ten_thousand_parts_is_refused() throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("del" + i));
                zip.closeEntry();
            }
        }

        assertThat(fel("delar.docx", ut.toByteArray()).kind()).isEqualTo(InputError.Kind.LIMIT);
    }

    @Test
    void a_docx_is_read_row_by_row() throws IOException {
        String tabell = "<w:tbl>" + rad("Budget 2024 i kronor", "") + rad("", "Budget 2024") + rad("Intäkter", "")
                + rad("Bidrag", "3 600 000") + rad("Summa intäkter", "3 600 000") + rad("Kostnader", "")
                + rad("Kansli", "600 000") + rad("Insatser", "3 000 000") + rad("Summa kostnader", "3 600 000")
                + "</w:tbl>";
        Utkast utkast = GenereradeDokumentTest.las(
                Indata.av("budget.docx", docx("<w:p><w:r><w:t>Budget 2024</w:t></w:r></w:p>" + tabell)));

        assertThat(Las.sagt(utkast)).containsEntry("/budget/kostnader/[Kansli]/belopp", "600000 STYRKT");
    }

    @Test
    void an_entity_of_a_docx_is_not_resolved() throws IOException {
        byte[] data = zip(
                "word/document.xml",
                ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:document " + W
                                + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(fel("ond.docx", data).kind()).isEqualTo(InputError.Kind.UNREADABLE);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        assertThat(fel("bomb.docx", zip("word/document.xml", new byte[(64 << 20) + 10]))
                        .kind())
                .isEqualTo(InputError.Kind.LIMIT);
        assertThat(fel("bomb2.docx", zip("annat.bin", new byte[(64 << 20) + 10]))
                        .kind())
                .isEqualTo(InputError.Kind.LIMIT);
        assertThat(fel("annat.zip", zip("annat.txt", new byte[10])).kind()).isEqualTo(InputError.Kind.UNREADABLE);
    }

    @Test
    void a_script_of_a_page_is_neither_run_nor_read() {
        Utkast utkast = GenereradeDokumentTest.las(
                new Utskrift(new Pahitt(1, false), Utskrift.Stil.MELLANSLAG, UnaryOperator.identity())
                        .av(Utskrift.Layout.HTML));

        assertThat(utkast.toString()).doesNotContain("1999");
    }

    @Test
    void a_page_of_boxes_within_boxes_is_read_in_a_time_that_grows_with_its_size() {
        String djup = "<p>Budget 2024</p>" + "<div>".repeat(200_000) + "x";

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> GenereradeDokumentTest.las(Indata.av("djup.html", djup.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_text_that_is_not_utf_8_is_read_as_windows_1252() {
        byte[] data = "Samordningsförbundet Åsbygden\nBudget 2024".getBytes(Charset.forName("windows-1252"));

        assertThat(Las.sagt(GenereradeDokumentTest.las(Indata.av("a.txt", data))))
                .containsEntry("/forbund/namn", "Samordningsförbundet Åsbygden LAST");
    }

    @Test
    void a_form_feed_ends_a_page() {
        Utkast utkast = Las.text("Samordningsförbundet Exempel\f\n\nBudget 2024\n");

        assertThat(utkast.dokument()).extracting(Dokument::sidor).containsExactly(2);
        assertThat(Las.om(utkast, "/rakenskapsar").get(0).stallen().get(0).sida())
                .isEqualTo(2);
    }

    @Test
    void one_document_that_cannot_be_read_gives_no_draft_of_the_others() throws IOException {
        Lasresultat resultat = Lasning.standard()
                .read(List.of(
                        Indata.av("a.txt", "Budget 2024".getBytes(StandardCharsets.UTF_8)),
                        Indata.av("b.pdf", pdf(1))));

        assertThat(resultat.utkast()).isEmpty();
        assertThat(resultat.fel()).hasSize(1);
    }

    private static byte[] pdf(int sidor) throws IOException {
        return pdf("", sidor);
    }

    /** A PDF with some words on each of its pages. */
    static byte[] pdf(String ord, int sidor) throws IOException {
        try (PDDocument dokument = new PDDocument();
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            for (int i = 0; i < sidor; i++) {
                PDPage sida = new PDPage();
                dokument.addPage(sida);
                if (!ord.isEmpty()) {
                    try (PDPageContentStream skrift = new PDPageContentStream(dokument, sida)) {
                        skrift.beginText();
                        skrift.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                        skrift.newLineAtOffset(72, 700);
                        skrift.showText(ord);
                        skrift.endText();
                    }
                }
            }
            dokument.save(ut);
            return ut.toByteArray();
        }
    }

    private static String rad(String ett, String annat) {
        return "<w:tr>" + cell(ett) + cell(annat) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] docx(String innehall) throws IOException {
        return zip(
                "word/document.xml",
                ("<w:document " + W + "><w:body>" + innehall + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String namn, byte[] innehall) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            zip.putNextEntry(new ZipEntry(namn));
            zip.write(innehall);
            zip.closeEntry();
        }
        return ut.toByteArray();
    }
}
