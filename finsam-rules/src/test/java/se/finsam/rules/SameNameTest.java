package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** Two controls may call different things by the same name: an amount here, a day there. */
class SameNameTest {
    @Test
    void a_figure_of_one_control_is_no_figure_of_another() {
        // FRIST-MOMS has a day called sokt, RAK-ANSOKAN an amount.
        Underlag underlag = UnderlagReader.standard()
                .read("""
                        schema: finsam-underlag/1
                        enhet: SEK
                        forbund: { namn: Provförbundet, momsersattningSokt: 2025-03-01 }
                        rakenskapsar: 2025
                        ansokningar: { sokt: 600, beviljat: 500 }
                        """, "prov.yaml")
                .get(0)
                .underlag()
                .orElseThrow();
        Granskningsrapport report = Cases.CHECKER.check(underlag);

        assertThat(report.fel()).isNull();
        assertThat(report.rader())
                .filteredOn(row -> row.kontroll().equals("FRIST-MOMS"))
                .extracting(Rad::utfall)
                .containsExactly(Utfall.UPPFYLLD);
    }
}
