package se.finsam.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void a_character_takes_a_cell_a_wide_one_two_and_a_mark_none() {
        assertThat(Cells.of("Örnsköldsvik")).isEqualTo(12);
        assertThat(Cells.of("O\u0308")).isEqualTo(1);
        assertThat(Cells.of("漢字")).isEqualTo(4);
        assertThat(Cells.of("한글")).isEqualTo(4);
        assertThat(Cells.of("\ud83d\ude00")).isEqualTo(2);
        assertThat(Cells.of("a\u200bb")).isEqualTo(2);
        assertThat(Cells.of("− – — ≤ ½ ×")).isEqualTo(11);
    }

    @Test
    void a_cut_goes_forward_at_least_a_character() {
        assertThat(Cells.fitting("漢字", 0, 1)).isEqualTo(1);
        assertThat(Cells.fitting("\ud83d\ude00a", 0, 1)).isEqualTo(2);
        assertThat(Cells.fitting("abc", 1, 1)).isEqualTo(2);
        assertThat(Cells.fitting("e\u0301e\u0301", 0, 1)).isEqualTo(2);
    }

    @Test
    void padding_counts_cells() {
        assertThat(Cells.pad("漢", 4)).isEqualTo("漢  ");
        assertThat(Cells.pad("abcde", 4)).isEqualTo("abcde");
    }
}
