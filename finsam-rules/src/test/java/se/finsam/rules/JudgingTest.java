package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Bedomningslage;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Bedomningsoversikt.Orsak;
import se.finsam.rules.report.Bedomningsoversikt.UtanRad;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;

/** What humans have decided stands beside what the check finds, and never instead of it. */
class JudgingTest {
    private static final Underlag UNDERLAG =
            Examples.read("ornskoldsvik-2021.yaml").get(0);
    private static final Granskningsrapport PLAIN = Cases.CHECKER.check(UNDERLAG);
    private static final LocalDate DECIDED = LocalDate.of(2022, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @Test
    void the_machines_words_stay_as_they_were() {
        Granskningsrapport report =
                check(CheckOptions.STANDARD, accepted(null), of("FL5-ANDELAR", null, Bedomningsbeslut.AVVIKELSE, null));
        assertThat(report.utlatande()).isEqualTo(PLAIN.utlatande());
        assertThat(report.sammanfattning()).isEqualTo(PLAIN.sammanfattning());
        assertThat(report.rader().stream().map(Rad::utfall))
                .containsExactlyElementsOf(
                        PLAIN.rader().stream().map(Rad::utfall).toList());
        assertThat(row(report, "NR-EGETKAPITAL").bedomning())
                .extracting(Radbedomning::lage, Radbedomning::beslut)
                .containsExactly(Bedomningslage.GALLER, Bedomningsbeslut.ACCEPTERAD_AVVIKELSE);
        assertThat(overview(report).text()).isEqualTo("AVVIKELSE, 1 accepterad, 1 bedömd som avvikelse");
    }

    @Test
    void a_report_without_judgements_has_no_word_of_them() {
        assertThat(PLAIN.bedomningar()).isNull();
        assertThat(ReportWriter.toJson(PLAIN)).doesNotContain("bedomningar", "\"bedomning\"");
    }

    @Test
    void without_a_day_of_assessment_a_last_day_is_not_tested_and_that_is_said() {
        Radbedomning judged = judged(check(CheckOptions.STANDARD, accepted(LAST)));
        assertThat(judged.lage()).isEqualTo(Bedomningslage.OPROVAD_TID);
        assertThat(judged.text()).contains("gäller till och med 2022-12-31", "är inte prövat");
        assertThat(judged(check(CheckOptions.STANDARD, accepted(null))).lage()).isEqualTo(Bedomningslage.GALLER);
    }

    @Test
    void a_judgement_holds_through_its_last_day_and_not_a_day_longer() {
        assertThat(judged(check(CheckOptions.STANDARD.on(LAST), accepted(LAST))).lage())
                .isEqualTo(Bedomningslage.GALLER);
        Granskningsrapport after = check(CheckOptions.STANDARD.on(LAST.plusDays(1)), accepted(LAST));
        assertThat(judged(after).lage()).isEqualTo(Bedomningslage.UTGANGEN);
        assertThat(overview(after).text()).isEqualTo("AVVIKELSE, 1 bedömning har gått ut");
    }

    @Test
    void a_judgement_of_other_figures_is_told_with_what_has_changed() {
        Rad now = row(PLAIN, "NR-EGETKAPITAL");
        Map<String, Object> then = new LinkedHashMap<>(now.tal());
        then.put("egetKapital", new BigDecimal("1058000"));
        then.remove("tak");
        Bedomning old = new Bedomning(
                now.kontroll(),
                null,
                Bedomningsbeslut.UPPFYLLD,
                "skäl",
                null,
                DECIDED,
                null,
                Utfall.BEDOMNING,
                then,
                List.of("budget"));
        Granskningsrapport report = check(CheckOptions.STANDARD, old);
        assertThat(judged(report).lage()).isEqualTo(Bedomningslage.ANDRADE_TAL);
        assertThat(judged(report).andrat())
                .extracting(Radbedomning.Andrat::vad)
                .containsExactly("utfall", "saknas", "egetKapital", "tak");
        assertThat(judged(report).text())
                .contains(
                        "utfall BEDOMNING → AVVIKELSE",
                        "saknas budget → –",
                        "eget kapital 1 058 000 → 1 058 307",
                        "gräns i kronor – → 1 006 800");
        assertThat(overview(report).beslut()).containsEntry("UPPFYLLD", 0);
        assertThat(overview(report).text()).isEqualTo("AVVIKELSE, 1 bedömning på siffror som har ändrats");
    }

    @Test
    void a_figure_that_is_only_written_otherwise_has_not_changed() {
        Rad now = row(PLAIN, "NR-EGETKAPITAL");
        Map<String, Object> then = new LinkedHashMap<>(now.tal());
        then.put("egetKapital", new BigDecimal("1058307.00"));
        Bedomning same = new Bedomning(
                now.kontroll(), null, Bedomningsbeslut.UPPFYLLD, "skäl", null, DECIDED, null, now.utfall(), then, null);
        assertThat(judged(check(CheckOptions.STANDARD, same)).lage()).isEqualTo(Bedomningslage.GALLER);
    }

    @Test
    void what_matches_nothing_is_told_with_the_reason() {
        Bedomning strange = of("FL99-INGEN", null, Bedomningsbeslut.UPPFYLLD, null);
        Bedomning gone = of("SAM-EXTERN", "Nedlagd insats", Bedomningsbeslut.UPPFYLLD, null);
        Granskningsrapport report = check(CheckOptions.STANDARD, strange, gone);
        assertThat(overview(report).utanRad())
                .extracting(UtanRad::orsak)
                .containsExactly(Orsak.OKAND_KONTROLL, Orsak.INGEN_RAD);
        assertThat(overview(report).text()).isEqualTo("AVVIKELSE, 2 bedömningar matchar ingen rad");
    }

    @Test
    void what_the_profile_did_not_ask_is_told_and_is_no_mistake() {
        Granskningsrapport report = check(CheckOptions.STANDARD.profile("budget"), accepted(null));
        assertThat(overview(report).utanRad()).extracting(UtanRad::orsak).containsExactly(Orsak.UTANFOR_PROFILEN);
        assertThat(overview(report).text()).doesNotContain("matchar");
    }

    @Test
    void judgements_of_another_year_are_not_put_beside_this_ones_rows() {
        Bedomningar other = new Bedomningar(
                Bedomningar.SCHEMA,
                UNDERLAG.forbund().namn(),
                null,
                2020,
                List.of(accepted(null)),
                se.finsam.model.source.Origin.MEMORY);
        Granskningsrapport report = Cases.CHECKER.check(UNDERLAG, CheckOptions.STANDARD.judged(other));
        assertThat(report.rader()).allMatch(row -> row.bedomning() == null);
        assertThat(overview(report).utanRad()).extracting(UtanRad::orsak).containsExactly(Orsak.ANNAT_UNDERLAG);
    }

    @Test
    void an_accepted_deviation_is_still_one_and_a_human_can_find_what_the_check_did_not() {
        Granskningsrapport report = check(
                CheckOptions.STANDARD.profile("insatser"),
                of("SAM-TVAPARTER", "Plattform U", Bedomningsbeslut.AVVIKELSE, null));
        assertThat(report.utlatande()).isEqualTo(Utlatande.OFULLSTANDIG);
        assertThat(overview(report).utlatande()).isNotEqualTo(Utlatande.OFULLSTANDIG);
        assertThat(overview(check(CheckOptions.STANDARD, accepted(null))).utlatande())
                .isEqualTo(Utlatande.AVVIKELSE);
    }

    @Test
    void english_is_english() {
        assertThat(overview(check(CheckOptions.STANDARD.in(Language.EN), accepted(LAST)))
                        .text())
                .isEqualTo("DEVIATION, 1 accepted");
    }

    private static Granskningsrapport check(CheckOptions options, Bedomning... judgements) {
        Bedomningar all = Bedomningar.inga(UNDERLAG.forbund(), 2021).med(List.of(judgements));
        return Cases.CHECKER.check(UNDERLAG, options.judged(all));
    }

    private static Bedomning accepted(@Nullable LocalDate last) {
        return of("NR-EGETKAPITAL", null, Bedomningsbeslut.ACCEPTERAD_AVVIKELSE, last);
    }

    private static Bedomning of(
            String control, @Nullable String object, Bedomningsbeslut decision, @Nullable LocalDate last) {
        Rad row = PLAIN.rader().stream()
                .filter(one -> one.kontroll().equals(control) && Objects.equals(one.objekt(), object))
                .findFirst()
                .orElse(row(PLAIN, "FL5-ANDELAR"));
        return new Bedomning(
                control, object, decision, "skäl", null, DECIDED, last, row.utfall(), row.tal(), row.saknas());
    }

    private static Rad row(Granskningsrapport report, String control) {
        return report.rader().stream()
                .filter(row -> row.kontroll().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private static Radbedomning judged(Granskningsrapport report) {
        return Objects.requireNonNull(row(report, "NR-EGETKAPITAL").bedomning());
    }

    private static Bedomningsoversikt overview(Granskningsrapport report) {
        return Objects.requireNonNull(report.bedomningar());
    }
}
