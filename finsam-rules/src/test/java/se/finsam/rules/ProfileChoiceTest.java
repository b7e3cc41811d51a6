package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.Profil;

/** What is plainly of one occasion is tested for that; everything else for all. */
class ProfileChoiceTest {
    private static Granskningsrapport report(String more, String profile) {
        Underlag underlag = UnderlagReader.standard()
                .read(
                        "schema: finsam-underlag/1\nenhet: SEK\nforbund: { namn: Provförbundet }\nrakenskapsar: 2023\n"
                                + more,
                        "prov.yaml")
                .get(0)
                .underlag()
                .orElseThrow();
        return Cases.CHECKER.check(underlag, CheckOptions.STANDARD.profile(profile));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget: { summaIntakter: 1 }|budget",
                "prognos: { resultat: 1 }|delar",
                "delarsrapport: { resultat: 1 }|delar",
                "sammantraden: [{ datum: 2023-03-01 }]|protokoll",
                "beslut: [{ arende: Dator }]|protokoll",
                "insatser: [{ namn: Vägen }]|insatser",
                "tilldelning: [{ belopp: 1 }]|allt",
                "arsredovisning: { beslutad: 2024-03-01 }|allt"
            })
    void the_occasion_decides(String more, String profile) {
        assertThat(report(more, Profil.AUTO).profil()).isEqualTo(profile);
    }

    @Test
    void what_is_of_several_occasions_is_tested_for_all() {
        assertThat(report("budget: { summaIntakter: 1 }\nsammantraden: []\n", Profil.AUTO)
                        .profil())
                .isEqualTo(Profil.ALLT);
    }

    @Test
    void the_report_says_that_finsam_chose_and_how_to_ask_for_all() {
        Granskningsrapport chosen = report("budget: { summaIntakter: 1 }", Profil.AUTO);
        assertThat(chosen.profilval())
                .isNotNull()
                .extracting(Granskningsrapport.Profilval::text)
                .asString()
                .contains("Budget", "allt");
        assertThat(report("budget: { summaIntakter: 1 }", "budget").profilval()).isNull();
        assertThat(report("tilldelning: [{ belopp: 1 }]", Profil.AUTO).profilval())
                .isNull();
    }

    @Test
    void the_rows_are_those_of_the_profile_itself() {
        List<Rad> chosen = report("budget: { summaIntakter: 1 }", Profil.AUTO).rader();
        assertThat(chosen)
                .isEqualTo(report("budget: { summaIntakter: 1 }", "budget").rader());
        assertThat(chosen.size())
                .isLessThan(report("budget: { summaIntakter: 1 }", Profil.ALLT)
                                .rader()
                                .size()
                        / 2);
    }
}
