package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Finansiering;
import se.finsam.rules.fakta.OfullstandigTilldelning;

class FundingFactsTest {
    private static final String MEDLEMMAR = """
            schema: finsam-underlag/1
            enhet: SEK
            rakenskapsar: 2023
            forbund:
              namn: Provförbundet
              medlemmar:
                - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                - { namn: Arbetsförmedlingen, part: ARBETSFORMEDLINGEN }
                - { namn: Region Prov, part: REGION }
                - { namn: Provs kommun, part: KOMMUN }
                - { namn: Öns kommun, part: KOMMUN, utanforRegion: true }
            """;

    @Test
    void a_kommun_outside_every_region_first_fills_the_quarter_of_the_regioner() {
        Finansiering funding = funding(100, 20, 20, 60);
        assertThat(funding.region()).isEqualByComparingTo("50");
        assertThat(funding.kommun()).isEqualByComparingTo("50");
        assertThat(funding.utanforRegion()).isEqualByComparingTo("60");
    }

    @Test
    void what_the_regioner_pay_above_their_quarter_is_not_given_away() {
        Finansiering funding = funding(100, 60, 20, 20);
        assertThat(funding.region()).isEqualByComparingTo("60");
        assertThat(funding.kommun()).isEqualByComparingTo("40");
    }

    @Test
    void no_more_is_given_than_the_kommun_pays() {
        Finansiering funding = funding(100, 10, 70, 20);
        assertThat(funding.region()).isEqualByComparingTo("30");
        assertThat(funding.kommun()).isEqualByComparingTo("70");
    }

    @Test
    void each_part_adds_up_to_the_whole() {
        Finansiering funding = funding(101, 33, 17, 49);
        assertThat(funding.stat().add(funding.region()).add(funding.kommun()))
                .isEqualByComparingTo(funding.tilldelning());
    }

    @Test
    void one_row_for_the_state_is_enough_and_none_is_not() {
        assertThat(Underlagen.facts(underlag(100, 20, 20, 60), OfullstandigTilldelning.class))
                .isEmpty();
        Underlag without = Underlagen.read(MEDLEMMAR
                + "tilldelning: [{ medlem: Region Prov, belopp: 1 }, { medlem: Provs kommun, belopp: 1 },"
                + " { medlem: Öns kommun, belopp: 1 }]");
        assertThat(Underlagen.fact(without, OfullstandigTilldelning.class).nycklar())
                .containsExactly("tilldelning[Försäkringskassan].belopp", "tilldelning[Arbetsförmedlingen].belopp");
    }

    @Test
    void without_a_tilldelning_there_is_no_funding() {
        assertThat(Underlagen.facts(Underlagen.read(MEDLEMMAR), Finansiering.class))
                .isEmpty();
    }

    private static Finansiering funding(int stat, int region, int kommun, int outside) {
        return Underlagen.fact(underlag(stat, region, kommun, outside), Finansiering.class);
    }

    private static Underlag underlag(int stat, int region, int kommun, int outside) {
        return Underlagen.read(MEDLEMMAR + String.format(java.util.Locale.ROOT, """
                        tilldelning:
                          - { medlem: Försäkringskassan, belopp: %d }
                          - { medlem: Region Prov, belopp: %d }
                          - { medlem: Provs kommun, belopp: %d }
                          - { medlem: Öns kommun, belopp: %d }
                        """, stat, region, kommun, outside));
    }
}
