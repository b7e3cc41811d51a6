package se.finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.model.EgnaNycklar;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.RuleScope;
import se.finsam.rules.book.RulebookResources;

/** What {@code regel.yaml} becomes, and that its rules give one answer. */
class RuleSheetTest {
    private static RuleSheet sheet(Objekttyp objekt, Map<String, String> figures, Regelrad... rules) {
        RuleSheetReader reader = new RuleSheetReader(
                new RuleScope(objekt, RulebookResources.BUNDLED.regelbok().parametrar(), EgnaNycklar.INGA));
        RuleSheet sheet =
                reader.read(new Regelblad(null, figures, List.of(rules), null)).orElse(null);
        assertThat(reader.faults()).isEmpty();
        return java.util.Objects.requireNonNull(sheet);
    }

    private static List<String> faults(RuleSheet sheet) {
        return Proof.of(sheet.variants().get(0)).faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.slip().text())
                .toList();
    }

    private static Regelrad when(String condition, String answer) {
        return new Regelrad(condition, answer, null, null);
    }

    @Test
    void what_rounding_explains_rests_on_the_parameters_of_rounding() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("tal", "tolerans(budget.resultat)");
        RuleSheet accounts = sheet(Objekttyp.FORBUND, figures, when("tal >= 0", "UPPFYLLD"));
        figures.put("tal", "toleransBudget(1 + 1)");
        RuleSheet budget = sheet(Objekttyp.FORBUND, figures, when("tal >= 0", "UPPFYLLD"));

        assertThat(Uses.of(accounts.variants().get(0)).parameters())
                .containsExactlyInAnyOrder(
                        "avrundning-sek-arsredovisning", "avrundning-tkr", "avrundning-mkr", "avrundning-angiven");
        assertThat(Uses.of(budget.variants().get(0)).parameters())
                .containsExactlyInAnyOrder(
                        "avrundning-sek-budget", "avrundning-tkr", "avrundning-mkr", "avrundning-angiven");
    }

    @Test
    void the_drl_reads_as_one_that_was_written_by_hand() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("dagar", "dagar(datum, justerat)");
        figures.put("sista", "sistaDag(justering-dagar, datum)");
        RuleSheet sheet = sheet(
                Objekttyp.SAMMANTRADE,
                figures,
                when("dagar < 0", "BEDOMNING/fel-ordning"),
                when("dagar >= 0 och justerat <= sista", "UPPFYLLD"),
                when("dagar >= 0 och inte justerat <= sista", "AVVIKELSE"),
                new Regelrad("justerat = nej", "KAN_EJ_BEDOMAS/tid-kvar", "sammantraden[].justerat", null));
        assertThat(DrlWriter.write("EGEN-TID", "se.finsam.regler.egen_tid", sheet)
                        .text())
                .isEqualTo("""
                        package se.finsam.regler.egen_tid;

                        import se.finsam.rules.fakta.Rakning;

                        rule "EGEN-TID BEDOMNING fel-ordning"
                        when
                            $tal : Rakning( kontroll == "EGEN-TID", $fraga : fraga, variant == "", tal("dagar") < 0 )
                        then
                            insert( $fraga.bedomning( "fel-ordning", $tal ) );
                        end

                        rule "EGEN-TID UPPFYLLD"
                        when
                            $tal : Rakning( kontroll == "EGEN-TID", $fraga : fraga, variant == "", tal("dagar") >= 0, dag("justerat") <= dag("sista") )
                        then
                            insert( $fraga.uppfylld( $tal ) );
                        end

                        rule "EGEN-TID AVVIKELSE"
                        when
                            $tal : Rakning( kontroll == "EGEN-TID", $fraga : fraga, variant == "", tal("dagar") >= 0, dag("justerat") > dag("sista") )
                        then
                            insert( $fraga.avvikelse( $tal ) );
                        end

                        rule "EGEN-TID KAN_EJ_BEDOMAS tid-kvar"
                        when
                            $tal : Rakning( kontroll == "EGEN-TID", $fraga : fraga, variant == "", ja("nekadJusterat") == true )
                        then
                            insert( $fraga.kanEjBedomas( "tid-kvar", $tal ).saknar( $fraga.nyckel( "sammantraden[].justerat" ) ) );
                        end
                        """);
    }

    @Test
    void what_differs_or_is_equal_has_a_value() {
        RuleSheet sheet = sheet(
                Objekttyp.FORBUND,
                Map.of("ett", "budget.resultat", "tva", "prognos.resultat"),
                when("ett = tva", "UPPFYLLD"),
                when("ett != tva", "AVVIKELSE"));
        assertThat(DrlWriter.write("X", "x", sheet).text())
                .contains("finns(\"ett\") == true && tal(\"ett\") == tal(\"tva\")")
                .contains("finns(\"ett\") == true && finns(\"tva\") == true && tal(\"ett\") != tal(\"tva\")");
        assertThat(faults(sheet)).isEmpty();
    }

    @Test
    void otherwise_is_what_no_rule_before_holds_for() {
        RuleSheet sheet = sheet(
                Objekttyp.FORBUND,
                Map.of("ett", "budget.resultat", "tva", "prognos.resultat"),
                when("ett > 0 och tva > 0", "UPPFYLLD"),
                when("ett < 0", "AVVIKELSE"),
                when("annars", "BEDOMNING"));
        assertThat(faults(sheet)).isEmpty();
        assertThat(DrlWriter.write("X", "x", sheet).text())
                .contains("tal(\"ett\") <= 0 || tal(\"tva\") <= 0, tal(\"ett\") >= 0");
    }

    @Test
    void a_gap_is_shown_by_an_example() {
        assertThat(faults(sheet(
                        Objekttyp.FORBUND,
                        Map.of("ett", "budget.resultat"),
                        when("ett > 0", "UPPFYLLD"),
                        when("ett < 0", "AVVIKELSE"))))
                .containsExactly("/regler: ingen regel gäller: ett = 0; lägg till en, eller annars");
    }

    @Test
    void a_code_that_no_rule_names_is_a_gap() {
        assertThat(faults(sheet(
                        Objekttyp.FORBUND,
                        Map.of("grund", "budget.undantag.grund"),
                        when("grund = \"RESULTATRESERV\"", "UPPFYLLD"),
                        when("grund = \"RESULTATUTJAMNINGSRESERV\"", "AVVIKELSE"))))
                .containsExactly("/regler: ingen regel gäller: grund = annat; lägg till en, eller annars");
    }

    @Test
    void a_ratio_may_have_no_value_and_a_figure_that_is_never_below_zero_is_not() {
        assertThat(faults(sheet(
                        Objekttyp.FORBUND,
                        Map.of("andel", "budget.resultat / budget.summaIntakter"),
                        when("andel >= 0", "UPPFYLLD"),
                        when("andel < 0", "AVVIKELSE"))))
                .containsExactly("/regler: ingen regel gäller: andel = inget värde; lägg till en, eller annars");
        assertThat(faults(sheet(
                        Objekttyp.FORBUND,
                        Map.of("antal", "antal(insatser[])"),
                        when("antal >= 1", "UPPFYLLD"),
                        when("antal < 1 och antal > 0", "BEDOMNING"),
                        when("antal = 0", "AVVIKELSE"))))
                .isEmpty();
    }

    @Test
    void an_overlap_is_told_with_both_rules() {
        assertThat(faults(sheet(
                        Objekttyp.FORBUND,
                        Map.of("ett", "budget.resultat"),
                        when("ett >= 0", "UPPFYLLD"),
                        when("ett <= 0", "AVVIKELSE"))))
                .containsExactly("/regler/1/nar: gäller samtidigt som \"ett >= 0\": ett = 0");
    }

    @Test
    void that_a_figure_is_nothing_is_no_other_figures_affair() {
        Map<String, String> figures = Map.of("alla", "alla(budget.kostnader[belopp > 0])");
        Regelrad yes = when("alla", "UPPFYLLD");
        Regelrad no = when("inte alla", "AVVIKELSE");
        assertThat(faults(sheet(Objekttyp.FORBUND, figures, yes, no)))
                .containsExactly("/regler: ingen regel gäller: alla = inget värde; lägg till en, eller annars");
        assertThat(faults(sheet(Objekttyp.FORBUND, figures, yes, no, when("tomt(alla)", "EJ_TILLAMPLIG"))))
                .isEmpty();
        assertThat(faults(sheet(Objekttyp.FORBUND, figures, yes, when("inte alla eller tomt(alla)", "AVVIKELSE"))))
                .isEmpty();
    }

    @Test
    void what_a_rule_can_do_without_is_no_gap() {
        assertThat(faults(sheet(
                        Objekttyp.FORBUND,
                        Map.of("ett", "budget.resultat", "tva", "prognos.resultat"),
                        when("finns(tva) och tva >= ett", "UPPFYLLD"),
                        when("finns(tva) och tva < ett", "AVVIKELSE"),
                        when("inte finns(tva)", "EJ_TILLAMPLIG"))))
                .isEmpty();
    }
}
