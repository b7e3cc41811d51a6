package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.Language;
import se.finsam.rules.followup.FollowUp;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Bedomningslage;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Kontrollfel;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.report.Uppfoljningslage;
import se.finsam.rules.report.Uppfoljningsorsak;
import se.finsam.rules.report.Uppfoljningsrad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.Profil;

/** Last year's deviations and remarks are followed up in this year's report: remedied, left, undecided or new. */
class ArsuppfoljningTest {
    private static final String BOOK = "a".repeat(64);

    @Test
    void each_deviation_and_remark_of_either_year_is_told_once_and_counted() {
        Granskningsrapport then = report(
                2020,
                deviates("FL23-BUDGETDATUM"),
                remark("NR-EGETKAPITAL"),
                deviates("RAK-SUMMOR"),
                met("FL24-TID"),
                row("FL26-TID", Utfall.BEDOMNING));
        Granskningsrapport now = report(
                2021,
                met("FL23-BUDGETDATUM"),
                remark("NR-EGETKAPITAL"),
                row("RAK-SUMMOR", Utfall.KAN_EJ_BEDOMAS),
                deviates("FL24-TID"),
                met("FL26-TID"));

        Arsuppfoljning all = FollowUp.of(then, now, Language.SV);

        assertThat(told(all))
                .containsExactly(
                        tuple("FL23-BUDGETDATUM", Uppfoljningslage.ATGARDAT, null),
                        tuple("NR-EGETKAPITAL", Uppfoljningslage.KVARSTAR, null),
                        tuple("RAK-SUMMOR", Uppfoljningslage.GAR_INTE_ATT_AVGORA, Uppfoljningsorsak.UPPGIFTER_SAKNAS),
                        tuple("FL24-TID", Uppfoljningslage.NY, null));
        assertThat(all.rader())
                .extracting(Uppfoljningsrad::text)
                .containsExactly(
                        "Avvikelse 2020. Uppfyllt 2021.",
                        "Anmärkning 2020. Kvarstår 2021.",
                        "Avvikelse 2020. 2021 går det inte att avgöra: uppgifterna räcker inte.",
                        "Avvikelse 2021. Det var uppfyllt 2020.");
        assertThat(all.text())
                .isEqualTo("Föregående års iakttagelser (2020): åtgärdade 1, kvarstår 1, går inte att avgöra 1, nya 1");
        assertThat(all.antal()).isEqualTo(Map.of("ATGARDAT", 1, "KVARSTAR", 1, "GAR_INTE_ATT_AVGORA", 1, "NY", 1));
        assertThat(all.rader().get(0).forra()).isEqualTo(then.rader().get(0));
        assertThat(all.rader().get(3).forra()).isNull();
        assertThat(all.forbehall()).isNull();
    }

    @Test
    void in_english_it_says_the_same() {
        Arsuppfoljning all = FollowUp.of(
                report(2020, deviates("A"), remark("B"), row("C", Utfall.KAN_EJ_BEDOMAS)),
                report(2021, met("A"), row("B", Utfall.BEDOMNING), deviates("C")),
                Language.EN);

        assertThat(all.text())
                .isEqualTo("Observations of the year before (2020): remedied 1, remain 0, cannot be decided 1, new 1, "
                        + "1 of them not decided of 2020");
        assertThat(all.rader())
                .extracting(Uppfoljningsrad::text)
                .containsExactly(
                        "Deviation in 2020. Met in 2021.",
                        "Remark in 2020. 2021 cannot be decided: the question is not judged.",
                        "Deviation in 2021. 2020 cannot be decided: the input does not say enough.");
    }

    @Test
    void where_neither_year_has_any_that_is_said() {
        Arsuppfoljning all = FollowUp.of(report(2020, met("A")), report(2021, met("A")), Language.SV);

        assertThat(all.text()).isEqualTo("Föregående års iakttagelser (2020): inga, och inga nya");
        assertThat(all.rader()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BEDOMNING, ATT_BEDOMA, frågan är inte bedömd",
        "KAN_EJ_BEDOMAS, UPPGIFTER_SAKNAS, uppgifterna räcker inte",
        "EJ_TILLAMPLIG, EJ_TILLAMPLIG, kontrollen är inte tillämplig"
    })
    void what_this_year_does_not_decide_is_neither_remedied_nor_left(
            Utfall outcome, Uppfoljningsorsak why, String words) {
        Uppfoljningsrad row = only(report(2020, deviates("A")), report(2021, row("A", outcome)));

        assertThat(row.lage()).isEqualTo(Uppfoljningslage.GAR_INTE_ATT_AVGORA);
        assertThat(row.orsak()).isEqualTo(why);
        assertThat(row.text()).isEqualTo("Avvikelse 2020. 2021 går det inte att avgöra: " + words + ".");
    }

    @ParameterizedTest
    @CsvSource({"BEDOMNING, ATT_BEDOMA", "KAN_EJ_BEDOMAS, UPPGIFTER_SAKNAS", "EJ_TILLAMPLIG, EJ_TILLAMPLIG"})
    void what_was_not_decided_last_year_was_no_remark_and_is_new_with_why(Utfall outcome, Uppfoljningsorsak why) {
        Granskningsrapport then = report(2020, row("A", outcome));
        Uppfoljningsrad row = only(then, report(2021, deviates("A")));

        assertThat(row.lage()).isEqualTo(Uppfoljningslage.NY);
        assertThat(row.orsak()).isEqualTo(why);
        assertThat(FollowUp.of(then, report(2021, deviates("A")), Language.SV).text())
                .endsWith("nya 1, varav 1 inte avgjordes 2020");
        assertThat(FollowUp.of(then, report(2021, met("A")), Language.SV).rader())
                .isEmpty();
    }

    @Test
    void a_control_that_the_rulebook_no_longer_has_and_one_that_is_new_are_said_to_be_that() {
        Granskningsrapport then = report(2020, "1", BOOK, Profil.ALLT, List.of(deviates("GAMMAL")), null);
        Granskningsrapport now = report(2021, "2", "b".repeat(64), Profil.ALLT, List.of(deviates("NY")), null);

        Arsuppfoljning all = FollowUp.of(then, now, Language.SV);

        assertThat(told(all))
                .containsExactly(
                        tuple("GAMMAL", Uppfoljningslage.GAR_INTE_ATT_AVGORA, Uppfoljningsorsak.EJ_FRAGAD),
                        tuple("NY", Uppfoljningslage.NY, Uppfoljningsorsak.EJ_FRAGAD));
        assertThat(all.rader())
                .extracting(Uppfoljningsrad::text)
                .containsExactly(
                        "Avvikelse 2020. 2021 går det inte att avgöra: regelboken 2 har inte kontrollen.",
                        "Avvikelse 2021. 2020 går det inte att avgöra: regelboken 1 har inte kontrollen.");
        assertThat(all.forbehall())
                .containsExactly(
                        "Rapporten om 2020 gjordes med regelboken 1, den här med 2: kontroller kan ha ändrats, "
                                + "tillkommit eller tagits bort.");
    }

    @Test
    void a_control_outside_the_profile_is_said_to_be_that() {
        Granskningsrapport then = report(2020, deviates("A"));
        Granskningsrapport now = report(2021, "1", BOOK, "budget", List.of(met("B")), null);

        Arsuppfoljning all = FollowUp.of(then, now, Language.SV);

        assertThat(all.rader().get(0).text())
                .isEqualTo("Avvikelse 2020. 2021 går det inte att avgöra: profilen budget har inte kontrollen.");
        assertThat(all.forbehall()).containsExactly("Rapporten om 2020 prövade profilen allt, den här budget.");
        Granskningsrapport other = report(2021, "2", "b".repeat(64), "budget", List.of(met("B")), null);
        assertThat(only(then, other).text())
                .endsWith("profilen budget har inte kontrollen, eller så finns den inte i regelboken 2.");
    }

    @Test
    void a_control_that_could_not_be_carried_out_decides_nothing() {
        Granskningsrapport now = report(
                2021,
                "1",
                BOOK,
                Profil.ALLT,
                List.of(row("A", Utfall.KAN_EJ_BEDOMAS)),
                List.of(new Kontrollfel("A", "java.lang.Error", null)));

        assertThat(only(report(2020, deviates("A")), now).orsak()).isEqualTo(Uppfoljningsorsak.KONTROLLFEL);
    }

    @Test
    void a_meeting_is_held_once_and_what_the_control_gave_of_others_is_told() {
        Granskningsrapport then = report(2020, row("FL19", "2020-03-25", Utfall.AVVIKELSE, Grund.LAG, null));
        Granskningsrapport now = report(
                2021,
                row("FL19", "2021-03-12", Utfall.UPPFYLLD, Grund.LAG, null),
                row("FL19", "2021-06-04", Utfall.AVVIKELSE, Grund.LAG, null));

        Arsuppfoljning all = FollowUp.of(then, now, Language.SV);

        assertThat(all.rader())
                .extracting(Uppfoljningsrad::objekt, Uppfoljningsrad::lage, Uppfoljningsrad::text)
                .containsExactly(
                        tuple(
                                "2020-03-25",
                                Uppfoljningslage.GAR_INTE_ATT_AVGORA,
                                "Avvikelse 2020. 2021 går det inte att avgöra: rapporten har ingen sådan rad; "
                                        + "kontrollen gav 1 uppfylld, 1 som avviker."),
                        tuple(
                                "2021-06-04",
                                Uppfoljningslage.NY,
                                "Avvikelse 2021. 2020 går det inte att avgöra: rapporten har ingen sådan rad; "
                                        + "kontrollen gav 1 som avviker."));
    }

    @Test
    void an_accepted_deviation_is_still_one_and_is_told_to_be_accepted() {
        Rad accepted = judged(deviates("A"), Bedomningsbeslut.ACCEPTERAD_AVVIKELSE, Bedomningslage.GALLER);

        assertThat(only(report(2020, accepted), report(2021, deviates("A"))).text())
                .isEqualTo("Avvikelse 2020. Den var accepterad. Kvarstår 2021.");
        assertThat(only(report(2020, accepted), report(2021, met("A"))).lage()).isEqualTo(Uppfoljningslage.ATGARDAT);
        assertThat(only(report(2020, deviates("A")), report(2021, accepted)).text())
                .isEqualTo("Avvikelse 2020. Kvarstår 2021. Den är accepterad.");
    }

    @Test
    void what_a_human_judged_counts_in_both_years() {
        Rad judgedMet = judged(deviates("A"), Bedomningsbeslut.UPPFYLLD, Bedomningslage.GALLER);
        Rad judgedDeviating =
                judged(row("A", Utfall.BEDOMNING), Bedomningsbeslut.AVVIKELSE, Bedomningslage.OPROVAD_TID);

        assertThat(only(report(2020, judgedMet), report(2021, deviates("A"))).text())
                .isEqualTo("Avvikelse 2021. Det var uppfyllt 2020 enligt revisorns bedömning.");
        assertThat(only(report(2020, judgedDeviating), report(2021, judgedMet)).text())
                .isEqualTo("Avvikelse 2020 enligt revisorns bedömning. Uppfyllt 2021 enligt revisorns bedömning.");
        assertThat(only(report(2020, deviates("A")), report(2021, judgedDeviating))
                        .text())
                .isEqualTo("Avvikelse 2020. Kvarstår 2021 enligt revisorns bedömning.");
    }

    @ParameterizedTest
    @CsvSource({"ANDRADE_TAL", "UTGANGEN"})
    void a_judgement_that_no_longer_holds_counts_for_nothing(Bedomningslage state) {
        Rad judged = judged(deviates("A"), Bedomningsbeslut.UPPFYLLD, state);

        assertThat(only(report(2020, judged), report(2021, met("A"))).lage()).isEqualTo(Uppfoljningslage.ATGARDAT);
        assertThat(only(report(2020, deviates("A")), report(2021, judged)).lage())
                .isEqualTo(Uppfoljningslage.KVARSTAR);
    }

    @Test
    void a_row_that_says_the_same_as_another_is_no_remark_of_its_own_unless_it_is_left_alone() {
        Rad same = sammaSom(remark("B"), "A");

        assertThat(told(FollowUp.of(report(2020, deviates("A"), same), report(2021, met("A"), met("B")), Language.SV)))
                .containsExactly(tuple("A", Uppfoljningslage.ATGARDAT, null));
        assertThat(told(FollowUp.of(report(2020, deviates("A"), same), report(2021, met("A"), same), Language.SV)))
                .containsExactly(
                        tuple("A", Uppfoljningslage.ATGARDAT, null), tuple("B", Uppfoljningslage.KVARSTAR, null));
    }

    @Test
    void a_report_that_hides_rows_is_not_taken_to_say_that_they_are_not_there() {
        Granskningsrapport then = report(2020, deviates("A"), met("B"));
        Granskningsrapport hidden = then.visar(List.of(then.rader().get(0)));

        Arsuppfoljning all = FollowUp.of(hidden, report(2021, met("A"), deviates("B")), Language.SV);

        assertThat(told(all))
                .contains(tuple("B", Uppfoljningslage.NY, Uppfoljningsorsak.EJ_VISAD))
                .hasSize(2);
        assertThat(all.forbehall()).containsExactly("Rapporten om 2020 visar inte alla sina rader.");
    }

    @Test
    void a_later_year_is_not_followed_up_in_an_earlier() {
        assertThatThrownBy(() -> FollowUp.of(report(2021, met("A")), report(2021, met("A")), Language.SV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the year 2021 is not before 2021");
    }

    @Test
    void nothing_else_of_the_report_is_changed_and_it_is_read_back_as_it_was_written() {
        Granskningsrapport now = Cases.CHECKER.check(Examples.all().get(0));
        Granskningsrapport then = earlier(now);
        Arsuppfoljning all =
                FollowUp.of(then, now, Language.SV).ur(new Granskningsrapport.Filid("rapport.json", "c".repeat(64)));
        Granskningsrapport followed = now.uppfoljd(all);

        assertThat(all.rader()).isNotEmpty().allMatch(row -> row.lage() == Uppfoljningslage.KVARSTAR);
        assertThat(all.rader())
                .anyMatch(row -> row.forra() != null && row.forra().enheter() != null);
        assertThat(followed.rader()).isEqualTo(now.rader());
        assertThat(followed.utlatande()).isEqualTo(now.utlatande());
        assertThat(followed.fynd()).isEqualTo(now.fynd());
        assertThat(followed.visar(List.of()).uppfoljning()).isEqualTo(all);
        assertThat(ReportReader.read(ReportWriter.toJson(followed), "in").get(0).report())
                .contains(followed);
        assertThat(ReportReader.read(ReportWriter.toJson(now), "in").get(0).report())
                .contains(now);
    }

    /** The same report, of the year before. */
    private static Granskningsrapport earlier(Granskningsrapport of) {
        return new Granskningsrapport(
                of.schema(),
                of.utlatande(),
                of.forbund(),
                of.organisationsnummer(),
                of.rakenskapsar() - 1,
                of.underlag(),
                of.regelbok(),
                of.program(),
                of.profil(),
                null,
                null,
                null,
                null,
                of.rader(),
                null);
    }

    private static List<Tuple> told(Arsuppfoljning all) {
        return all.rader().stream()
                .map(row -> tuple(row.kontroll(), row.lage(), row.orsak()))
                .toList();
    }

    private static Uppfoljningsrad only(Granskningsrapport then, Granskningsrapport now) {
        Arsuppfoljning all = FollowUp.of(then, now, Language.SV);
        assertThat(all.rader()).hasSize(1);
        return all.rader().get(0);
    }

    private static Granskningsrapport report(int year, Rad... rows) {
        return report(year, "1", BOOK, Profil.ALLT, List.of(rows), null);
    }

    private static Granskningsrapport report(
            int year, String version, String book, String profil, List<Rad> rows, @Nullable List<Kontrollfel> failed) {
        return new Granskningsrapport(
                Granskningsrapport.SCHEMA,
                Utlatande.of(rows),
                "Provförbundet",
                null,
                year,
                new Granskningsrapport.Underlagsid("underlag.yaml", "d".repeat(64), null, null, null),
                new Granskningsrapport.Regelboksid(version, book, null),
                new Granskningsrapport.Programid("finsam", "1"),
                profil,
                null,
                null,
                null,
                null,
                rows,
                failed);
    }

    private static Rad met(String control) {
        return row(control, Utfall.UPPFYLLD);
    }

    private static Rad deviates(String control) {
        return row(control, Utfall.AVVIKELSE);
    }

    private static Rad remark(String control) {
        return row(control, null, Utfall.AVVIKELSE, Grund.REKOMMENDATION, null);
    }

    private static Rad row(String control, Utfall outcome) {
        return row(control, null, outcome, Grund.LAG, null);
    }

    private static Rad judged(Rad row, Bedomningsbeslut decision, Bedomningslage state) {
        return ReportInternals.med(
                row, new Radbedomning(state, decision, "Skäl", null, null, "2021-05-01", null, List.of(), "Bedömt."));
    }

    private static Rad sammaSom(Rad row, String other) {
        return row(row.kontroll(), row.objekt(), row.utfall(), row.grund(), other);
    }

    private static Rad row(
            String control, @Nullable String object, Utfall outcome, Grund ground, @Nullable String same) {
        return new Rad(
                control,
                "Titel " + control,
                object,
                outcome,
                ground,
                Map.of(),
                null,
                List.of(),
                "Text.",
                null,
                List.of(),
                null,
                List.of(),
                same,
                null);
    }
}
