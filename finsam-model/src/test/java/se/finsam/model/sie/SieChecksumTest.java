package se.finsam.model.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.sie.SieTexts.EXPORT;
import static se.finsam.model.sie.SieTexts.after;
import static se.finsam.model.sie.SieTexts.with;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SieChecksumTest {
    @Test
    void is_that_of_labels_and_fields_alone() {
        CRC32 crc = new CRC32();
        crc.update("#KONTO1915Kassa \"special\"åäö".getBytes(SieTexts.CP437));
        String file = after(
                EXPORT,
                "#KONTO 4510",
                "#KSUMMA\n#KONTO\t1915   \"Kassa \\\"special\\\"åäö\"\n#KSUMMA " + crc.getValue());

        SieResult result = SieTexts.read(file);

        assertThat(Objects.requireNonNull(result.fil().orElseThrow().kontrollsumma())
                        .stammer())
                .isTrue();
    }

    @Test
    void does_not_depend_on_how_fields_are_quoted_and_parted() {
        String file = SieTexts.summed(EXPORT, SieTexts.CP437);

        for (String other : new String[] {
            file,
            file.replace("\"P1\"", "P1"),
            SieTexts.blanks(file.replace("{}", "{ }"), " \t"),
            file.replace("1250.50", "\"1250.50\""),
            file.replace("\n", "\r\n\r\n")
        }) {
            SieKontrollsumma sum = Objects.requireNonNull(SieTexts.clean(other).kontrollsumma());
            assertThat(sum.stammer()).isTrue();
            assertThat(sum.rad()).isGreaterThan(30);
        }
    }

    @Test
    void of_a_text_with_quotes_counts_the_quotes_and_not_the_backslashes() {
        String quoted = with(EXPORT, "\"Köp av insatser\"", "\"Köp \\\"av\\\" ins\\atser\"");

        SieFil file = SieTexts.clean(SieTexts.summed(quoted, SieTexts.CP437));

        assertThat(file.konto("4510").orElseThrow().namn()).isEqualTo("Köp \"av\" ins\\atser");
        assertThat(Objects.requireNonNull(file.kontrollsumma()).stammer()).isTrue();
    }

    @Test
    void holds_unknown_records_and_what_stands_under_them() {
        String extra = after(EXPORT, "#FNAMN", "#EGEN 1 \"två tre\"\n{\n#RAD x {1 \"a b\"}\n}");

        SieFil file = SieTexts.good(SieTexts.summed(extra, SieTexts.CP437));

        assertThat(Objects.requireNonNull(file.kontrollsumma()).stammer()).isTrue();
    }

    @Test
    void may_be_written_with_a_sign() {
        String file = SieTexts.summed(EXPORT, SieTexts.CP437);
        long sum = Objects.requireNonNull(SieTexts.clean(file).kontrollsumma()).angiven();
        String signed = with(file, "#KSUMMA " + sum, "#KSUMMA " + (int) sum);

        assertThat(Objects.requireNonNull(SieTexts.clean(signed).kontrollsumma())
                        .angiven())
                .isEqualTo(sum);
    }

    @Test
    void of_a_file_in_utf_8_may_be_right_too() {
        byte[] file = SieTexts.summed(EXPORT, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);

        assertThat(SieTexts.read(SieReader.TOLERANT, file).problem())
                .extracting(SieProblem::avvikelse)
                .containsExactly(SieAvvikelse.ENCODING);
    }

    @Test
    void that_is_wrong_is_told_with_both_numbers() {
        String file = SieTexts.summed(EXPORT, SieTexts.CP437);
        SieKontrollsumma right = Objects.requireNonNull(SieTexts.clean(file).kontrollsumma());
        SieResult changed = SieTexts.read(file.replace("Vägen", "Bägen"));

        SieKontrollsumma sum =
                Objects.requireNonNull(changed.fil().orElseThrow().kontrollsumma());
        assertThat(sum.angiven()).isEqualTo(right.angiven());
        assertThat(sum.stammer()).isFalse();
        assertThat(SieTexts.messages(changed))
                .containsExactly("rad " + sum.rad() + ": kontrollsumman stämmer inte: \"" + right.angiven()
                        + "\"; väntade den som filens innehåll ger, " + sum.beraknad());
    }
}
