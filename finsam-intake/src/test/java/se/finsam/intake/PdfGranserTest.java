package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import se.finsam.intake.dokument.Dokumentlasare;
import se.finsam.intake.dokument.Granser;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** What a PDF can hide behind a small file: letters without names, drawing without end, parts that unpack to gigabytes. */
class PdfGranserTest {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private interface Skrift {
        void skriv(PDDocument dokument) throws IOException;
    }

    private static byte[] pdf(Skrift skrift) throws IOException {
        try (PDDocument dokument = new PDDocument();
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            skrift.skriv(dokument);
            dokument.save(ut);
            return ut.toByteArray();
        }
    }

    private static List<InputError> fel(byte[] data, Granser granser) {
        List<InputError> fel = new ArrayList<>();
        new Dokumentlasare(granser).read("a.pdf", data, null, fel, (sida, alla) -> {});
        return fel;
    }

    private static void sida(PDDocument dokument, PDFont typsnitt, String... rader) throws IOException {
        PDPage sida = new PDPage();
        dokument.addPage(sida);
        try (PDPageContentStream skrift = new PDPageContentStream(dokument, sida)) {
            int y = 700;
            for (String rad : rader) {
                skrift.beginText();
                skrift.setFont(typsnitt, 11);
                skrift.newLineAtOffset(72, y);
                skrift.showText(rad);
                skrift.endText();
                y -= 20;
            }
        }
    }

    /** A PDF whose embedded font says which shapes it shows, and not which letters. */
    private static byte[] utanUnicode(String namngiven, String... rader) throws IOException {
        byte[] hel = pdf(dokument -> {
            try (InputStream in = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT))) {
                sida(dokument, PDType0Font.load(dokument, in, true), rader);
            }
            if (!namngiven.isEmpty()) {
                sida(dokument, new PDType1Font(Standard14Fonts.FontName.HELVETICA), namngiven);
            }
        });
        try (PDDocument dokument = Loader.loadPDF(hel);
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            COSDictionary typsnitt =
                    dokument.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName namn : typsnitt.keySet()) {
                Objects.requireNonNull(typsnitt.getCOSDictionary(namn)).removeItem(COSName.TO_UNICODE);
            }
            dokument.save(ut);
            return ut.toByteArray();
        }
    }

    @Test
    void letters_that_the_fonts_do_not_name_are_told_with_the_way_out() throws IOException {
        List<InputError> fel =
                fel(utanUnicode("", "Samordningsförbundet Exempelbygden", "Budget 2024 i kronor"), Granser.STANDARD);

        assertThat(fel).singleElement().satisfies(ett -> {
            assertThat(ett.kind()).isEqualTo(InputError.Kind.UNREADABLE);
            assertThat(ett.message(Language.SV)).contains("teckensnitt säger vilka bokstäver", "ocrmypdf --force-ocr");
            assertThat(ett.message(Language.EN)).contains("fonts say which letters");
        });
    }

    @Test
    void so_are_they_where_a_page_of_several_can_be_read() throws IOException {
        byte[] data = utanUnicode("Budget 2024", "Samordningsförbundet Exempelbygden", "Budget 2024 i kronor");

        assertThat(fel(data, Granser.STANDARD))
                .extracting(InputError::kind)
                .containsExactly(InputError.Kind.UNREADABLE);
    }

    @Test
    void a_few_signs_without_a_name_do_not_keep_a_document_from_being_read() throws IOException {
        assertThat(fel(utanUnicode("Budget 2024", "*"), Granser.STANDARD)).isEmpty();
    }

    /** A PDF with one page that is drawn by some words. */
    private static byte[] ritad(byte[] ord) throws IOException {
        return pdf(dokument -> {
            PDPage sida = new PDPage();
            dokument.addPage(sida);
            sida.setContents(strom(dokument, ord));
        });
    }

    private static PDStream strom(PDDocument dokument, byte[] ord) throws IOException {
        PDStream strom = new PDStream(dokument);
        try (OutputStream ut = strom.createOutputStream(COSName.FLATE_DECODE)) {
            ut.write(ord);
        }
        return strom;
    }

    private static byte[] tomt(int langd) {
        byte[] ord = new byte[langd];
        java.util.Arrays.fill(ord, (byte) ' ');
        return ord;
    }

    @Test
    void a_part_that_unpacks_to_more_than_64_mib_is_refused_before_the_library_has_it() throws IOException {
        byte[] data = ritad(tomt((64 << 20) + 1));

        assertThat(data).hasSizeLessThan(100_000);
        assertThat(fel(data, Granser.STANDARD)).singleElement().satisfies(ett -> {
            assertThat(ett.kind()).isEqualTo(InputError.Kind.LIMIT);
            assertThat(ett.message(Language.SV)).contains("högst 64 MiB uppackade");
        });
    }

    @Test
    void so_is_one_that_is_packed_twice_and_one_that_a_page_draws_with() throws IOException {
        byte[] twice = pdf(dokument -> {
            PDPage sida = new PDPage();
            dokument.addPage(sida);
            PDStream strom = new PDStream(dokument);
            try (OutputStream ut = strom.getCOSObject()
                    .createOutputStream(
                            new org.apache.pdfbox.cos.COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)))) {
                ut.write(tomt((64 << 20) + 1));
            }
            sida.setContents(strom);
        });
        byte[] form = pdf(dokument -> {
            PDPage sida = new PDPage();
            dokument.addPage(sida);
            PDFormXObject ritning = new PDFormXObject(strom(dokument, tomt((64 << 20) + 1)));
            PDResources resurser = new PDResources();
            resurser.put(COSName.getPDFName("F"), ritning);
            sida.setResources(resurser);
            sida.setContents(strom(dokument, "/F Do".getBytes(StandardCharsets.US_ASCII)));
        });

        assertThat(twice).hasSizeLessThan(10_000);
        for (byte[] data : List.of(twice, form)) {
            assertThat(fel(data, Granser.STANDARD)).extracting(InputError::kind).containsExactly(InputError.Kind.LIMIT);
        }
    }

    @Test
    void many_parts_that_are_small_enough_each_are_too_much_together() throws IOException {
        Granser granser = new Granser(64 << 20, 1_000, 5_000_000, 1 << 20, 20_000_000);
        byte[] data = pdf(dokument -> {
            for (int i = 0; i < 20; i++) {
                PDPage sida = new PDPage();
                dokument.addPage(sida);
                sida.setContents(strom(dokument, tomt(1 << 20)));
            }
        });

        assertThat(fel(data, granser)).extracting(InputError::kind).containsExactly(InputError.Kind.LIMIT);
    }

    @Test
    void drawing_without_end_is_refused_though_it_shows_no_letter() throws IOException {
        Granser granser = new Granser(64 << 20, 1_000, 5_000_000, 64 << 20, 1_000);

        assertThat(fel(ritad("q Q\n".repeat(600).getBytes(StandardCharsets.US_ASCII)), granser))
                .singleElement()
                .satisfies(ett -> {
                    assertThat(ett.kind()).isEqualTo(InputError.Kind.LIMIT);
                    assertThat(ett.message(Language.SV)).contains("högst 1000 ritsteg");
                });
        assertThat(fel(DokumentTest.pdf("Budget 2024", 20), granser)).isEmpty();
    }

    @Test
    void forms_that_draw_each_other_over_and_over_are_refused() throws IOException {
        byte[] data = pdf(dokument -> {
            PDPage sida = new PDPage();
            dokument.addPage(sida);
            PDFormXObject inre = new PDFormXObject(strom(dokument, "q Q".getBytes(StandardCharsets.US_ASCII)));
            for (int i = 0; i < 12; i++) {
                PDFormXObject yttre =
                        new PDFormXObject(strom(dokument, "/F Do\n".repeat(20).getBytes(StandardCharsets.US_ASCII)));
                PDResources resurser = new PDResources();
                resurser.put(COSName.getPDFName("F"), inre);
                yttre.setResources(resurser);
                inre = yttre;
            }
            PDResources resurser = new PDResources();
            resurser.put(COSName.getPDFName("F"), inre);
            sida.setResources(resurser);
            sida.setContents(strom(dokument, "/F Do".getBytes(StandardCharsets.US_ASCII)));
        });
        Granser granser = new Granser(64 << 20, 1_000, 5_000_000, 64 << 20, 100_000);

        assertThat(fel(data, granser)).extracting(InputError::kind).containsExactly(InputError.Kind.LIMIT);
    }
}
