package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** What years have in common is written once, and each year takes what is its own. */
class ForbundsfilTest {
    private static final String SHARED = """
            schema: finsam-forbund/1
            forbund:
              namn: Provförbundet
              medlemmar:
                - { namn: Region Prov, part: REGION }
                - { namn: Provs kommun, part: KOMMUN, alias: [Prov] }
            sammantraden:
              - { datum: 2022-12-05, ledamoter: 4 }
              - { datum: 2023-03-20, ledamoter: 5 }
              - { datum: 2023-11-20, faststallerBudget: true }
            beslut:
              - { arende: Dator, datum: 2023-03-20 }
            """;

    private static Forbundsfil file(String text) {
        ForbundsfilResult read = Forbundsfil.read(text, "forbund.yaml");
        assertThat(read.errors()).isEmpty();
        return java.util.Objects.requireNonNull(read.value());
    }

    private static Underlag year(int year, String more) {
        return UnderlagReader.standard()
                .read(
                        "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: " + year + "\n"
                                + more,
                        year + ".yaml")
                .get(0)
                .underlag()
                .orElseThrow();
    }

    private static Underlag both(String shared, Underlag year) {
        ReadResult result = file(shared).into(year);
        assertThat(result.errors()).isEmpty();
        return result.underlag().orElseThrow();
    }

    private static List<String> wrong(String text) {
        return Forbundsfil.read(text, "forbund.yaml").errors().stream()
                .map(error -> error.message(Language.SV))
                .toList();
    }

    @Test
    void each_year_takes_the_members_and_the_meetings_of_its_days() {
        Underlag year = both(SHARED, year(2023, ""));

        assertThat(year.forbund().medlemmar()).hasSize(2);
        assertThat(year.sammantraden())
                .extracting("datum")
                .map(Object::toString)
                .containsExactly("2023-03-20", "2023-11-20");
        assertThat(year.beslut()).hasSize(1);
        assertThat(both(SHARED, year(2022, "")).sammantraden()).hasSize(1);
    }

    @Test
    void a_year_without_meetings_in_it_knows_of_none_rather_than_that_there_were_none() {
        assertThat(both(SHARED, year(2024, "")).sammantraden()).isNull();
    }

    @Test
    void a_value_leads_back_to_its_line_of_its_own_file() {
        Underlag year = both(SHARED, year(2023, "sammantraden: [{ datum: 2023-03-20, tjanstgorande: 4 }]\n"));

        assertThat(year.sammantraden()).hasSize(2);
        assertThat(year.origin().place("/sammantraden/0/tjanstgorande")).hasToString("/sammantraden/0/tjanstgorande:4");
        assertThat(year.origin().place("/sammantraden/0/ledamoter"))
                .hasToString("/sammantraden/0/ledamoter (forbund.yaml:9)");
        assertThat(year.origin().place("/sammantraden/1/datum")).hasToString("/sammantraden/1/datum (forbund.yaml:10)");
        assertThat(year.origin().place("/forbund/medlemmar/1/alias/0"))
                .hasToString("/forbund/medlemmar/1/alias/0 (forbund.yaml:6)");
        assertThat(year.origin().name()).isEqualTo("2023.yaml");
        assertThat(java.util.Objects.requireNonNull(year.origin().shared()).name())
                .isEqualTo("forbund.yaml");
    }

    @Test
    void what_the_two_say_against_each_other_is_told_with_both_places() {
        ReadResult result = file(SHARED).into(year(2023, "sammantraden: [{ datum: 2023-03-20, ledamoter: 4 }]\n"));

        assertThat(result.errors())
                .singleElement()
                .extracting(error -> error.message(Language.SV))
                .isEqualTo("forbund.yaml rad 9, kolumn 37, /sammantraden/1/ledamoter: motsäger en annan uppgift: \"5\";"
                        + " väntade 4, som i 2023.yaml rad 4");
    }

    @Test
    void what_is_wrong_only_with_both_together_is_told_where_it_stands() {
        ReadResult result =
                file(SHARED).into(year(2023, "enhet: SEK\ntilldelning: [{ medlem: Provs komun, belopp: 1 }]\n"));

        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(InputError.Kind.UNKNOWN_REFERENCE);
            assertThat(error.place().line()).isEqualTo(5);
            assertThat(error.place().file()).isNull();
        });
    }

    @Test
    void amounts_of_the_file_are_in_its_own_unit() {
        String shared = """
                schema: finsam-forbund/1
                enhet: TKR
                forbund: { namn: Provförbundet, forbundsordning: { kreditgrans: 100 } }
                """;
        Underlag year = both(shared, year(2023, "enhet: SEK\ntilldelningSumma: 1\n"));

        assertThat(java.util.Objects.requireNonNull(year.forbund().forbundsordning())
                        .kreditgrans())
                .isEqualByComparingTo("100000");
    }

    @Test
    void another_forbunds_underlag_is_left_as_it_is() {
        Underlag other = UnderlagReader.standard()
                .read("schema: finsam-underlag/1\nforbund: { namn: Annat }\nrakenskapsar: 2023\n", "annat.yaml")
                .get(0)
                .underlag()
                .orElseThrow();

        assertThat(file(SHARED).into(other).value()).isSameAs(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema: finsam-underlag/1|rad 1, kolumn 9, /schema: okänd kod: \"finsam-underlag/1\"; väntade finsam-forbund/1",
                "forbund: { namn: A }|/schema: nyckel saknas; väntade finsam-forbund/1",
                "schema: finsam-forbund/1; budget: { summaIntakter: 1 }|/budget: okänd nyckel: \"budget\"; väntade schema, enhet, forbund",
                "schema: finsam-forbund/1; rakenskapsar: 2023|/rakenskapsar: okänd nyckel: \"rakenskapsar\"; väntade schema, enhet, forbund",
                "schema: finsam-forbund/1; beslut: [{ arende: Dator }]|/beslut/0/datum: nyckel saknas; väntade en dag",
                "schema: finsam-forbund/1; sammantraden: [{ ledamoter: 4 }]|/sammantraden/0/datum: nyckel saknas; väntade en dag",
                "schema: finsam-forbund/1; forbund: { namn: A, medlemar: [] }|/forbund/medlemar: okänd nyckel: \"medlemar\"; väntade medlemmar"
            })
    void what_is_wrong_with_it_is_told(String text, String expected) {
        assertThat(wrong(text.replace("; ", "\n") + "\n"))
                .anySatisfy(error -> assertThat(error).contains(expected));
    }

    @Test
    void it_knows_the_years_of_its_rows() {
        assertThat(file(SHARED).ar()).containsExactly(2022, 2023);
        assertThat(file("schema: finsam-forbund/1\nforbund: { namn: A }\n").ar())
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_an_error_and_no_exception() {
        assertThat(Forbundsfil.read(Path.of("finns-inte.yaml")).errors())
                .singleElement()
                .extracting(InputError::kind)
                .isEqualTo(InputError.Kind.UNREADABLE);
    }
}
