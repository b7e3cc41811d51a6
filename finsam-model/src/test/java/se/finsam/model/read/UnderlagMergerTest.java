package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;

class UnderlagMergerTest {
    private static final String BASE = """
            schema: finsam-underlag/1
            enhet: SEK
            forbund: { namn: Förbundet, medlemmar: [{ namn: A, part: KOMMUN }] }
            rakenskapsar: 2021
            """;

    @Test
    void what_only_the_answers_say_is_added_and_the_rest_kept() {
        Underlag merged = merged(
                BASE
                        + "budget: { resultat: 0, innehall: [ANSLAG] }\ninsatser: [{ namn: X, beviljat: 10 }, { namn: Y }]\n",
                BASE + "budget: { beslutad: 2020-11-20, innehall: [FINANSIERING] }\n"
                        + "insatser: [{ namn: y, beviljat: 20 }, { namn: Z }]\n");

        assertThat(UnderlagWriter.toYaml(merged))
                .contains("beslutad: 2020-11-20", "resultat: 0", "- ANSLAG\n  - FINANSIERING");
        assertThat(merged.insatser()).extracting("namn").containsExactly("X", "Y", "Z");
        assertThat(merged.insatser()).extracting("beviljat").doesNotHaveDuplicates();
    }

    @Test
    void a_value_that_both_give_and_not_the_same_is_told_with_both_places() {
        ReadResult result = merge(BASE + "budget: { resultat: 5 }\n", BASE + "budget:\n  resultat: 7\n");

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().get(0).message(Language.SV))
                .isEqualTo(
                        "rad 6, kolumn 13, /budget/resultat: motsäger en annan uppgift: \"7\"; väntade 5, som i underlag rad 5");
    }

    @Test
    void another_forbund_or_year_is_told() {
        ReadResult result = merge(BASE, BASE.replace("Förbundet", "Ett annat").replace("2021", "2022"));

        assertThat(result.errors())
                .extracting(error -> error.place().pointer())
                .containsExactly("/forbund/namn", "/rakenskapsar");
    }

    @Test
    void an_object_left_empty_and_an_item_with_nothing_but_its_name_are_no_answers() {
        Underlag merged = merged(
                BASE, BASE + "budget: { samrad: { genomfort: null } }\nrevision: { ansvarsfrihet: [{ medlem: A }] }\n");

        assertThat(merged.budget()).isNull();
        assertThat(merged.revision()).isNull();
    }

    @Test
    void no_rows_against_rows_is_a_contradiction() {
        ReadResult result = merge(BASE + "beslut: []\n", BASE + "beslut: [{ arende: Köp }]\n");

        assertThat(result.errors()).extracting(error -> error.place().pointer()).containsExactly("/beslut");
    }

    @Test
    void two_meetings_of_a_day_are_matched_in_order() {
        String meetings = "sammantraden: [{ datum: 2021-03-01, ledamoter: 4 }, { datum: 2021-03-01, ledamoter: 4 }]\n";
        Underlag merged = merged(
                BASE + meetings,
                BASE + "sammantraden: [{ datum: 2021-03-01 }, { datum: 2021-03-01, justerat: 2021-03-02 }]\n");

        assertThat(merged.sammantraden())
                .extracting("justerat")
                .containsExactly(null, Dagsvar.den(LocalDate.of(2021, 3, 2)));
    }

    @Test
    void an_underlag_merged_with_itself_is_itself() {
        Underlag every = EveryKey.underlag(Enhet.SEK);

        assertThat(merge(UnderlagWriter.toYaml(every), UnderlagWriter.toYaml(every))
                        .underlag()
                        .orElseThrow()
                        .withOrigin(every.origin()))
                .isEqualTo(every);
    }

    private static Underlag merged(String underlag, String answers) {
        ReadResult result = merge(underlag, answers);
        assertThat(result.errors()).isEmpty();
        return result.underlag().orElseThrow();
    }

    private static ReadResult merge(String underlag, String answers) {
        UnderlagReader reader = UnderlagReader.standard();
        return UnderlagMerger.merge(
                reader.read(underlag, "underlag").get(0).underlag().orElseThrow(),
                reader.read(answers, "svar").get(0).underlag().orElseThrow(),
                "hela");
    }
}
