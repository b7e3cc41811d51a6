package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.BAS;
import static se.finsam.model.kontoplan.Ledgers.KOMMUN_BAS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Kontoroll;
import se.finsam.model.Part;
import se.finsam.model.source.Text;

class KontoplanTest {
    private static final String HEAD = "id: egen\ntitel: { sv: Egen, en: Own }\n";

    @ParameterizedTest
    @CsvSource({
        "1940, TILLGANG, TILLGANG",
        "2010, EGET_KAPITAL, EGET_KAPITAL",
        "2099, EGET_KAPITAL, ARETS_RESULTAT",
        "2069, EGET_KAPITAL, ARETS_RESULTAT",
        "2120, OMAPPAT, OMAPPAT",
        "2250, AVSATTNING, AVSATTNING",
        "2350, LANGFRISTIG_SKULD, LANGFRISTIG_SKULD",
        "2990, KORTFRISTIG_SKULD, KORTFRISTIG_SKULD",
        "3985, INTAKT, INTAKT",
        "30106, INTAKT, INTAKT",
        "501, KOSTNAD, KOSTNAD",
        "7010, KOSTNAD, KOSTNAD",
        "8010, OMAPPAT, FINANSIELL_INTAKT",
        "8310, OMAPPAT, FINANSIELL_INTAKT",
        "8410, FINANSIELL_INTAKT, FINANSIELL_KOSTNAD",
        "8520, FINANSIELL_KOSTNAD, OMAPPAT",
        "8910, OMAPPAT, OMAPPAT",
        "8999, RESULTATAVSLUT, RESULTATAVSLUT",
        "9030, UTANFOR, UTANFOR",
        "DIFF, OMAPPAT, OMAPPAT",
        "'', OMAPPAT, OMAPPAT"
    })
    void the_bundled_plans_give_an_account_its_role(String konto, Kontoroll kommunBas, Kontoroll bas) {
        assertThat(KOMMUN_BAS.roll(konto)).isEqualTo(kommunBas);
        assertThat(BAS.roll(konto)).isEqualTo(bas);
    }

    @Test
    void of_two_beginnings_that_fit_the_longer_decides_in_whatever_order_they_stand() {
        String shortFirst = HEAD + """
                konton:
                  - { konton: [3], roll: INTAKT }
                  - { konton: [37, 3712], roll: FINANSIELL_INTAKT }
                  - { konton: [371], roll: UTANFOR }
                """;
        String longFirst = HEAD + """
                konton:
                  - { konton: [371], roll: UTANFOR }
                  - { konton: [3712, 37], roll: FINANSIELL_INTAKT }
                  - { konton: [3], roll: INTAKT }
                """;
        for (String yaml : new String[] {shortFirst, longFirst}) {
            Kontoplan plan = Ledgers.own(yaml);
            assertThat(plan.roll("3600")).isEqualTo(Kontoroll.INTAKT);
            assertThat(plan.roll("3720")).isEqualTo(Kontoroll.FINANSIELL_INTAKT);
            assertThat(plan.roll("3710")).isEqualTo(Kontoroll.UTANFOR);
            assertThat(plan.roll("37120")).isEqualTo(Kontoroll.FINANSIELL_INTAKT);
            assertThat(plan.roll("4000")).isEqualTo(Kontoroll.OMAPPAT);
        }
    }

    @Test
    void an_own_plan_changes_the_one_that_it_goes_out_from_and_keeps_the_rest() {
        Kontoplan plan = Ledgers.own(HEAD + """
                utgarFran: kommun-bas
                konton:
                  - { konton: [3, 21], roll: UTANFOR }
                  - { konton: [843], roll: FINANSIELL_KOSTNAD }
                """);
        // The same beginning in both: its own wins; a longer one of its own wins over the shorter of the other.
        assertThat(plan.roll("3511")).isEqualTo(Kontoroll.UTANFOR);
        assertThat(plan.roll("2120")).isEqualTo(Kontoroll.UTANFOR);
        assertThat(plan.roll("8430")).isEqualTo(Kontoroll.FINANSIELL_KOSTNAD);
        assertThat(plan.roll("8440")).isEqualTo(Kontoroll.FINANSIELL_INTAKT);
        assertThat(plan.roll("5020")).isEqualTo(Kontoroll.KOSTNAD);
        assertThat(plan.id()).isEqualTo("egen");
    }

    @Test
    void a_longer_beginning_of_the_plan_it_goes_out_from_still_decides_over_an_own_shorter_one() {
        Kontoplan plan = Ledgers.own(HEAD + "utgarFran: bas\nkonton: [{ konton: [2], roll: KORTFRISTIG_SKULD }]\n");

        assertThat(plan.roll("2110")).isEqualTo(Kontoroll.KORTFRISTIG_SKULD);
        assertThat(plan.roll("2010")).isEqualTo(Kontoroll.EGET_KAPITAL);
        assertThat(plan.roll("2099")).isEqualTo(Kontoroll.ARETS_RESULTAT);
    }

    @Test
    void a_contribution_is_the_one_of_the_longest_beginning() {
        Kontoplan plan = Ledgers.own(HEAD + """
                utgarFran: kommun-bas
                bidrag:
                  - { konton: [351], part: KOMMUN }
                  - { konton: [3512], medlem: Regionen }
                """);

        assertThat(plan.bidrag("3511").orElseThrow().part()).isEqualTo(Part.KOMMUN);
        assertThat(plan.bidrag("35120").orElseThrow().medlem()).isEqualTo("Regionen");
        assertThat(plan.bidrag("3520")).isEmpty();
        assertThat(KOMMUN_BAS.bidrag("3511")).isEmpty();
    }

    @Test
    void the_insatser_stand_in_the_dimension_that_is_said_or_among_the_projects() {
        assertThat(KOMMUN_BAS.dimension()).isEqualTo(Kontoplan.PROJEKT);
        Kontoplan plan = Ledgers.own(HEAD + """
                utgarFran: kommun-bas
                insatser: { dimension: 20, objekt: [{ nummer: 102, namn: Steget in i arbete }] }
                """);
        assertThat(plan.dimension()).isEqualTo(20);
        assertThat(plan.insats("102")).contains("Steget in i arbete");
        assertThat(plan.insats("103")).isEmpty();
        assertThat(Ledgers.own(HEAD + "konton: [{ konton: [1], roll: TILLGANG }]\n")
                        .dimension())
                .isEqualTo(Kontoplan.PROJEKT);
    }

    @Test
    void a_name_that_speaks_against_the_plan_is_told_in_capitals_or_not() {
        Text staff = new Text("kostnader för arbetskraft", "staff costs");
        assertThat(KOMMUN_BAS.motsagt("5010", "LOKALHYRA")).contains(staff);
        assertThat(KOMMUN_BAS.motsagt("5010", "Arvoden")).isEmpty();
        assertThat(KOMMUN_BAS.motsagt("6010", "Lokalhyra")).isEmpty();
        assertThat(BAS.motsagt("5010", "Arvoden")).contains(new Text("lokalkostnader", "costs of premises"));
        assertThat(BAS.motsagt("5020", "")).isEmpty();
    }

    @Test
    void the_nearest_mark_counts_and_of_two_that_are_as_near_ones_own() {
        Kontoplan plan = Ledgers.own(HEAD + """
                utgarFran: kommun-bas
                kannetecken:
                  - { konton: [5], vantat: { sv: eget, en: own }, motsager: [lön] }
                  - { konton: [509], vantat: { sv: närmast, en: nearest }, motsager: [porto] }
                """);
        assertThat(plan.motsagt("5010", "Löner")).contains(new Text("eget", "own"));
        assertThat(plan.motsagt("5010", "Lokalhyra")).isEmpty();
        assertThat(plan.motsagt("5090", "Porto")).contains(new Text("närmast", "nearest"));
        assertThat(plan.motsagt("5090", "Löner")).isEmpty();
        assertThat(plan.motsagt("7010", "Löner")).isPresent();
    }
}
