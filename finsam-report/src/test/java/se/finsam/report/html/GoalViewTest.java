package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.report.picture.Picture;
import se.finsam.report.picture.Pictures;

/** The goals of a förbund in one table, what is missing by document, and the participants in a picture. */
class GoalViewTest {
    private static final ReportContent CONTENT = Reports.content(Reports.underlag("""
                    schema: finsam-underlag/1
                    enhet: SEK
                    forbund: { namn: Provförbundet }
                    rakenskapsar: 2023
                    finansiellaMal: [{ text: Högst en femtedel, matt: EGET_KAPITAL_ANDEL_HOGST, varde: 0.2 }]
                    verksamhetsmal:
                      - { text: Upplevd nytta, matt: Medelvärde, enhet: INDEX, riktning: MINST, malvarde: 5.5, utfall: 4.49, bedomning: EJ_UPPNATT }
                      - { text: Färre i kö, matt: Antal, enhet: ANTAL, riktning: MINSKA, foregaende: 12, utfall: 9 }
                    insatser:
                      - namn: Vägen vidare
                        mal: [{ text: Hälften vidare, enhet: ANDEL, riktning: MINST, malvarde: 0.5, utfall: 0.45, bedomning: UPPNATT }]
                        deltagare: { unika: 54, planerade: 50, kvinnor: 30 }
                      - { namn: Utan antal, deltagare: { nya: 3 } }
                    """), Language.SV);

    @Test
    void a_goal_has_its_measure_its_value_its_outcome_and_both_views() {
        List<GoalView> goals = GoalView.of(CONTENT);

        assertThat(goals)
                .extracting(GoalView::goal)
                .containsExactly("Högst en femtedel", "Upplevd nytta", "Färre i kö", "Vägen vidare: Hälften vidare");
        assertThat(goals).extracting(GoalView::target).containsExactly("20\u00A0%", "≥ 5,5", "< 12", "≥ 50\u00A0%");
        assertThat(goals).extracting(GoalView::outcome).containsExactly("–", "4,49", "9", "45\u00A0%");
        assertThat(goals).extracting(GoalView::said).containsExactly("–", "Inte uppnått", "–", "Uppnått");
    }

    @Test
    void a_financial_goal_that_was_tested_has_the_share_that_was_computed() {
        GoalView goal =
                GoalView.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)).get(0);
        assertThat(goal.outcome()).isEqualTo("21,02\u00A0%");
        assertThat(goal.target()).isEqualTo("20\u00A0%");
    }

    @Test
    void the_reports_own_rows_say_what_was_found() {
        assertThat(GoalView.of(CONTENT).get(1).code()).isEqualTo("avvikelse");
        assertThat(GoalView.of(CONTENT).get(3).code()).isEqualTo("avvikelse");
    }

    @Test
    void what_is_missing_is_asked_for_by_document() {
        assertThat(AskGroup.of(CONTENT))
                .extracting(AskGroup::document)
                .startsWith("Budget och verksamhetsplan", "Årsredovisning")
                .contains("Styrelsens protokoll", "Förbundsordning och medlemmarnas val")
                .doesNotContain("Övrigt");
    }

    @Test
    void participants_are_drawn_where_it_is_known_how_many_there_were() {
        Picture picture = Pictures.of(CONTENT).stream()
                .filter(one -> one.id().equals("bild-deltagare"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.rows()).containsExactly(List.of("Vägen vidare", "50", "54", "–", "–", "–", "30", "–"));
    }
}
