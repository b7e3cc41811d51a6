package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.engine.RuleSet;
import se.finsam.rules.engine.Rules;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Kontrollfel;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Rulebook;

/** A control that fails costs its own row, tells why, and leaves every other row as it was. */
class FaultyRulesTest {
    private static final String HEAD = """
            package se.finsam.regler.fl23_budgetdatum;

            import se.finsam.rules.fakta.Beslutstid;
            import se.finsam.rules.fakta.Budgetbeslut;
            import se.finsam.rules.fakta.Fraga;

            """;
    private static final String CONTROL = "FL23-BUDGETDATUM";
    private static final Underlag UNDERLAG =
            Examples.read("ornskoldsvik-2023-budget.yaml").get(0);

    @Test
    void a_rule_that_throws_costs_its_own_row() {
        assertFailsAlone("ArithmeticException", """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                then
                    int none = 0;
                    System.out.println(1 / none);
                end
                """);
    }

    @Test
    void a_condition_that_throws_costs_its_own_row() {
        assertFailsAlone("", """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM", objekt.substring(5) == "x" )
                then
                    insert( $fraga.uppfylld() );
                end
                """);
    }

    @Test
    void a_control_without_an_answer_is_not_met_but_not_decided() {
        assertFailsAlone("0 svar", """
                rule "FL23-BUDGETDATUM AVVIKELSE"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                    $beslut : Beslutstid( frist == "finns-inte" )
                then
                    insert( $fraga.avvikelse( $beslut ) );
                end
                """);
    }

    @Test
    void a_control_with_two_answers_is_not_decided() {
        assertFailsAlone("2 svar", """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                    $beslut : Budgetbeslut()
                then
                    insert( $fraga.uppfylld( $beslut ) );
                    insert( $fraga.avvikelse( $beslut ) );
                end
                """);
    }

    @Test
    void a_control_that_gives_the_same_answer_twice_is_not_decided() {
        assertFailsAlone("2 svar", """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                    $beslut : Budgetbeslut()
                then
                    insert( $fraga.uppfylld( $beslut ) );
                    insert( $fraga.uppfylld( $beslut ) );
                end
                """);
    }

    @Test
    void an_answer_that_has_no_text_is_not_decided() {
        assertFailsAlone("BEDOMNING/okand", """
                rule "FL23-BUDGETDATUM BEDOMNING"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                then
                    insert( $fraga.bedomning( "okand" ) );
                end
                """);
    }

    @Test
    void an_answer_without_the_figures_of_its_text_is_not_decided() {
        assertFailsAlone("beslutad", """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                then
                    insert( $fraga.uppfylld() );
                end
                """);
    }

    @Test
    void a_rule_that_feeds_itself_is_stopped() {
        assertFailsAlone("IllegalStateException", """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM", $ar : ar )
                then
                    insert( new Fraga( "FL23-BUDGETDATUM", "", $ar + 1 ) );
                end
                """);
    }

    @Test
    void the_report_names_the_control_that_failed_and_the_class_of_what_was_thrown() {
        String rule = """
                rule "FL23-BUDGETDATUM UPPFYLLD"
                when
                    $fraga : Fraga( kontroll == "FL23-BUDGETDATUM" )
                then
                    throw new NoSuchMethodError( "beslutstid" );
                end
                """;
        Checker faulty = new Checker(Rulebook.bundled(), Rules.bundledWith(HEAD + rule));

        Granskningsrapport report = faulty.check(UNDERLAG);

        assertThat(report.fel()).containsExactly(new Kontrollfel(CONTROL, "java.lang.NoSuchMethodError", "beslutstid"));
        assertThat(ReportWriter.toJson(report)).contains("\"fel\": [");
        assertThat(Cases.CHECKER.check(UNDERLAG).fel()).isNull();
    }

    @Test
    void an_error_of_java_in_every_control_is_no_report_of_missing_data() {
        Checker faulty = new Checker(Rulebook.bundled(), Rules.failingWith(new NoClassDefFoundError("java/beans/X")));

        assertThatThrownBy(() -> faulty.check(UNDERLAG))
                .isInstanceOf(BrokenInstallationException.class)
                .hasMessageContaining("java.lang.NoClassDefFoundError: java/beans/X");
    }

    @Test
    void an_error_that_passes_does_not_stay() {
        AtomicInteger tries = new AtomicInteger();
        RuleSet rules = Rules.bundledAfter(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new OutOfMemoryError("for now");
            }
        });
        Checker checker = new Checker(Rulebook.bundled(), rules);

        assertThatThrownBy(() -> checker.check(UNDERLAG)).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> checker.check(UNDERLAG)).isInstanceOf(OutOfMemoryError.class);
        assertThat(checker.check(UNDERLAG)).isEqualTo(Cases.CHECKER.check(UNDERLAG));
    }

    private static void assertFailsAlone(String cause, String rule) {
        Checker faulty = new Checker(Rulebook.bundled(), Rules.bundledWith(HEAD + rule));

        List<Rad> rows = faulty.check(UNDERLAG).rader();

        List<Rad> sound = Cases.CHECKER.check(UNDERLAG).rader();
        assertThat(rows).hasSameSizeAs(sound);
        assertThat(rows.stream().filter(rad -> !rad.kontroll().equals(CONTROL)))
                .containsExactlyElementsOf(sound.stream()
                        .filter(rad -> !rad.kontroll().equals(CONTROL))
                        .toList());
        assertThat(rows.stream().filter(rad -> rad.kontroll().equals(CONTROL)))
                .singleElement()
                .satisfies(rad -> {
                    assertThat(rad.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
                    assertThat(rad.text())
                            .contains("Kontrollen kunde inte genomföras")
                            .contains(cause);
                    assertThat(rad.atgard()).contains("för hand");
                    assertThat(rad.tal()).isEmpty();
                });
    }
}
