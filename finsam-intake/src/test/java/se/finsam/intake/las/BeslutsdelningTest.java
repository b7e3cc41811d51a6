package se.finsam.intake.las;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.intake.dokument.Bit;
import se.finsam.intake.dokument.Rad;

/** How much of a text is divided into decisions. */
class BeslutsdelningTest {
    private static List<Beslutsdelning.Del> delar(int many) {
        List<Rad> rader = new ArrayList<>(List.of(rad(1, "Styrelsen beslutar")));
        for (int i = 0; i < many; i++) {
            rader.add(rad(i + 2, "att godkänna rapporten,"));
        }
        return Beslutsdelning.av(rader);
    }

    private static Rad rad(int nr, String text) {
        return new Rad(1, nr, List.of(new Bit(text, 0, text.length())), true, false);
    }

    @Test
    void a_paragraph_with_a_thousand_decisions_is_divided() {
        assertThat(delar(1_000)).hasSize(1_000).allMatch(del -> del.rader().size() <= 2);
    }

    @Test
    void what_is_longer_than_any_paragraph_is_left_as_one() {
        assertThat(delar(200_000))
                .singleElement()
                .satisfies(del -> assertThat(del.rader()).hasSize(200_001));
    }
}
