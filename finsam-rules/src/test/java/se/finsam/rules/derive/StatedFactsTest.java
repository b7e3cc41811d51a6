package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Uppgift;

class StatedFactsTest {
    @Test
    void a_decision_of_another_year_is_told_with_its_object_and_place() {
        Underlag underlag = Underlagen.sek("""
                beslut:
                  - { arende: Konferens }
                  - { arende: Förstudie, datum: 2019-05-10 }
                """);
        Uppgift said = Underlagen.fact(underlag, Uppgift.class);
        assertThat(said.nyckel()).isEqualTo("beslut.annatAr");
        assertThat(said.objekt()).isEqualTo("Förstudie");
        assertThat(said.varde()).isEqualTo("2019-05-10");
        assertThat(said.spar().kallor()).hasSize(1);
        assertThat(said.spar().kallor().get("datum")).containsExactly("/beslut/1/datum");
    }

    @Test
    void a_decision_is_to_come_only_after_the_day_of_assessment() {
        assertThat(toCome(LocalDate.of(2023, 5, 9))).isTrue();
        assertThat(toCome(LocalDate.of(2023, 5, 10))).isFalse();
        assertThat(toCome(null)).isFalse();
    }

    private static boolean toCome(@Nullable LocalDate day) {
        Underlag underlag = Underlagen.sek("beslut: [{ datum: 2023-05-10, arende: Förstudie }]");
        return Underlagen.facts(underlag, day, List.of()).stream()
                .filter(Uppgift.class::isInstance)
                .map(Uppgift.class::cast)
                .anyMatch(said -> said.nyckel().equals("beslut.kommande"));
    }
}
