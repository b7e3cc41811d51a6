package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;

/** A row's object is told in words where the rulebook names it, and by its own name where the förbund does. */
class ObjectNamesTest {
    private static final RowWords SV = new RowWords(new Words(Language.SV));
    private static final RowWords EN = new RowWords(new Words(Language.EN));

    @Test
    void what_the_rulebook_names_is_in_the_language_of_the_report() {
        assertThat(EN.object("RAK-NOTER", "not 5")).isEqualTo("note 5");
        assertThat(EN.object("RAK-NOTER", "delårsrapport not 7")).isEqualTo("interim report note 7");
        assertThat(EN.object("RAK-SUMMOR", "resultaträkning")).isEqualTo("income statement");
        assertThat(EN.object("RAK-BUDGETKOLUMN", "prognos")).isEqualTo("forecast");
        assertThat(EN.object("FL6-INTAKTER", "årsredovisning: Bidrag")).isEqualTo("annual report: Bidrag");
        assertThat(SV.object("RAK-NOTER", "delårsrapport not 7")).isEqualTo("delårsrapport not 7");
        assertThat(SV.object("RAK-SUMMOR", "balansräkning")).isEqualTo("balansräkning");
    }

    @Test
    void no_key_is_shown_as_an_object() {
        assertThat(SV.object("RAK-NYCKELTAL", "egetKapital")).isEqualTo("eget kapital");
        assertThat(EN.object("RAK-NYCKELTAL", "individ")).isEqualTo("insatser for individuals");
        assertThat(SV.object("RAK-HUVUDBOK-RAPPORT", "budget.summaIntakter")).doesNotContain("summaIntakter");
        assertThat(SV.object("RAK-HUVUDBOK-RAPPORT", "aretsResultat")).doesNotContain("aretsResultat");
    }

    @Test
    void what_the_forbund_names_stays_and_so_do_keys_where_they_are_asked_for() {
        assertThat(EN.object("FL7-UTFORARE", "prognos")).isEqualTo("prognos");
        assertThat(EN.heading("RAK-NOTER", "Notes", "not 5")).isEqualTo("note 5: Notes");
        assertThat(RowWords.withKeys(new Words(Language.EN)).heading("RAK-NOTER", "Notes", "not 5"))
                .isEqualTo("not 5: Notes");
    }
}
