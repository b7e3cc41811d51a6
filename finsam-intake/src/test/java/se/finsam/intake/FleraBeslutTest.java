package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Paragraphs of made-up minutes with more than one decision: each is read, and no part of one is taken for another. */
class FleraBeslutTest {
    private static final String FIL = "layouter/protokoll-flera-beslut.txt";

    /** What is read of each decision of a paragraph, in order: amount and kind, with a dash where nothing is. */
    private static List<String> beslut(Utkast utkast, String paragraf) {
        Map<Integer, Map<String, String>> alla = new TreeMap<>();
        for (Forslag ett : utkast.forslag()) {
            String[] delar = ett.nyckel().split("/", -1);
            if (delar[1].equals("beslut")) {
                alla.computeIfAbsent(Integer.valueOf(delar[2]), n -> new TreeMap<>())
                        .put(
                                ett.nyckel().substring(ett.nyckel().indexOf(delar[2]) + delar[2].length() + 1),
                                ett.varde());
            }
        }
        List<String> ut = new ArrayList<>();
        for (Map<String, String> ett : alla.values()) {
            if (paragraf.equals(ett.get("paragraf"))) {
                ut.add(ett.getOrDefault("belopp", "-") + " " + ett.getOrDefault("typ", "-"));
            }
        }
        return ut;
    }

    @Test
    void clauses_that_begin_with_att_are_each_a_decision_and_a_line_that_goes_on_is_none() {
        assertThat(beslut(Las.fil(FIL), "45")).containsExactly("1850000 UTGIFT", "640000 UTGIFT", "- UPPDRAG", "- -");
    }

    @Test
    void items_with_numbers_are_each_a_decision() {
        assertThat(beslut(Las.fil(FIL), "46")).containsExactly("- -", "75000 UTGIFT", "- UPPDRAG");
        assertThat(beslut(Las.fil(FIL, "2. Styrelsen avsätter", "= Styrelsen avsätter"), "46"))
                .containsExactly("- -", "75000 UTGIFT", "- UPPDRAG");
    }

    @Test
    void clauses_within_one_sentence_are_each_a_decision_and_a_commission_in_two_parts_is_one() {
        assertThat(beslut(Las.fil(FIL), "47")).containsExactly("- -", "30000 UTGIFT", "- UPPDRAG");
    }

    @Test
    void a_paragraph_with_more_headings_gives_the_decision_below_each_and_not_what_was_applied_for() {
        assertThat(beslut(Las.fil(FIL), "48")).containsExactly("450000 UTGIFT", "- -");
    }

    @Test
    void parts_of_an_amount_are_no_decisions() {
        assertThat(beslut(Las.fil(FIL), "49")).hasSize(1);
        assertThat(beslut(Las.fil(FIL), "50")).containsExactly("- -");
    }

    @Test
    void what_is_proposed_after_a_decision_is_no_decision() {
        assertThat(beslut(
                        Las.fil(FIL, "b) Språnget\n", "Förslag till beslut\nStyrelsen beviljar 300 000 kronor.\n"),
                        "48"))
                .containsExactly("450000 UTGIFT", "- -");
    }

    @Test
    void each_has_the_day_and_paragraph_and_is_told_by_its_number() {
        assertThat(Las.fil(FIL).forslag())
                .filteredOn(ett ->
                        ett.nyckel().startsWith("/beslut/") && ett.varde().startsWith("Bokslut"))
                .extracting(ett -> ett.varde() + " " + ett.sakerhet())
                .containsExactly("Bokslut OSAKER", "Bokslut, beslut 2 OSAKER", "Bokslut, beslut 3 OSAKER");
    }

    @Test
    void a_day_until_when_something_is_to_be_done_is_of_the_decision_that_commissions_it() {
        assertThat(Las.om(Las.fil(FIL), "/beslut/6/uppdrag/senast"))
                .extracting(Forslag::varde)
                .containsExactly("2024-12-15");
    }

    @Test
    void an_insats_that_one_of_several_decisions_names_gets_that_one_s_amount() {
        assertThat(Las.sagt(Las.fil(FIL)))
                .containsEntry("/insatser/[Steget vidare]/beslut/belopp", "1850000 OSAKER")
                .containsEntry("/insatser/[Grön rehab]/beslut/belopp", "640000 OSAKER");
    }
}
