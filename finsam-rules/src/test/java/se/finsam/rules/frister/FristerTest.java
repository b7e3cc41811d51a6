package se.finsam.rules.frister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Grund;
import se.finsam.rules.rulebook.Rulebook;

class FristerTest {
    private static final Frister FRISTER = Frister.of(Rulebook.bundled());

    @Test
    void the_budget_of_next_year_and_the_annual_report_of_last_are_due_this_year() {
        Fristplan plan = plan(2026, null, year(2025, ""));
        assertThat(one(plan, "BUDGET"))
                .extracting(Frist::rakenskapsar, Frist::dag, Frist::veckodag, Frist::grund)
                .containsExactly(2027, "2026-11-30", "måndag", Grund.LAG);
        assertThat(one(plan, "ARSREDOVISNING"))
                .extracting(Frist::rakenskapsar, Frist::dag, Frist::kontroll)
                .containsExactly(2025, "2026-03-31", "FL24-TID");
        assertThat(one(plan, "ARSREDOVISNING").lagrum())
                .extracting(Object::toString)
                .containsExactly("24 § lagen (2003:1210)");
        assertThat(Objects.requireNonNull(one(plan, "BUDGET").grans()).parameter())
                .isEqualTo("budget-senast");
        assertThat(one(plan, "FKREVISION").dag()).isEqualTo("2026-11-30"); // before 1 December
    }

    @Test
    void what_is_done_is_ticked_off_by_whichever_year_says_it() {
        Fristplan plan = plan(
                2026,
                null,
                year(2027, "budget: { beslutad: 2026-12-02 }\n"),
                year(2025, "arsredovisning: { beslutad: 2026-03-31 }\n"));
        assertThat(one(plan, "ARSREDOVISNING").status()).isEqualTo(Friststatus.KLAR);
        assertThat(one(plan, "BUDGET").status()).isEqualTo(Friststatus.KLAR_FOR_SENT);
        assertThat(one(plan, "BUDGET").text()).isEqualTo("Klar 2026-12-02, efter den sista dagen.");
        Underlag ahead = year(2026, "budget: { ar: 2027, beslutad: 2026-11-20 }\n");
        assertThat(one(plan(2026, null, ahead), "BUDGET").klar()).isEqualTo("2026-11-20");
    }

    @Test
    void a_week_ticks_off_where_all_its_days_are_on_one_side_of_the_last_day_and_else_says_what_is_not_known() {
        // Week 47 of 2026 ends on 22 November, week 48 on the 29th, week 49 begins on the last day, 30 November.
        Frist inTime = budget("2026-V48", null);
        assertThat(inTime.status()).isEqualTo(Friststatus.KLAR);
        assertThat(inTime.klar()).isNull();
        assertThat(inTime.klarVecka()).isEqualTo("2026-V48");
        assertThat(inTime.text()).isEqualTo("Klar 2026-V48.");
        assertThat(inTime.saknas()).isEmpty();
        Frist around = budget("2026-V49", null);
        assertThat(around.status()).isEqualTo(Friststatus.KLAR);
        assertThat(around.text())
                .isEqualTo("Klar 2026-V49; om det var i tid är inte känt, för underlaget anger bara en vecka för"
                        + " budget.beslutad 2026-V49, och den tas inte för en dag.");
        assertThat(around.saknas()).containsExactly("budget.beslutad");
        assertThat(budget("2026-V50", null))
                .extracting(Frist::status, Frist::text)
                .containsExactly(Friststatus.KLAR_FOR_SENT, "Klar 2026-V50, efter den sista dagen.");
    }

    @Test
    void a_week_that_is_not_over_on_the_day_has_not_come_and_is_named_where_the_last_day_has_passed() {
        assertThat(budget("2026-V48", "2026-11-28"))
                .extracting(Frist::status, Frist::klarVecka)
                .containsExactly(Friststatus.OPPEN, null);
        assertThat(budget("2026-V48", "2026-11-29").status()).isEqualTo(Friststatus.KLAR);
        assertThat(budget("2026-V49", "2026-12-02"))
                .extracting(Frist::status, Frist::text)
                .containsExactly(
                        Friststatus.EJ_KAND,
                        "Inte känd, dagen har passerat: underlaget anger bara en vecka för budget.beslutad 2026-V49, och"
                                + " den tas inte för en dag.");
    }

    @Test
    void a_deadline_counted_from_a_week_has_no_day_and_says_the_week() {
        Underlag posted =
                year(2026, "sammantraden: [{ datum: 2026-02-20, justerat: 2026-02-25, anslaget: 2026-V09 }]\n");
        Frist down = one(plan(2026, null, posted), "ANSLAGSTID");
        assertThat(down.dag()).isNull();
        assertThat(down.text())
                .isEqualTo("Inte känd: underlaget anger bara en vecka för sammantraden[].anslaget 2026-V09, och den tas"
                        + " inte för en dag.");
        assertThat(one(plan(2026, null, posted), "ANSLAG").klarVecka()).isEqualTo("2026-V09");
        assertThat(one(plan(Language.EN, 2026, null, posted), "ANSLAGSTID").text())
                .isEqualTo("Not known: the input gives but a week for sammantraden[].anslaget 2026-V09, which is not"
                        + " taken for a day.");
    }

    @Test
    void a_week_before_the_first_day_is_too_early_and_one_around_it_is_for_a_human() {
        // The notice may come down on 21 April at the earliest; on the 20th it may have been taken down late in the
        // day.
        assertThat(down("2026-V16").status()).isEqualTo(Friststatus.KLAR_FOR_TIDIGT);
        assertThat(down("2026-V17"))
                .extracting(Frist::status, Frist::text)
                .containsExactly(
                        Friststatus.EJ_KAND,
                        "Gjort 2026-V17; om det räcker är en bedömning."
                                + " Dagen är flyttad från 2026-04-19 (2 § lagen (1930:173)).");
        assertThat(down("2026-V18").status()).isEqualTo(Friststatus.KLAR);
    }

    @Test
    void of_several_boards_the_one_that_decides_says_the_week_or_the_day() {
        // Adjusted on 9 March: to be posted by the 11th, in week 11 (9 to 15 March).
        assertThat(boards("2026-V11", "2026-V11"))
                .extracting(Frist::status, Frist::klarVecka, Frist::text)
                .containsExactly(
                        Friststatus.KLAR,
                        "2026-V11",
                        "Klar 2026-V11; om det var i tid är inte känt, för underlaget anger bara en vecka för"
                                + " sammantraden[].anslag[].anslaget 2026-V11, och den tas inte för en dag.");
        assertThat(boards("2026-03-10", "2026-V12"))
                .extracting(Frist::status, Frist::klarVecka)
                .containsExactly(Friststatus.KLAR_FOR_SENT, "2026-V12");
        assertThat(boards("2026-V11", "2026-03-17"))
                .extracting(Frist::status, Frist::klar, Frist::klarVecka)
                .containsExactly(Friststatus.KLAR_FOR_SENT, "2026-03-17", null);
    }

    @Test
    void of_a_list_where_an_item_says_nothing_the_week_is_named_and_is_not_when_all_was_done() {
        Fristplan plan = plan(2026, "2026-12-31", year(2026, """
            sammantraden:
              - { datum: 2026-03-05, justerat: 2026-03-09, anslag: [{ hos: A, anslaget: 2026-V11 }, { hos: B }] }
            """));
        assertThat(one(plan, "ANSLAG"))
                .extracting(Frist::status, Frist::klarVecka, Frist::saknas)
                .containsExactly(Friststatus.EJ_KAND, null, List.of("sammantraden[].anslag[].anslaget"));
        assertThat(one(plan, "ANSLAG").text())
                .contains("underlaget anger bara en vecka för")
                .contains("2026-V11");
        assertThat(one(plan, "ANSLAGSTID").text())
                .isEqualTo(
                        "Inte känd: underlaget anger bara en vecka för sammantraden[].anslag[].anslaget 2026-V11, och"
                                + " den tas inte för en dag.");
    }

    private static Frist boards(String first, String second) {
        return one(plan(2026, null, year(2026, """
            sammantraden:
              - datum: 2026-03-05
                justerat: 2026-03-09
                anslag: [{ hos: A, anslaget: %s }, { hos: B, anslaget: %s }]
            """.formatted(first, second))), "ANSLAG");
    }

    private static Frist budget(String week, @Nullable String day) {
        return one(plan(2026, day, year(2027, "budget: { beslutad: " + week + " }\n")), "BUDGET");
    }

    private static Frist down(String week) {
        String meeting =
                "sammantraden: [{ datum: 2026-03-20, justerat: 2026-03-27, anslaget: 2026-03-28, nedtaget: %s }]\n";
        return one(plan(2026, null, year(2026, meeting.formatted(week))), "ANSLAGSTID");
    }

    @Test
    void nothing_is_late_without_a_day_nor_of_a_year_that_nobody_has_told_of() {
        Underlag year = year(2025, "");
        assertThat(one(plan(2026, null, year), "ARSREDOVISNING").status()).isEqualTo(Friststatus.OPPEN);
        assertThat(one(plan(2026, "2026-03-31", year), "ARSREDOVISNING").status())
                .isEqualTo(Friststatus.OPPEN);
        Frist passed = one(plan(2026, "2026-04-01", year), "ARSREDOVISNING");
        assertThat(passed.status()).isEqualTo(Friststatus.EJ_KAND);
        assertThat(passed.text())
                .isEqualTo("Inte känd, dagen har passerat: underlaget säger inget om arsredovisning.beslutad.");
        Underlag denied = year(2025, "arsredovisning: { beslutad: false }\n");
        assertThat(one(plan(2026, "2026-03-31", denied), "ARSREDOVISNING").status())
                .isEqualTo(Friststatus.OPPEN);
        assertThat(one(plan(2026, "2026-04-01", denied), "ARSREDOVISNING").status())
                .isEqualTo(Friststatus.FORSENAD);
        Frist budget = one(plan(2026, "2026-12-31", year), "BUDGET");
        assertThat(budget.status()).isEqualTo(Friststatus.EJ_KAND);
        assertThat(budget.saknas()).containsExactly("budget.beslutad");
    }

    @Test
    void what_is_done_after_the_day_of_assessment_is_not_done_yet() {
        Underlag year = year(2025, "arsredovisning: { beslutad: 2026-03-20 }\n");
        assertThat(one(plan(2026, "2026-03-19", year), "ARSREDOVISNING").status())
                .isEqualTo(Friststatus.OPPEN);
        assertThat(one(plan(2026, "2026-03-20", year), "ARSREDOVISNING").status())
                .isEqualTo(Friststatus.KLAR);
    }

    @Test
    void each_insats_has_the_day_of_its_own_agreement() {
        Fristplan plan = plan(2026, null, year(2025, """
            insatser:
              - { namn: A, avtal: { redovisningSenast: 2026-02-15 }, redovisning: { inlamnad: 2026-02-01 } }
              - { namn: B }
            """));
        assertThat(all(plan, "INSATSRAPPORT"))
                .extracting(Frist::objekt, Frist::dag, Frist::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B", "2026-01-31", Friststatus.OPPEN),
                        org.assertj.core.groups.Tuple.tuple("A", "2026-02-15", Friststatus.KLAR));
        Frist own = all(plan, "INSATSRAPPORT").get(1);
        assertThat(Objects.requireNonNull(own.grans()).plats()).isEqualTo("/insatser/0/avtal/redovisningSenast");
        assertThat(all(plan, "INSATSRAPPORT").get(0).ledig()).isTrue(); // a Saturday, and the day all the same
    }

    @Test
    void insatser_that_nobody_has_told_of_are_one_deadline_that_is_not_known_and_none_is_none() {
        Frist unknown = one(plan(2026, null, year(2025, "")), "INSATSRAPPORT");
        assertThat(unknown)
                .extracting(Frist::objekt, Frist::dag, Frist::status, Frist::saknas)
                .containsExactly(null, "2026-01-31", Friststatus.EJ_KAND, List.of("insatser"));
        assertThat(all(plan(2026, null, year(2025, "insatser: []\n")), "INSATSRAPPORT"))
                .isEmpty();
    }

    @Test
    void minutes_are_adjusted_posted_and_left_up_after_each_meeting() {
        Fristplan plan = plan(2026, null, year(2026, """
            sammantraden:
              - { datum: 2026-03-20, justerat: 2026-03-27, anslaget: 2026-03-30, nedtaget: 2026-04-10 }
              - { datum: 2026-12-23 }
            """));
        assertThat(all(plan, "JUSTERING"))
                .extracting(Frist::dag)
                .containsExactly("2026-04-07"); // from långfredagen; the other is in 2027
        assertThat(one(plan, "JUSTERING"))
                .extracting(Frist::utanFlytt, Frist::ledig)
                .containsExactly("2026-04-03", false);
        assertThat(one(plan, "JUSTERING").lagrum()).extracting(Object::toString).contains("2 § lagen (1930:173)");
        assertThat(all(plan, "ANSLAG"))
                .extracting(Frist::dag, Frist::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-03-30", Friststatus.KLAR),
                        org.assertj.core.groups.Tuple.tuple(null, Friststatus.EJ_KAND));
        Frist up = all(plan, "ANSLAGSTID").get(0);
        assertThat(up)
                .extracting(Frist::dag, Frist::tidigast, Frist::status)
                .containsExactly("2026-04-21", true, Friststatus.KLAR_FOR_TIDIGT);
    }

    @Test
    void a_last_day_by_statute_is_moved_and_one_by_agreement_or_routine_is_not() {
        Fristplan plan = plan(2025, null, year(2024, ""));
        assertThat(one(plan, "BUDGET"))
                .extracting(Frist::dag, Frist::utanFlytt, Frist::ledig)
                .containsExactly("2025-12-01", "2025-11-30", false);
        assertThat(one(plan, "BUDGET").text()).endsWith("Dagen är flyttad från 2025-11-30 (2 § lagen (1930:173)).");
        assertThat(one(plan, "INDIKATORER"))
                .extracting(Frist::dag, Frist::utanFlytt, Frist::ledig)
                .containsExactly("2025-11-30", null, true);
        assertThat(one(plan(2024, null, year(2023, "")), "ARSREDOVISNING").dag())
                .isEqualTo("2024-04-02");
    }

    @Test
    void a_meeting_that_two_years_files_have_is_there_once() {
        String meeting = "sammantraden: [{ datum: 2026-03-20, justerat: 2026-03-27%s }]\n";
        Fristplan plan = plan(
                2026, null, year(2025, meeting.formatted("")), year(2026, meeting.formatted(", anslaget: 2026-03-28")));
        assertThat(one(plan, "JUSTERING"))
                .extracting(Frist::rakenskapsar, Frist::klar)
                .containsExactly(2026, "2026-03-27");
        assertThat(one(plan, "ANSLAG").klar()).isEqualTo("2026-03-28");
        assertThat(one(plan, "ANSLAGSTID").dag()).isEqualTo("2026-04-21"); // from the 18th, a Saturday
    }

    @Test
    void a_later_event_says_that_it_was_done() {
        Underlag posted = year(2026, "sammantraden: [{ datum: 2026-03-20, anslaget: 2026-03-28 }]\n");
        Frist adjusted = one(plan(2026, "2026-12-31", posted), "JUSTERING");
        assertThat(adjusted)
                .extracting(Frist::status, Frist::klar, Frist::saknas)
                .containsExactly(Friststatus.KLAR, null, List.of("sammantraden[].justerat"));
    }

    @Test
    void what_was_done_when_it_cannot_have_been_is_not_ticked_off() {
        Underlag before = year(2026, "sammantraden: [{ datum: 2026-03-20, justerat: 2026-03-19 }]\n");
        assertThat(one(plan(2026, null, before), "JUSTERING").status()).isEqualTo(Friststatus.EJ_KAND);
        Underlag lastYears = year(2025, "arsredovisning: { beslutad: 2025-03-20 }\n");
        assertThat(one(plan(2026, null, lastYears), "ARSREDOVISNING").status()).isEqualTo(Friststatus.EJ_KAND);
    }

    @Test
    void each_board_has_its_own_notice_and_the_last_decides() {
        Fristplan plan = plan(2026, null, year(2026, """
            sammantraden:
              - datum: 2026-03-05
                justerat: 2026-03-09
                anslag:
                  - { hos: A, anslaget: 2026-03-10, nedtaget: 2026-04-10 }
                  - { hos: B, anslaget: 2026-03-12, nedtaget: 2026-04-08 }
            """));
        assertThat(one(plan, "ANSLAG"))
                .extracting(Frist::dag, Frist::klar, Frist::status)
                .containsExactly("2026-03-11", "2026-03-12", Friststatus.KLAR_FOR_SENT);
        assertThat(one(plan, "ANSLAGSTID"))
                .extracting(Frist::dag, Frist::klar, Frist::status)
                .containsExactly("2026-04-03", "2026-04-08", Friststatus.KLAR);
    }

    @Test
    void a_forbund_has_no_deadlines_before_it_is_formed_nor_after_it_ended() {
        Underlag formed = read(2026, "Prov, bildat: 2026-07-01, upphor: 2027-12-31", "");
        assertThat(all(plan(2026, null, formed), "ARSREDOVISNING")).isEmpty();
        assertThat(all(plan(2025, null, formed), "BUDGET")).isEmpty(); // the medlemmar adopt the first one
        assertThat(all(plan(2026, null, formed), "BUDGET")).hasSize(1);
        assertThat(all(plan(2027, null, formed), "BUDGET")).isEmpty();
        assertThat(all(plan(2028, null, formed), "ARSREDOVISNING")).hasSize(1);
    }

    @Test
    void an_interim_report_is_due_as_the_forbundsordning_says() {
        String asked = "delarsrapport: { till: 2026-06-30 }\n";
        assertThat(one(plan(2026, null, withOrder("true", asked)), "DELARSRAPPORT")
                        .dag())
                .isEqualTo("2026-08-30");
        assertThat(one(plan(2026, null, withOrder("{ inomManader: 3 }", asked)), "DELARSRAPPORT")
                        .dag())
                .isEqualTo("2026-09-30");
        assertThat(one(plan(2026, null, withOrder("{ senast: 2026-09-15 }", "")), "DELARSRAPPORT")
                        .dag())
                .isEqualTo("2026-09-15");
        assertThat(all(plan(2026, null, withOrder("false", asked)), "DELARSRAPPORT"))
                .isEmpty();
        assertThat(one(plan(2026, null, withOrder("true", "")), "DELARSRAPPORT").saknas())
                .containsExactly("delarsrapport.till");
    }

    @Test
    void remarks_are_dealt_with_only_where_there_were_some() {
        String none = "revision: { berattelse: { anmarkningar: [], papekanden: [] } }\n";
        String some = "revision: { berattelse: { papekanden: [något] } }\n";
        assertThat(all(plan(2026, null, year(2025, none)), "FKREVISION")).isEmpty();
        assertThat(one(plan(2026, null, year(2025, some)), "FKREVISION").status())
                .isEqualTo(Friststatus.OPPEN);
        assertThat(one(plan(2026, null, year(2025, "")), "FKREVISION").status()).isEqualTo(Friststatus.EJ_KAND);
        String apart = "uppfoljning: { indikatorer: false }\n";
        assertThat(all(plan(2026, null, year(2026, apart)), "INDIKATORER")).isEmpty();
    }

    @Test
    void a_calendar_knows_a_deadline_again_whatever_its_day_and_the_forbunds_name() {
        Underlag before = year(2025, "insatser: [{ namn: A }, { namn: B }]\n");
        Underlag after =
                UnderlagReader.standard().read("""
                    schema: finsam-underlag/1
                    forbund: { namn: Nytt namn, organisationsnummer: "2220002063" }
                    rakenskapsar: 2025
                    insatser: [{ namn: B, avtal: { redovisningSenast: 2026-03-01 } }, { namn: A }]
                    """, "x").get(0).underlag().orElseThrow();
        assertThat(uids(plan(2026, null, before))).isEqualTo(uids(plan(2026, "2026-02-01", after)));
        assertThat(uids(plan(2026, null, before))).doesNotContainAnyElementsOf(uids(plan(2027, null, before)));
    }

    @Test
    void one_forbund_at_a_time() {
        Underlag other = UnderlagReader.standard()
                .read("schema: finsam-underlag/1\nforbund: { namn: B }\nrakenskapsar: 2025\n", "b")
                .get(0)
                .underlag()
                .orElseThrow();
        assertThatThrownBy(() -> plan(2026, null, year(2025, ""), other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(2026, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> uids(Fristplan plan) {
        Set<String> uids = new HashSet<>();
        plan.frister().forEach(frist -> assertThat(uids.add(frist.uid())).isTrue());
        return uids;
    }

    private static Fristplan plan(Language language, int year, @Nullable String day, Underlag... underlag) {
        return FRISTER.plan(List.of(underlag), year, day == null ? null : LocalDate.parse(day), language);
    }

    private static Fristplan plan(int year, @Nullable String day, Underlag... underlag) {
        return FRISTER.plan(Arrays.asList(underlag), year, day == null ? null : LocalDate.parse(day), Language.SV);
    }

    private static Frist one(Fristplan plan, String id) {
        assertThat(all(plan, id)).hasSize(1);
        return all(plan, id).get(0);
    }

    private static List<Frist> all(Fristplan plan, String id) {
        return plan.frister().stream().filter(frist -> frist.id().equals(id)).toList();
    }

    private static Underlag withOrder(String demand, String more) {
        return read(
                2026,
                "Prov, organisationsnummer: 222000-2063, forbundsordning: { delarsrapport: " + demand + " }",
                more);
    }

    private static Underlag year(int year, String more) {
        return read(year, "Prov, organisationsnummer: 222000-2063", more);
    }

    private static Underlag read(int year, String forbund, String more) {
        String text =
                "schema: finsam-underlag/1\nforbund: { namn: " + forbund + " }\nrakenskapsar: " + year + "\n" + more;
        return UnderlagReader.standard().read(text, "u" + year + ".yaml").stream()
                .map(result -> result.underlag().orElseThrow(() -> new IllegalStateException("" + result.errors())))
                .findFirst()
                .orElseThrow();
    }
}
