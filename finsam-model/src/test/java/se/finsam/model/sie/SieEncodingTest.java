package se.finsam.model.sie;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.sie.SieTexts.EXPORT;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SieEncodingTest {
    private static final Charset CP437 = SieTexts.CP437;

    @Test
    void the_same_file_says_the_same_in_every_encoding() {
        SieFil file = SieTexts.clean(EXPORT);
        for (Charset charset : List.of(UTF_8, ISO_8859_1)) {
            SieFil other = read(EXPORT.getBytes(charset));

            assertThat(other.sha256()).isNotEqualTo(file.sha256());
            assertThat(other.teckenkodning())
                    .isEqualTo(charset.equals(UTF_8) ? Teckenkodning.UTF_8 : Teckenkodning.LATIN_1);
            assertThat(under(file, other)).isEqualTo(file);
        }
    }

    /** A file under the name, hash and encoding of another. */
    static SieFil under(SieFil names, SieFil file) {
        return new SieFil(
                names.namn(),
                names.sha256(),
                names.teckenkodning(),
                file.sietyp(),
                file.program(),
                file.genererad(),
                file.foretag(),
                file.organisationsnummer(),
                file.organisationsnummerRad(),
                file.kontoplanstyp(),
                file.valuta(),
                file.omfattning(),
                file.sistaTransaktion(),
                file.rakenskapsar(),
                file.konton(),
                file.dimensioner(),
                file.objekt(),
                file.objektsaldon(),
                file.verifikationer(),
                file.kontrollsumma());
    }

    @Test
    void letters_of_ascii_alone_are_ascii() {
        assertThat(encoding(EXPORT.replaceAll("[åäöÅÄÖ]", "a").getBytes(UTF_8))).isEqualTo(Teckenkodning.ASCII);
    }

    @Test
    void the_swedish_letters_decide_between_cp437_and_latin_1() {
        for (String letter : List.of("å", "ä", "ö", "Å", "Ä", "Ö", "é", "É", "ü")) {
            assertThat(encoding(name(letter, CP437))).as(letter).isEqualTo(Teckenkodning.CP437);
        }
        for (String letter : List.of("å", "ä", "ö", "Å", "Ä", "Ö", "é", "ü")) {
            assertThat(encoding(name(letter, ISO_8859_1))).as(letter).isEqualTo(Teckenkodning.LATIN_1);
        }
    }

    @Test
    void what_is_no_shortest_utf_8_is_not_utf_8() {
        for (String bytes : List.of(
                "\u00C0\u00AF",
                "\u00E0\u0080\u00AF",
                "\u00ED\u00A0\u0080",
                "\u00F4\u0090\u0080\u0080",
                "\u00F0\u0080\u0080\u0080",
                "\u00F5\u0080\u0080\u0080",
                "\u00E2\u0082x",
                "\u0080",
                "\u00C3\u00A5\u00A5")) {
            assertThat(encoding(name(bytes, ISO_8859_1))).as(bytes).isNotEqualTo(Teckenkodning.UTF_8);
        }
        for (String letter : List.of("é", "€", "\uD83D\uDE00", "\uFFFD")) {
            assertThat(encoding(name(letter, UTF_8))).as(letter).isEqualTo(Teckenkodning.UTF_8);
        }
    }

    private static byte[] name(String name, Charset charset) {
        return EXPORT.replaceAll("[åäöÅÄÖ]", "a").replace("Bank", name).getBytes(charset);
    }

    @Test
    void an_encoding_can_be_forced() {
        byte[] latin1 = EXPORT.getBytes(ISO_8859_1);

        SieResult right = SieTexts.read(SieReader.TOLERANT.withEncoding(Teckenkodning.LATIN_1), latin1);
        SieResult wrong = SieTexts.read(SieReader.TOLERANT.withEncoding(Teckenkodning.CP437), latin1);
        SieResult lossy = SieTexts.read(SieReader.TOLERANT.withEncoding(Teckenkodning.UTF_8), latin1);

        assertThat(right.fil().orElseThrow().foretag()).isEqualTo("Samordningsförbundet Åsö");
        assertThat(wrong.fil().orElseThrow().foretag())
                .isEqualTo(new String("Samordningsförbundet Åsö".getBytes(ISO_8859_1), CP437));
        assertThat(wrong.problem()).extracting(SieProblem::avvikelse).containsOnly(SieAvvikelse.DESTROYED_TEXT);
        assertThat(lossy.problem()).extracting(SieProblem::avvikelse).contains(SieAvvikelse.DESTROYED_TEXT);
        assertThat(SieTexts.read(SieReader.TOLERANT.withEncoding(Teckenkodning.ASCII), latin1)
                        .problem())
                .extracting(SieProblem::avvikelse)
                .contains(SieAvvikelse.DESTROYED_TEXT);
    }

    private static SieFil read(byte[] bytes) {
        return SieTexts.read(SieReader.TOLERANT, bytes).fil().orElseThrow();
    }

    private static Teckenkodning encoding(byte[] bytes) {
        return read(bytes).teckenkodning();
    }
}
