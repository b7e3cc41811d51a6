package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportWriter;

class ObjectsTest {
    private final Objects objects = new Objects();

    @Test
    void figures_in_objects_become_a_report_that_is_read_back_to_the_byte() {
        String kept = objects.kept(Objects.underlag());

        Granskningsrapport back = Objects.back(kept);

        assertThat(back.forbund()).isEqualTo("Samordningsförbundet Exemplet");
        assertThat(back.rader()).anyMatch(row -> row.kontroll().equals("RAK-TILLDELNING"));
        assertThat(ReportWriter.toJson(back)).isEqualTo(kept);
    }

    @Test
    void what_is_wrong_with_them_is_told_with_its_place() {
        assertThat(objects.kept(
                        Objects.underlag().toBuilder().rakenskapsar(1800).build()))
                .contains("finsam-fel/1", "/rakenskapsar", "1800");
    }
}
