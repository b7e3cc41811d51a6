package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** In which documents values stood: read, held to the underlag, and kept. */
class SourcesOfValuesTest {
    private static final String HEAD = """
            schema: finsam-underlag/1
            enhet: SEK
            forbund: { namn: F }
            rakenskapsar: 2021
            """;

    private static ReadResult read(String yaml) {
        return UnderlagReader.standard().read(HEAD + yaml, "u.yaml").get(0);
    }

    private static Underlag good(String yaml) {
        ReadResult read = read(yaml);
        assertThat(read.errors()).isEmpty();
        return read.underlag().orElseThrow();
    }

    @Test
    void all_that_is_wrong_with_them_is_told_with_its_line() {
        ReadResult read = read("""
                budget: { resultat: 1 }
                kallor:
                - { plats: /budget/resultatt, sida: 1 }
                - { plats: budget.resultat, sida: 1 }
                - { plats: /budget/resultat }
                - { plats: /budget/resultat, sida: 0, dokument: a.pdf, sha256: ABC }
                - { plats: /kallor/0, sida: 1 }
                """);

        assertThat(read.errors().stream().map(error -> error.message(Language.SV)))
                .hasSize(6)
                .anyMatch(said -> said.startsWith("rad 7,") && said.contains("/budget/resultatt"))
                .anyMatch(said -> said.startsWith("rad 8,") && said.contains("budget.resultat"))
                .anyMatch(said -> said.startsWith("rad 9,") && said.contains("dokument eller sida"))
                .anyMatch(said -> said.startsWith("rad 10,") && said.contains("en sida, från 1"))
                .anyMatch(said -> said.startsWith("rad 10,") && said.contains("64 små"))
                .anyMatch(said -> said.startsWith("rad 11,") && said.contains("/kallor/0"));
    }

    @Test
    void a_place_that_a_table_of_several_columns_fills_has_a_source() {
        Underlag underlag = good("""
                tabell:
                  kostnader:
                  - { post: Kansli, budget: 900 }
                kallor:
                - { plats: /budget/kostnader/0/belopp, dokument: budget.pdf, sida: 3 }
                """);

        assertThat(underlag.kallor()).hasSize(1);
    }

    @Test
    void what_is_put_into_an_underlag_keeps_its_source_where_it_lands() {
        Underlag underlag = good("""
                tilldelning:
                - { medlem: A, belopp: 1 }
                - { medlem: B, belopp: 2 }
                """);
        Underlag answers = good("""
                tilldelning:
                - { medlem: B, belopp: 2, betalt: 5 }
                - { medlem: C, belopp: 3 }
                kallor:
                - { plats: /tilldelning/0/betalt, dokument: a.pdf, sida: 1 }
                - { plats: /tilldelning/0/belopp, dokument: a.pdf, sida: 2 }
                - { plats: /tilldelning/1/belopp, dokument: a.pdf, sida: 3 }
                """);

        Underlag merged =
                UnderlagMerger.merge(underlag, answers, "u.yaml").underlag().orElseThrow();

        assertThat(merged.kallor())
                .containsExactly(
                        new Kallangivelse("/tilldelning/1/betalt", "a.pdf", null, 1, null),
                        new Kallangivelse("/tilldelning/1/belopp", "a.pdf", null, 2, null),
                        new Kallangivelse("/tilldelning/2/belopp", "a.pdf", null, 3, null));
    }

    @Test
    void what_an_underlag_says_stays_and_what_differs_is_told() {
        Underlag underlag = good("tilldelningSumma: 5\n");
        Underlag answers = good("tilldelningSumma: 6\nkallor:\n- { plats: /tilldelningSumma, sida: 1 }\n");
        List<InputError> differing = new ArrayList<>();

        Underlag merged = UnderlagMerger.keeping(underlag, answers, "u.yaml", differing)
                .underlag()
                .orElseThrow();

        assertThat(merged.tilldelningSumma()).isEqualByComparingTo("5");
        assertThat(merged.kallor()).isNull();
        assertThat(differing)
                .singleElement()
                .satisfies(error -> assertThat(error.value()).isEqualTo("6"));
    }

    @Test
    void another_part_of_an_underlag_does_not_take_over_the_sources_of_the_old() {
        Underlag underlag = good("""
                budget: { resultat: 1 }
                tilldelningSumma: 5
                kallor:
                - { plats: /budget/resultat, sida: 1 }
                - { plats: /tilldelningSumma, sida: 2 }
                """);

        assertThat(underlag.withBudget(null).kallor())
                .containsExactly(new Kallangivelse("/tilldelningSumma", null, null, 2, null));
        assertThat(UnderlagValidator.validate(underlag.withBudget(null)).errors())
                .isEmpty();
    }
}
