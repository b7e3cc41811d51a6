package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Anmarkningshantering;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.GemensamRevisor;
import se.finsam.rules.fakta.Revisionsanmarkningar;
import se.finsam.rules.fakta.Tackning;
import se.finsam.rules.fakta.Uppgift;

class AuditFactsTest {
    @Test
    void those_without_an_auditor_are_named_in_the_order_of_the_forbund() {
        Underlag underlag = Underlagen.sek("""
                revision:
                  revisorer:
                    - { for: [Region Prov, fk], utsedd: true }
                    - { for: [Provs kommun], utsedd: false }
                  revisorerFullstandig: true
                """);
        assertThat(Underlagen.fact(underlag, Tackning.class).utan())
                .containsExactly("Arbetsförmedlingen", "Provs kommun");
        assertThat(Underlagen.fact(underlag, GemensamRevisor.class).gemensam()).isFalse();
    }

    @Test
    void those_that_a_list_does_not_name_are_unknown_where_it_does_not_say_that_it_is_whole() {
        Underlag underlag =
                Underlagen.sek("revision: { berattelse: { lamnadTill: [STYRELSEN, AF, FK, Region Prov] } }");
        Tackning delivery = Underlagen.fact(underlag, Tackning.class);
        assertThat(delivery.utan()).isEmpty();
        assertThat(delivery.okanda()).contains("revision.berattelse.lamnadTill[Provs kommun]");
    }

    @Test
    void a_key_that_is_missing_for_several_is_named_once() {
        Underlag underlag = Underlagen.sek("revision: { revisorer: [{ utsedd: true }] }");
        assertThat(Underlagen.fact(underlag, Tackning.class).okanda()).containsExactly("revision.revisorer[].for");
    }

    @Test
    void an_auditor_that_is_not_appointed_may_be_for_anyone() {
        Underlag underlag = Underlagen.sek("revision: { revisorer: [{ utsedd: false }], revisorerFullstandig: true }");
        assertThat(Underlagen.fact(underlag, Tackning.class).antalUtan()).isEqualTo(4);
    }

    @Test
    void a_decision_on_discharge_points_at_each_row_that_tells_it() {
        Underlag underlag = Underlagen.sek("""
                revision:
                  ansvarsfrihet:
                    - { medlem: Provs kommun, beviljad: true }
                    - { medlem: PROVS KOMMUN, beviljad: false }
                """);
        Uppgift decision = Underlagen.fact(underlag, Uppgift.class);
        assertThat(decision.objekt()).isEqualTo("Provs kommun");
        assertThat(decision.varde()).isEqualTo("BADA");
        assertThat(decision.spar().kallor().get("beviljad"))
                .containsExactly("/revision/ansvarsfrihet/0/beviljad", "/revision/ansvarsfrihet/1/beviljad");
    }

    @Test
    void the_report_goes_to_the_board_first_and_then_to_the_medlemmar() {
        Underlag underlag =
                Underlagen.sek("revision: { berattelse: { lamnadTill: [Region Prov], lamnadTillFullstandig: true } }");
        Tackning delivery = Underlagen.fact(underlag, Tackning.class);
        assertThat(delivery.utan())
                .containsExactly("STYRELSEN", "Försäkringskassan", "Arbetsförmedlingen", "Provs kommun");
        assertThat(delivery.antalMedlemmar()).isEqualTo(4);
    }

    @Test
    void remarks_of_a_report_that_has_not_come_are_not_counted() {
        Underlag underlag = Underlagen.sek("""
                revision:
                  berattelse: { datum: 2024-04-10, anmarkningar: [Sent bokslut], papekanden: [] }
                """);
        List<Faktum> facts = Underlagen.facts(underlag, LocalDate.of(2024, 4, 9), List.of());
        assertThat(facts)
                .filteredOn(Revisionsanmarkningar.class::isInstance)
                .singleElement()
                .extracting("antal", "okanda")
                .containsExactly(
                        0,
                        List.of(
                                "revision.berattelse.datum",
                                "revision.berattelse.anmarkningar",
                                "revision.berattelse.papekanden"));
    }

    @Test
    void remarks_can_be_minuted_from_the_day_of_the_report_or_else_after_the_year() {
        assertThat(earliest("berattelse: { datum: 2024-04-10 }")).isEqualTo("2024-04-10");
        assertThat(earliest("berattelse: { anmarkningar: [] }")).isEqualTo("2024-01-01");
    }

    private static LocalDate earliest(String report) {
        Underlag underlag = Underlagen.sek("revision:\n  " + report + "\n  fkRutin: { protokollford: 2024-05-01 }\n");
        return Underlagen.fact(underlag, Anmarkningshantering.class).tidigast();
    }
}
