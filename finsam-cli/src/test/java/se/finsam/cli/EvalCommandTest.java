package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code finsam rules eval}: what an expression comes to, from where, or what is wrong with it. */
class EvalCommandTest {
    private static final String YEAR = Examples.DEVIATES;

    @Test
    void a_key_gives_its_value_its_type_and_its_line() {
        assertThat(finsam("rules", "eval", "arsredovisning.balansrakning.egetKapital.utgaende", YEAR))
                .isEqualTo(new Finsam.Run(0, """
                        värde   1 058 307 kr
                        exakt   1058307
                        slag    kronor
                        ur      rad 72, /arsredovisning/balansrakning/egetKapital/utgaende
                        """, ""));
    }

    @Test
    void a_computed_share_shows_every_place_that_it_rests_on() {
        assertThat(finsam(
                        "rules",
                        "eval",
                        "avrunda(arsredovisning.balansrakning.egetKapital.utgaende / summa(tilldelning[].belopp), 4)",
                        YEAR))
                .isEqualTo(new Finsam.Run(0, """
                        värde   21,02 %
                        exakt   0.2102
                        slag    andel
                        ur      rad 72, /arsredovisning/balansrakning/egetKapital/utgaende
                                rad 20, /tilldelning/0/belopp
                                rad 21, /tilldelning/1/belopp
                                rad 22, /tilldelning/2/belopp
                        """, ""));
    }

    @Test
    void a_parameter_names_its_day_and_what_it_rests_on() {
        assertThat(finsam("rules", "eval", "parameter(justering-dagar)", YEAR).out())
                .contains("slag    antal\n", "ur      parametern justering-dagar, från ");
    }

    @Test
    void the_keys_of_an_object_are_read_where_it_is_named() {
        assertThat(finsam("rules", "eval", "beviljat", YEAR, "--object", "Plattform U")
                        .out())
                .startsWith("värde   600 000 kr\n")
                .contains("ur      rad 93, /insatser/0/beviljat");
        assertThat(finsam("rules", "eval", "beviljat", YEAR, "--object", "INSATS/Plattform U")
                        .out())
                .startsWith("värde   600 000 kr\n");
    }

    @Test
    void a_missing_key_is_named_and_gives_2() {
        assertThat(finsam("rules", "eval", "budget.beslutad > budget.beslutad", YEAR))
                .isEqualTo(new Finsam.Run(2, """
                        värde   okänt
                        slag    ja/nej
                        saknas  budget.beslutad
                        """, ""));
        assertThat(finsam("rules", "eval", "foregaende.budget.resultat", YEAR).out())
                .contains("saknas  föregående års underlag");
        assertThat(finsam("rules", "eval", "parameter(distans-fran)", YEAR).code())
                .isZero();
    }

    @Test
    void nothing_is_told_apart_from_what_is_missing() {
        assertThat(finsam("rules", "eval", "1 / (1 - 1)", YEAR)).isEqualTo(new Finsam.Run(0, """
                        värde   inget (en dag som nekats, eller en division med noll)
                        slag    andel
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "budget.resultatt => tecken 8: budget har ingen nyckel resultatt; menades resultat?",
                "summ(tilldelning[].belopp) => tecken 1: det finns ingen funktion summ; menades summa?",
                "parameter(justering-dagr) => tecken 11: det finns ingen parameter justering-dagr att räkna med; menades justering-dagar?",
                "1 + => tecken 4: väntade ett värde, inte uttryckets slut"
            })
    void a_slip_is_told_with_its_place_and_the_nearest_name(String expression, String said) {
        Finsam.Run run = finsam("rules", "eval", expression, YEAR);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("finsam: " + said + "\n").endsWith(" ^\n");
    }

    @Test
    void an_object_that_is_not_there_is_3_with_the_nearest() {
        assertThat(finsam("rules", "eval", "beviljat", YEAR, "--object", "Platform U"))
                .isEqualTo(new Finsam.Run(
                        3, "", "finsam: underlaget har inget objekt Platform U; menades Plattform U?\n"));
        assertThat(finsam("rules", "eval", "beviljat").code()).isEqualTo(3);
    }

    @Test
    void programs_get_it_as_json() {
        assertThat(finsam("rules", "eval", "rakenskapsar", YEAR, "--format", "json")
                        .out())
                .isEqualTo("""
                        {
                          "schema": "finsam-uttryck/1",
                          "uttryck": "rakenskapsar",
                          "svar": {
                            "slag": "år",
                            "varde": "2021",
                            "visat": "2021",
                            "saknas": [],
                            "kallor": [
                              {
                                "tal": "",
                                "plats": "/rakenskapsar",
                                "rad": 18
                              }
                            ]
                          }
                        }
                        """);
        assertThat(finsam("rules", "eval", "x", YEAR, "--format", "json").out())
                .contains("\"fel\": \"det finns ingen nyckel och inget tal x\"", "\"tecken\": 1");
    }
}
