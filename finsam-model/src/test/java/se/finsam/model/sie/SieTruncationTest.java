package se.finsam.model.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.sie.SieTexts.EXPORT;
import static se.finsam.model.sie.SieTexts.OBJECTS;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A file cut off anywhere is never read as if it were whole. */
class SieTruncationTest {
    @Test
    void a_file_with_a_checksum_is_refused_or_told_wrong() {
        for (String whole : new String[] {EXPORT, OBJECTS, SieTexts.importFile(), SieTexts.type2()}) {
            byte[] bytes = SieTexts.summed(whole, SieTexts.CP437).getBytes(SieTexts.CP437);
            cut(bytes, bytes.length - 1, "#KSUMMA".length() + 11);
        }
    }

    @Test
    void an_export_with_vouchers_is_refused_or_told_wrong() {
        byte[] bytes = EXPORT.getBytes(SieTexts.CP437);
        cut(bytes, bytes.length - 1, 0);
    }

    /** Cuts a file at every place; {@code tail} bytes from its end on it may be read, with a warning. */
    private static void cut(byte[] bytes, int last, int tail) {
        SieFil whole = SieTexts.read(SieReader.TOLERANT, bytes).fil().orElseThrow();
        for (int length = 0; length <= last; length++) {
            SieResult result = SieTexts.read(SieReader.TOLERANT, Arrays.copyOf(bytes, length));

            assertThat(result.problem()).as("cut after %s bytes", length).isNotEmpty();
            if (tail > 0 && length < bytes.length - tail && length > "#FLAGGA 0\n#KSUMMA".length()) {
                assertThat(result.fil()).as("cut after %s bytes", length).isEmpty();
            }
            assertThat(SieTexts.read(SieReader.STRICT, Arrays.copyOf(bytes, length))
                            .fil())
                    .as("cut after %s bytes", length)
                    .isEmpty();
        }
        assertThat(whole.konton()).isNotEmpty();
    }
}
