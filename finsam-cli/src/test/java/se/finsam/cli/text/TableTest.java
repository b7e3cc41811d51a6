package se.finsam.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static String table(int width) {
        Page page = new Page(width, false);
        new Table(0)
                .row(List.of("Förbund", "År"))
                .row(List.of("Samordningsförbundet i Örnsköldsvik", "2021"))
                .write(page);
        return page.toString();
    }

    @Test
    void columns_are_as_wide_as_their_longest_cell() {
        assertThat(table(80)).isEqualTo("""
                        Förbund                              År
                        Samordningsförbundet i Örnsköldsvik  2021
                        """);
    }

    @Test
    void the_flexible_column_gives_way() {
        assertThat(table(30)).isEqualTo("""
                        Förbund                   År
                        Samordningsförbundet i    2021
                        Örnsköldsvik
                        """);
    }
}
