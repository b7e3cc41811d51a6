package se.finsam.intake.las;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.intake.Forslag;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.Stalle;

class RadnamnTest {
    private static final String RAD = "/budget/kostnader/0";
    private static final String NASTA = "/budget/kostnader/1";

    @Test
    void a_name_is_uncertain_where_all_else_of_its_row_is() {
        assertThat(grader(
                        ett(RAD + "/post", Sakerhet.LAST),
                        ett(RAD + "/belopp", Sakerhet.OSAKER),
                        ett(RAD + "/utfall", Sakerhet.OSAKER)))
                .containsExactly("OSAKER", "OSAKER", "OSAKER");
    }

    @Test
    void a_name_stays_as_it_was_read_where_something_of_its_row_is_certain() {
        assertThat(grader(
                        ett(RAD + "/post", Sakerhet.LAST),
                        ett(RAD + "/belopp", Sakerhet.LAST),
                        ett(RAD + "/utfall", Sakerhet.OSAKER)))
                .containsExactly("LAST", "LAST", "OSAKER");
    }

    @Test
    void a_name_stays_as_it_was_read_where_nothing_else_of_its_row_was_or_only_another_row_is_uncertain() {
        assertThat(grader(
                        ett(RAD + "/post", Sakerhet.LAST),
                        ett(NASTA + "/post", Sakerhet.LAST),
                        ett(NASTA + "/belopp", Sakerhet.OSAKER)))
                .containsExactly("LAST", "OSAKER", "OSAKER");
    }

    @Test
    void a_member_is_a_rows_name_too_and_the_reason_is_said() {
        List<Forslag> forslag = Radnamn.efterRaden(
                List.of(ett("/tilldelning/0/medlem", Sakerhet.LAST), ett("/tilldelning/0/belopp", Sakerhet.OSAKER)));
        assertThat(forslag.get(0).sakerhet()).isEqualTo(Sakerhet.OSAKER);
        assertThat(forslag.get(0).skal()).isEqualTo("Allt annat i raden är osäkert.");
        assertThat(forslag.get(0).stallen()).isEqualTo(forslag.get(1).stallen());
    }

    @Test
    void a_tables_year_is_uncertain_where_all_that_was_read_for_it_is() {
        assertThat(grader(
                        ett("/budget/ar", Sakerhet.LAST),
                        ett(RAD + "/post", Sakerhet.LAST),
                        ett(RAD + "/belopp", Sakerhet.OSAKER)))
                .containsExactly("OSAKER", "OSAKER", "OSAKER");
        assertThat(grader(
                        ett("/budget/ar", Sakerhet.LAST),
                        ett(RAD + "/belopp", Sakerhet.OSAKER),
                        ett(NASTA + "/belopp", Sakerhet.LAST)))
                .containsExactly("LAST", "OSAKER", "LAST");
        assertThat(grader(ett("/budget/ar", Sakerhet.LAST))).containsExactly("LAST");
        assertThat(Radnamn.efterRaden(List.of(
                                ett("/budget/flerarsplan/0/ar", Sakerhet.LAST),
                                ett("/budget/flerarsplan/0/kostnader", Sakerhet.OSAKER)))
                        .get(0)
                        .skal())
                .isEqualTo("Allt annat som läses för året är osäkert.");
    }

    private static List<String> grader(Forslag... forslag) {
        return Radnamn.efterRaden(List.of(forslag)).stream()
                .map(ett -> ett.sakerhet().name())
                .toList();
    }

    private static Forslag ett(String nyckel, Sakerhet sakerhet) {
        return new Forslag(
                nyckel, "1", sakerhet, "Radens namn.", List.of(new Stalle("budget.txt", "00", 1, 2, "Kansli 1")));
    }
}
