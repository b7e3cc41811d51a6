package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Tackning;

class BoardFactsTest {
    @Test
    void the_medlemmar_that_lack_seats_are_named_in_the_order_of_the_forbund() {
        Tackning seats = seats(board("""
                    - { medlem: provs kommun, ledamoter: 2, ersattare: 1 }
                    - { medlem: FK, ledamoter: 1, ersattare: 0 }
                    - { medlem: Region Prov, ledamoter: 1, ersattare: 1 }
                """));
        // Provs kommun has both: that they are not equally many is seen in the totals.
        assertThat(seats.utan()).containsExactly("Försäkringskassan");
        assertThat(seats.okanda()).isEmpty();
    }

    @Test
    void a_row_without_a_figure_leaves_the_sum_of_its_medlem_unknown() {
        Tackning seats = seats(board("""
                    - { medlem: Försäkringskassan, ledamoter: 1, ersattare: 1 }
                    - { medlem: Region Prov, ledamoter: 1, ersattare: 1 }
                    - { medlem: Region Prov, ledamoter: 1 }
                    - { medlem: Provs kommun, ledamoter: 1, ersattare: 1 }
                """));
        assertThat(seats.utan()).isEmpty();
        assertThat(seats.okanda()).containsExactly("forbund.styrelse[Region Prov].ersattare");
    }

    @Test
    void nothing_is_said_of_a_board_that_is_not_known() {
        assertThat(Underlagen.facts(Underlagen.sek(""), Tackning.class)).isEmpty();
    }

    private static Tackning seats(Underlag underlag) {
        return Underlagen.facts(underlag, Tackning.class).stream()
                .filter(fact -> fact.slag().equals("styrelseplatser"))
                .findFirst()
                .orElseThrow();
    }

    private static Underlag board(String rows) {
        return Underlagen.read("""
                schema: finsam-underlag/1
                rakenskapsar: 2023
                forbund:
                  namn: Provförbundet
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN, alias: [FK] }
                    - { namn: Region Prov, part: REGION }
                    - { namn: Provs kommun, part: KOMMUN }
                  styrelse:
                """ + rows);
    }
}
