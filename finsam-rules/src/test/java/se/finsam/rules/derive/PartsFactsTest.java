package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Innehall;

class PartsFactsTest {
    @Test
    void what_is_missing_stands_in_the_order_of_the_law() {
        Innehall parts = part(Underlagen.sek("arsredovisning: { delar: [NOTER, RESULTATRAKNING] }"), "arsredovisning");
        assertThat(parts.saknade())
                .containsExactly(
                        "BALANSRAKNING",
                        "KASSAFLODESANALYS",
                        "DRIFTREDOVISNING",
                        "INVESTERINGSREDOVISNING",
                        "FORVALTNINGSBERATTELSE");
        assertThat(parts.antalSaknade()).isEqualTo(5);
        assertThat(parts.spar().kallor().get("antalSaknade")).containsExactly("/arsredovisning/delar");
    }

    @Test
    void a_document_that_lists_no_parts_is_not_said_to_lack_any() {
        Underlag underlag = Underlagen.sek("arsredovisning: { beslutad: 2024-03-20 }");
        assertThat(Underlagen.facts(underlag, Innehall.class)).isEmpty();
    }

    @Test
    void guidelines_with_one_decision_in_time_are_not_later() {
        Underlag underlag = Underlagen.sek("""
                styrdokument:
                  - { slag: RIKTLINJER_MEDELSFORVALTNING, beslutad: 2024-01-01 }
                  - { slag: RIKTLINJER_MEDELSFORVALTNING, beslutad: 2023-12-31 }
                  - { slag: RIKTLINJER_GOD_EKONOMISK_HUSHALLNING, beslutad: 2024-01-01 }
                """);
        assertThat(part(underlag, "riktlinjer-senare").saknade())
                .containsExactly("RIKTLINJER_GOD_EKONOMISK_HUSHALLNING");
    }

    @Test
    void guidelines_without_a_day_are_unknown_and_not_later() {
        Underlag underlag = Underlagen.sek("styrdokument: [{ slag: RIKTLINJER_MEDELSFORVALTNING }]");
        assertThat(part(underlag, "riktlinjer-senare").saknade()).isEmpty();
        assertThat(part(underlag, "riktlinjer").okanda())
                .containsExactly(
                        "styrdokument[RIKTLINJER_GOD_EKONOMISK_HUSHALLNING]",
                        "styrdokument[RIKTLINJER_MEDELSFORVALTNING].beslutad");
    }

    @Test
    void what_a_list_does_not_have_is_missing_only_where_the_list_is_whole() {
        assertThat(part(Underlagen.sek("styrdokument: [{ slag: RESEPOLICY }]"), "riktlinjer")
                        .saknade())
                .isEmpty();
        Innehall whole = part(
                Underlagen.sek("styrdokumentFullstandig: true\nstyrdokument: [{ slag: RESEPOLICY }]"), "riktlinjer");
        assertThat(whole.saknade())
                .containsExactly("RIKTLINJER_GOD_EKONOMISK_HUSHALLNING", "RIKTLINJER_MEDELSFORVALTNING");
        assertThat(whole.urListan()).isEqualTo(whole.saknade());
    }

    @Test
    void what_is_said_to_be_missing_does_not_rest_on_the_list() {
        Innehall said = part(
                Underlagen.sek("styrdokument: [{ slag: RIKTLINJER_MEDELSFORVALTNING, finns: false }]"), "riktlinjer");
        assertThat(said.saknade()).containsExactly("RIKTLINJER_MEDELSFORVALTNING");
        assertThat(said.urListan()).isEmpty();
    }

    @Test
    void a_year_in_which_the_parts_were_not_law_has_none_to_ask_for() {
        Underlag underlag =
                Underlagen.read("schema: finsam-underlag/1\nrakenskapsar: 2018\nforbund: { namn: Provförbundet }\n"
                        + "arsredovisning: { delar: [NOTER] }");
        assertThat(Underlagen.facts(underlag, Innehall.class)).isEmpty();
    }

    private static Innehall part(Underlag underlag, String document) {
        return Underlagen.facts(underlag, Innehall.class).stream()
                .filter(parts -> parts.dokument().equals(document))
                .findFirst()
                .orElseThrow();
    }
}
