package se.finsam.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A rulebook says which wording of each statute it knows up to, and when someone looked. */
class LagkannedomTest {
    private static final Rulebook BOOK = Rulebook.bundled();

    @Test
    void every_statute_has_its_last_known_wording_and_the_day_that_it_was_checked() {
        assertThat(BOOK.lagar()).extracting(Lagkannedom::sfs).isSorted().contains("2003:1210", "2018:597", "1930:173");
        assertThat(BOOK.lagar()).allSatisfy(law -> {
            assertThat(law.lydelse()).matches("\\d{4}:\\d+");
            assertThat(law.kandTill()).isBeforeOrEqualTo(law.kontrollerad());
            assertThat(law.titel().sv()).contains(law.sfs());
        });
    }

    @Test
    void the_act_on_financial_coordination_is_known_up_to_its_amendment_of_2023() {
        Lagkannedom act = BOOK.lagar().stream()
                .filter(law -> law.sfs().equals("2003:1210"))
                .findFirst()
                .orElseThrow();

        assertThat(act.lydelse()).isEqualTo("2023:644");
        assertThat(act.fran()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(act.registerTill()).isEqualTo(act.kandTill());
        assertThat(act.upphavd()).isNull();
    }

    @Test
    void what_is_old_is_what_inaktuella_tells() {
        LocalDate later = LocalDate.of(2100, 1, 1);

        assertThat(BOOK.inaktuella(later).stream()
                        .filter(one -> one.slag().equals("LAG"))
                        .map(one -> one.id() + " " + one.kontrollerad()))
                .containsExactlyInAnyOrderElementsOf(BOOK.lagar().stream()
                        .map(law -> law.sfs() + " " + law.kandTill())
                        .toList());
    }
}
