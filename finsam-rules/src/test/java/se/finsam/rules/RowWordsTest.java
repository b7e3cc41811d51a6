package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.RowDifferences;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** What the rows say in words, where figures cannot show it. Each of them is the row of a case in {@code prov.yaml}. */
class RowWordsTest {
    @Test
    void an_insats_is_registered_in_the_system_of_its_year() {
        assertThat(text("FRIST-UPPFOLJNING: registrerad i SUS 2022")).isEqualTo("Insatsen är registrerad i SUS.");
        assertThat(text("FRIST-UPPFOLJNING: registrerad i Uppföljning Finsam 2023, oregistrerad och okänd"))
                .isEqualTo("Insatsen är registrerad i Uppföljning Finsam.");
    }

    @Test
    void a_statement_of_the_board_that_the_figures_contradict_is_told() {
        assertThat(
                        text(
                                "MAL-FINANSIELLA: siffrorna visar att målet inte är uppfyllt fast styrelsen säger att det är det"))
                .contains("Siffrorna säger emot styrelsens egen bedömning: uppfyllt.");
        assertThat(
                        text(
                                "MAL-FINANSIELLA: siffrorna visar att målet är uppfyllt fast styrelsen säger att det inte är det"))
                .endsWith("Siffrorna säger emot styrelsens egen bedömning: ej uppfyllt.");
    }

    @Test
    void a_row_that_rests_on_a_forecast_says_so() {
        assertThat(text("MAL-FINANSIELLA: bara prognosen är känd")).contains("enligt prognosen");
        assertThat(text("NR-EGETKAPITAL-PLAN: bara prognosen är känd och går över taket"))
                .contains("enligt prognosen");
    }

    @Test
    void lines_that_only_one_year_has_are_named() {
        assertThat(text("RAK-JAMFORELSETAL: en post har bytt namn"))
                .contains("Resekostnader (50 kr)")
                .contains("Resor (50 kr)");
    }

    @Test
    void differences_that_were_not_tested_are_named() {
        assertThat(text("RAK-AVVIKELSEKOLUMN: en grupp saknar budget och prövas inte"))
                .endsWith("Insatser.");
        assertThat(text("RAK-JAMFORELSETAL: en posts belopp är inte känt föregående år"))
                .endsWith("Resor.");
    }

    @Test
    void of_a_list_only_what_the_row_is_about_is_named() {
        assertThat(text("STYR-MOTEN: ett färre, vad de andra än är")).endsWith("brukar ha: Revisorerna (0/1).");
        assertThat(text("STYR-PLACERING: en av två former är inte tillåten")).endsWith("inte tillåter: fonder.");
        assertThat(text("SAM-RAPPORTER: bara den mottagare som har fått för få nämns"))
                .endsWith("än den ska: Samverkansgruppen (1/2).");
        assertThat(text("SAM-MATNINGAR: bara det som inte är gjort till sin dag nämns"))
                .endsWith("inte gjort i tid: Statistik, Loggbok.");
        assertThat(text("SAM-MEDFINANSIERING: bara den som står för det överskjutande nämns"))
                .endsWith("är angivet: En förening.");
        assertThat(text("SAM-EGNAKRAV: bara de krav med egna ord som förbundet har, och som saknas, nämns"))
                .endsWith("som saknas: Brukarmedverkan.");
        assertThat(text("MAL-VERKSAMHET: bara de mått som inte är nådda nämns")).contains("det inte: Samtal.");
        assertThat(text("MAL-INSATS: bara de mått som inte är nådda nämns")).contains("det inte: Samtal.");
    }

    @Test
    void what_was_met_is_named_with_its_counts() {
        assertThat(text("STYR-MOTEN: precis så många som bestämts, och ett fler"))
                .endsWith("Revisorerna (1/1), Samverkansgruppen (3/2).");
        assertThat(text("SAM-RAPPORTER: precis så många, en fler, en färre, och det är inte känt"))
                .endsWith("Samverkansgruppen (2/2), Nämnden (2/1).");
        assertThat(text("SAM-MATNINGAR: gjord på sin sista dag, dagen efter, och utan egen dag"))
                .endsWith("är gjort: Enkät vid start, Enkät vid slut.");
        assertThat(text("STYR-SAMMANTRADE: två krav, och det ena är inte känt"))
                .endsWith("har bestämt: ekonomisk rapport, revisorerna inbjudna.");
    }

    @Test
    void that_there_is_something_at_all_is_no_derivation() {
        assertThat(Cases.all().stream()
                        .flatMap(prov -> Cases.rows(prov, Cases.options(prov)).stream())
                        .filter(rad -> List.of("SAM-EGNAKRAV", "STYR-MOTEN", "STYR-SAMMANTRADE")
                                .contains(rad.kontroll()))
                        .map(Rad::harledning)
                        .filter(Objects::nonNull))
                .isEmpty();
    }

    @Test
    void no_text_shows_a_code_where_a_word_belongs() {
        java.util.regex.Pattern code =
                java.util.regex.Pattern.compile("(?<![\\p{L}\\p{N}\\[-])[A-Z][A-Z_]{5,}(?![\\p{L}\\p{N}-])");
        assertThat(Cases.all().stream()
                        .flatMap(prov -> Cases.rows(prov, Cases.options(prov)).stream())
                        // Keys that are missing are asked for as they are written, and a measure nobody knows as the
                        // input has it.
                        .filter(rad -> code.matcher(rad.text().replaceAll("\\[[^]]*]|NETTOKOSTNAD_HOGST", ""))
                                .find())
                        .map(RowDifferences::describe))
                .isEmpty();
    }

    @Test
    void whoever_must_act_is_told_what_to_do() {
        assertThat(Cases.all().stream()
                        .flatMap(prov -> Cases.rows(prov, Cases.options(prov)).stream())
                        .filter(rad -> Arrays.asList(Utfall.AVVIKELSE, Utfall.BEDOMNING, Utfall.KAN_EJ_BEDOMAS)
                                .contains(rad.utfall()))
                        .filter(rad -> rad.atgard() == null)
                        .map(RowDifferences::describe))
                .isEmpty();
    }

    private static String text(String name) {
        return Cases.all().stream()
                .filter(prov -> prov.toString().equals(name))
                .flatMap(prov -> Cases.rows(prov, Cases.options(prov)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case " + name))
                .text();
    }
}
