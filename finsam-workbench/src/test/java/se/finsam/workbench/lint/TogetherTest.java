package se.finsam.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Kontrollrum;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.report.Grund;

/** Which conditions are shown to exclude each other, and which are not. */
class TogetherTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // apart: by a number, by fields, by a word, by what is not there
                "Budgetresultat( resultat >= 0 ) ; Budgetresultat( resultat < 0 ) ; false",
                "Budgetresultat( resultat > 1B ) ; Budgetresultat( resultat == 1 ) ; false",
                "EgetKapitalforandring( skillnad <= tolerans ) ; EgetKapitalforandring( tolerans < skillnad ) ; false",
                "EgetKapitalforandring( skillnad == tolerans ) ; EgetKapitalforandring( skillnad != tolerans ) ; false",
                "EgetKapitalforandring( skillnad < tolerans, tolerans <= 0 ) ; EgetKapitalforandring( skillnad > 1B ) ; false",
                "Budgetresultat( entydigt == \"JA\" ) ; Budgetresultat( entydigt == \"NEJ\" ) ; false",
                "Budgetresultat( entydigt == \"JA\" ) ; Budgetresultat( entydigt != \"JA\" ) ; false",
                "GemensamRevisor( gemensam != true ) ; GemensamRevisor( gemensam != false ) ; false",
                "Kreditgrans() ; not Kreditgrans() ; false",
                "Kreditgrans( kreditgrans > 5B ) ; not Kreditgrans( kreditgrans > 4B ) ; false",
                "EgetKapitalforandring( skillnad < 1B || skillnad > 2B ) ; EgetKapitalforandring( skillnad == 2B ) ; false",
                "Innehall( dokument == \"budget\", saknade contains \"A\" ) ; Innehall( dokument == \"budget\","
                        + " saknade not contains \"A\" ) ; false",
                "UtanforTrappan() ; EgetKapitalTak() ; false",
                "OhanvisadNot() ; not Notrader() ; false",
                // together: nothing that is asked stands against it
                "Budgetresultat( resultat >= 0 ) ; Budgetresultat( resultat <= 0 ) ; true",
                "EgetKapitalforandring( skillnad <= tolerans ) ; EgetKapitalforandring( utgaende > 0 ) ; true",
                "Budgetresultat( resultat < 0 ) ; AngivetUndantag() ; true",
                "Kreditgrans( kreditgrans > 4B ) ; not Kreditgrans( kreditgrans > 5B ) ; true",
                "UtgaendeEgetKapital( underlag != \"HUVUDBOK\" ) ; UtgaendeEgetKapital( underlag != \"PROGNOS\" ) ; true",
                "Innehall( dokument == \"budget\", antalSaknade > 0 ) ; Innehall( dokument == \"riktlinjer\","
                        + " antalSaknade == 0 ) ; true",
                "not Kreditgrans() ; not AngivetUndantag() ; true",
                "EgetKapitalforandring( skillnad < 1B || skillnad > 2B ) ; EgetKapitalforandring( skillnad == 3B ) ; true",
            })
    void two_conditions(String one, String other, boolean possible) {
        assertThat(Together.mojlig(rule(clean(one)), rule(clean(other)))).isEqualTo(possible);
        assertThat(Together.mojlig(rule(clean(other)), rule(clean(one)))).isEqualTo(possible);
    }

    @Test
    void what_a_fact_is_compared_with_is_followed_to_the_fact_that_has_it() {
        RuleConditions within = rule("$grans : Kreditgrans()", "Skuldbild( kredit <= $grans.kreditgrans )");
        RuleConditions above = rule("$skulder : Skuldbild()", "Kreditgrans( kreditgrans < $skulder.kredit )");
        RuleConditions unlimited = rule("$skulder : Skuldbild()", "not Kreditgrans( kreditgrans < $skulder.kredit )");
        assertThat(Together.mojlig(within, above)).isFalse();
        assertThat(Together.mojlig(above, unlimited)).isFalse();
        assertThat(Together.mojlig(within, unlimited)).isTrue();
    }

    private static String clean(String condition) {
        return condition.strip();
    }

    private static RuleConditions rule(String... conditions) {
        String drl = "rule \"PROV UPPFYLLD\"\nwhen\n" + String.join("\n", conditions) + "\nthen\nend\n";
        Text text = new Text("prov", "test");
        Kontrollfil kontroll = new Kontrollfil(
                "PROV",
                text,
                text,
                Grund.LAG,
                Objekttyp.FORBUND,
                List.of(),
                null,
                java.time.LocalDate.of(2004, 1, 1),
                null,
                java.time.LocalDate.of(2026, 1, 1),
                List.of(),
                null,
                null,
                null,
                null,
                Map.of());
        RuleFile file = RuleFile.of(new Kontrollrum(kontroll, "regel.drl", drl));
        assertThat(file.frammande()).isEmpty();
        return RuleConditions.of(file.regler().get(0), true).orElseThrow();
    }
}
