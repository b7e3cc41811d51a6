package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String YEAR = Examples.DEVIATES;

    @Test
    void the_whole_way_to_the_equity_row_is_shown() {
        Finsam.Run run = finsam("explain", YEAR, "NR-EGETKAPITAL");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1 058 307", "5 034 000", "20 %", "1 006 800", "51 507", "2013-10-02")
                .contains("/arsredovisning/balansrakning/egetKapital/utgaende:72", "/tilldelning/0/belopp:20")
                .contains("NR-EGETKAPITAL AVVIKELSE: gällde\n    ja: egetKapital > tak (1 058 307 > 1 006 800)");
    }

    @Test
    void a_row_of_an_object_is_asked_for_by_its_name_in_either_language() {
        Finsam.Run run = finsam("explain", YEAR, "SAM-EXTERN", "Projekt Äpplet", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SAM-EXTERN Projekt Äpplet BEDOMNING", "KEYS", "RULES", ": held");
    }

    @Test
    void a_missing_key_is_shown_where_no_rule_was_asked() {
        assertThat(finsam("explain", YEAR, "FL23-BUDGETDATUM").out())
                .contains("saknas: budget.beslutad", "Ingen regel tillfrågades");
    }

    @Test
    void a_row_that_is_not_there_is_3_with_what_could_be_meant() {
        assertThat(finsam("explain", YEAR, "NR-EGETKAPTAL"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).contains("menades NR-EGETKAPITAL?"));
        assertThat(finsam("explain", YEAR, "SAM-EXTERN"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err())
                        .contains("SAM-EXTERN har flera rader; ange en av dem: Plattform U", "Projekt Äpplet")
                        .doesNotContain("menades"));
        assertThat(finsam("explain", YEAR, "SAM-EXTERN", "Projekt Apple").err())
                .contains("rapporten har ingen rad SAM-EXTERN Projekt Apple; menades");
    }

    @Test
    void a_call_that_lacks_something_and_a_file_that_is_not_there_are_3() {
        assertThat(finsam("explain", YEAR).code()).isEqualTo(3);
        assertThat(finsam("explain", "finns-inte.yaml", "FL24-TID"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).contains("finns-inte.yaml"));
        assertThat(finsam("explain", Examples.BATCH, "FL3-PARTER").code()).isEqualTo(3);
    }

    @Test
    void what_is_outdated_is_a_list_and_no_failure() {
        assertThat(finsam("rules", "outdated", "--before", "2100-01-01"))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("KONTROLL  NR-EGETKAPITAL", "LAG  2003:1210"));
        assertThat(finsam("rules", "outdated", "--before", "2004-01-01").out()).startsWith("Allt är kontrollerat");
        assertThat(finsam("rules", "outdated").code()).isEqualTo(3);
    }
}
