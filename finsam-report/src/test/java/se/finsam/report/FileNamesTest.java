package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Samordningsförbundet i Örnsköldsvik,samordningsforbundet-i-ornskoldsvik-2021",
        "Ånge,ange-2021",
        "../../etc/passwd,etc-passwd-2021",
        "C:\\Windows\\con,c-windows-con-2021",
        "'  ..  ',forbund-2021",
        "日本,forbund-2021",
        "<script>alert(1)</script>,script-alert-1-script-2021",
        "Færøyane,faeroyane-2021"
    })
    void a_name_is_made_of_letters_that_every_system_can_write(String forbund, String name) {
        assertThat(new FileNames().next(forbund, 2021)).isEqualTo(name);
    }

    @Test
    void two_reports_never_share_a_name_and_none_takes_the_overviews() {
        FileNames names = new FileNames();
        assertThat(names.next("Ånge", 2021)).isEqualTo("ange-2021");
        assertThat(names.next("ANGE", 2021)).isEqualTo("ange-2021-2");
        assertThat(names.next("Ange 2021", 2)).isEqualTo("ange-2021-2-2");
        assertThat(names.next("Ånge", 2021)).isEqualTo("ange-2021-3");
        assertThat(names.next("index", 1)).isNotEqualTo(FileNames.INDEX);
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(new FileNames().next("ö".repeat(5000), 2021)).hasSize(85);
    }
}
