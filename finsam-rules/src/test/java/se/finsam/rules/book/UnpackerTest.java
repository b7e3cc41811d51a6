package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Text;
import se.finsam.rules.broken.BrokenRulebookException;

class UnpackerTest {
    private static final Parameterfil PARAMETER = new Parameterfil(
            "provgrans",
            new Text("Gräns: ½ ≤ x − 1", "Limit: ½ ≤ x − 1"),
            Parametertyp.ANDEL,
            new Text("andel", "share"),
            List.of(new Parametervarde(
                    LocalDate.of(2004, 1, 1),
                    null,
                    new Text("Källa", ""),
                    "https://example.org/å",
                    LocalDate.of(1969, 12, 31),
                    new BigDecimal("0.20"),
                    null,
                    null,
                    null,
                    null,
                    List.of(new Trappsteg(BigDecimal.ZERO, new BigDecimal("1E+7"), new BigDecimal("-0.5"))),
                    null,
                    true)));

    @Test
    void what_was_packed_is_there_again() {
        Parameterfil read = BookFile.read(BookFile.write(PARAMETER), Parameterfil.class);
        assertThat(read).isEqualTo(PARAMETER);
        assertThat(read.varden()).isUnmodifiable();
    }

    @Test
    void the_same_data_gives_the_same_bytes() {
        assertThat(BookFile.write(PARAMETER)).isEqualTo(BookFile.write(PARAMETER));
    }

    @Test
    void the_bundled_rulebook_is_the_one_in_the_folder() throws Exception {
        RulebookFolder folder = new RulebookFolder(java.nio.file.Path.of("..", "rules"));
        assertThat(RulebookResources.BUNDLED.regelbok())
                .isEqualTo(Sheets.read(folder.read().orElseThrow()));
    }

    @Test
    void what_was_added_to_a_record_since_it_was_written_is_absent() {
        Andring amendment = new Andring("2010:1", LocalDate.of(2010, 1, 1), null, null);
        byte[] bytes = BookFile.write(amendment);
        byte[] before = Arrays.copyOf(bytes, bytes.length - 1);
        before[1]--; // how many components were written
        assertThat(BookFile.read(before, Andring.class)).isEqualTo(amendment);
    }

    @Test
    void more_of_a_record_than_is_known_is_refused() {
        byte[] bytes = BookFile.write(new Andring("2010:1", LocalDate.of(2010, 1, 1), null, null));
        byte[] after = Arrays.copyOf(bytes, bytes.length + 1);
        after[1]++;
        after[bytes.length] = bytes[bytes.length - 1];
        assertThatThrownBy(() -> BookFile.read(after, Andring.class)).isInstanceOf(BrokenRulebookException.class);
    }

    @Test
    void data_cut_off_anywhere_is_said_to_be_damaged() {
        byte[] bytes = BookFile.write(PARAMETER);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> BookFile.read(cut, Parameterfil.class))
                    .isInstanceOf(BrokenRulebookException.class)
                    .hasMessage("the rulebook's data is damaged");
        }
    }

    @Test
    void data_with_more_after_it_or_of_another_type_is_said_to_be_damaged() {
        byte[] bytes = BookFile.write(PARAMETER);
        assertThatThrownBy(() -> BookFile.read(Arrays.copyOf(bytes, bytes.length + 1), Parameterfil.class))
                .isInstanceOf(BrokenRulebookException.class);
        assertThatThrownBy(() -> BookFile.read(bytes, Regelbok.class)).isInstanceOf(BrokenRulebookException.class);
    }

    @Test
    void a_type_that_is_not_listed_cannot_be_packed() {
        record Other(String text) {}

        assertThatThrownBy(() -> BookFile.write(new Other("x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
