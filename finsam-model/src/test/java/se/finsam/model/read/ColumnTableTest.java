package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;

/** A table typed once says the same as its columns typed each for itself, and points back to its one cell. */
class ColumnTableTest {
    private static final String HEAD = """
            schema: finsam-underlag/1
            enhet: TKR
            rakenskapsar: 2023
            forbund: { namn: Provförbundet }
            """;

    private static final String ONCE = HEAD + """
            budget: { beslutad: 2022-11-25 }
            tabell:
              intakter:
                - { post: Bidrag, budget: 5000, arsredovisning: 5000, foregaendeAr: 4900, delarsrapport: 2500, not: 1 }
              kostnader:
                - { post: Insatser, grupp: Insatser, budget: 4000, arsredovisning: 3900, foregaendeAr: 3800, delarsrapport: 1900 }
                - { post: Kansli, grupp: Kansli, budget: 1000, arsredovisning: 950, foregaendeAr: 900 }
              grupper:
                - { post: Insatser, budget: 4000 }
              summaKostnader: { budget: 5000, arsredovisning: 4850 }
              resultat: { budget: 0, arsredovisning: 150, foregaendeAr: 200, delarsrapport: 100 }
            """;

    private static final String EACH = HEAD + """
            budget:
              beslutad: 2022-11-25
              intakter: [{ post: Bidrag, belopp: 5000 }]
              kostnader: [{ post: Insatser, grupp: Insatser, belopp: 4000 }, { post: Kansli, grupp: Kansli, belopp: 1000 }]
              grupper: [{ grupp: Insatser, summa: 4000 }]
              summaKostnader: 5000
              resultat: 0
            arsredovisning:
              resultatrakning:
                intakter: [{ post: Bidrag, belopp: 5000, foregaendeAr: 4900, not: 1 }]
                kostnader:
                  - { post: Insatser, grupp: Insatser, belopp: 3900, foregaendeAr: 3800 }
                  - { post: Kansli, grupp: Kansli, belopp: 950, foregaendeAr: 900 }
                grupper: [{ grupp: Insatser }]
                summaKostnader: 4850
                aretsResultat: 150
                aretsResultatForegaendeAr: 200
            delarsrapport:
              intakter: [{ post: Bidrag, belopp: 2500 }]
              kostnader: [{ post: Insatser, grupp: Insatser, belopp: 1900 }, { post: Kansli, grupp: Kansli }]
              grupper: [{ grupp: Insatser }]
              resultat: 100
            """;

    @Test
    void it_says_the_same_as_each_column_by_itself() {
        Underlag once = read(ONCE).underlag().orElseThrow();
        Underlag each = read(EACH).underlag().orElseThrow();

        assertThat(once.withOrigin(each.origin())).isEqualTo(each);
        assertThat(once.tabell()).isNull();
    }

    @Test
    void an_amount_keeps_the_line_of_its_cell() {
        Underlag once = read(ONCE).underlag().orElseThrow();

        assertThat(once.origin().place("/budget/kostnader/1/belopp").line()).isEqualTo(11);
        assertThat(once.origin()
                        .place("/arsredovisning/resultatrakning/kostnader/1/belopp")
                        .line())
                .isEqualTo(11);
        assertThat(once.origin().place("/delarsrapport/resultat").line()).isEqualTo(15);
    }

    @Test
    void what_stands_in_both_places_is_told() {
        String both = ONCE.replace("{ beslutad: 2022-11-25 }", "{ summaKostnader: 5000 }");

        assertThat(read(both).errors())
                .extracting(InputError::kind, error -> error.place().pointer())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(InputError.Kind.CONTRADICTION, "/budget/summaKostnader"));
    }

    @Test
    void a_wrong_cell_is_told_where_it_stands() {
        assertThat(read(ONCE.replace("budget: 1000", "budget: tusen")).errors())
                .extracting(error -> error.place().pointer())
                .containsExactly("/tabell/kostnader/1/budget");
    }

    private static ReadResult read(String text) {
        return UnderlagReader.standard().read(text, "prov.yaml").get(0);
    }
}
