package se.finsam.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    @Test
    void lines_break_between_words() {
        assertThat(Wrap.lines("ett två tre fyra", 8)).containsExactly("ett två", "tre fyra");
        assertThat(Wrap.lines("ett  två\ntre", 80)).containsExactly("ett två tre");
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 058 307 kr",
                "−1 058 307 kr",
                "20 %",
                "5 a §",
                "11 kap. 5 §",
                "SEK 1,058,307",
                "21 dagar,",
                "2 st.",
                "(1 058 307)",
                "1 058 307,50 kr.",
                "SFS 2018:598"
            })
    void what_belongs_together_stays_together(String whole) {
        for (int width = 14; width < 40; width++) {
            List<String> lines = Wrap.lines("Här står något och " + whole + " och mer därtill", width);
            int room = width;
            if (Cells.of(whole) <= width) {
                assertThat(lines).as("width %d", room).anyMatch(line -> line.contains(whole));
            }
        }
    }

    @Test
    void years_and_other_numbers_are_no_groups() {
        assertThat(Wrap.lines("år 2021 200 personer", 8)).containsExactly("år 2021", "200", "personer");
    }

    @Test
    void a_word_that_is_too_long_is_cut_and_no_other() {
        assertThat(Wrap.lines("a arsredovisning.balansrakning", 16))
                .containsExactly("a", "arsredovisning.b", "alansrakning");
        assertThat(Wrap.lines("nyckeln budget.resultat saknas", 16))
                .containsExactly("nyckeln", "budget.resultat", "saknas");
    }

    @Test
    void width_is_in_cells() {
        assertThat(Wrap.lines("漢字漢字 漢字", 8)).containsExactly("漢字漢字", "漢字");
        assertThat(Wrap.lines("漢字漢字漢", 5)).containsExactly("漢字", "漢字", "漢");
        assertThat(Wrap.lines("O\u0308rnsko\u0308ldsvik a", 14)).containsExactly("O\u0308rnsko\u0308ldsvik a");
    }
}
