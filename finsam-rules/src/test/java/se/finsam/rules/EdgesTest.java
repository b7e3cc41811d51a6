package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** Inputs that once made a row better than it deserves. */
class EdgesTest {
    private static final Path FILES = Path.of("src", "test", "resources", "kanter");

    @ParameterizedTest
    @CsvSource({
        "budgetens-rader-ger-minus-490.json, FL21-BUDGETBALANS, BEDOMNING",
        "budgetens-rader-ger-minus-490.json, FL21-HUSHALLNING, BEDOMNING",
        "tomma-rader-koper-tolerans.json, RAK-BALANS, AVVIKELSE",
        "del-av-tilldelningen-utan-medlemmar.json, NR-EGETKAPITAL, KAN_EJ_BEDOMAS",
        "del-av-tilldelningen-utan-medlemmar.json, NR-EGETKAPITAL-PLAN, KAN_EJ_BEDOMAS",
        "del-av-tilldelningen-utan-medlemmar.json, MAL-FINANSIELLA, KAN_EJ_BEDOMAS",
        "del-av-tilldelningen-med-medlemmar.json, NR-EGETKAPITAL, KAN_EJ_BEDOMAS",
        "hela-tilldelningen.json, NR-EGETKAPITAL, UPPFYLLD",
        "hela-tilldelningen.json, MAL-FINANSIELLA, AVVIKELSE"
    })
    void a_row_is_no_better_than_its_input(String file, String kontroll, Utfall utfall) throws IOException {
        String text = Files.readString(FILES.resolve(file), StandardCharsets.UTF_8);
        assertThat(row(text, kontroll).utfall()).isEqualTo(utfall);
    }

    @Test
    void a_row_on_equity_that_was_computed_says_so() {
        Rad row = row("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund: { namn: Provförbundet }
                rakenskapsar: 2023
                tilldelningSumma: 5000000
                delarsrapport: { egetKapital: { ingaende: 900000 } }
                prognos: { resultat: 50000 }
                """, "NR-EGETKAPITAL");
        assertThat(row.text())
                .startsWith("Enligt prognosen, inte ett bokslut: eget kapital 950 000 kr")
                .endsWith(
                        "Utgående eget kapital anges inte, och är här ingående 900 000 kr plus årets förändring 50 000 kr.");
    }

    @Test
    void a_difference_within_rounding_is_said_in_the_text() {
        Rad row = row("""
                schema: finsam-underlag/1
                enhet: TKR
                forbund: { namn: Provförbundet }
                rakenskapsar: 2023
                prognos: { egetKapital: { ingaende: 900, aretsResultat: 100, utgaende: 1001 } }
                """, "RAK-EGETKAPITAL");
        assertThat(row.utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row.text()).endsWith("Skillnaden 1 000 kr ryms inom vad avrundning kan förklara (1 000 kr).");
    }

    @Test
    void a_table_that_is_printed_with_minus_signs_is_said_to_be() {
        Rad row = row("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund: { namn: Provförbundet }
                rakenskapsar: 2023
                arsredovisning:
                  resultatrakning:
                    intakter: [{ post: Bidrag, belopp: 5000 }]
                    kostnader: [{ post: Insatser, belopp: -4600, not: 1 }, { post: Återbetalt, belopp: 250 }, { post: Kansli, belopp: -900 }]
                    summaIntakter: 5000
                    summaKostnader: -5250
                    aretsResultat: -250
                  noter: [{ nr: 1, rader: [{ post: Insats, belopp: -4600 }], summa: -4600 }]
                """, "RAK-RESULTAT");
        assertThat(row.utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row.text()).endsWith("Tabellen resultaträkning är skriven med minustecken och har lästs utan dem.");
    }

    @Test
    void a_note_is_turned_with_the_line_that_refers_to_it() {
        String text = """
                schema: finsam-underlag/1
                enhet: SEK
                forbund: { namn: Provförbundet }
                rakenskapsar: 2023
                arsredovisning:
                  resultatrakning:
                    kostnader: [{ post: Insatser, belopp: -4600, not: 1 }]
                  noter: [{ nr: 1, rader: [{ post: Insats, belopp: NOTEN }], summa: NOTEN }]
                """;
        assertThat(row(text.replace("NOTEN", "-4600"), "RAK-NOTER").utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row(text.replace("NOTEN", "4600"), "RAK-NOTER").utfall()).isEqualTo(Utfall.UPPFYLLD);
    }

    private static Rad row(String text, String kontroll) {
        return Cases.CHECKER.check(Underlagen.read(text)).rader().stream()
                .filter(rad -> rad.kontroll().equals(kontroll))
                .findFirst()
                .orElseThrow();
    }
}
