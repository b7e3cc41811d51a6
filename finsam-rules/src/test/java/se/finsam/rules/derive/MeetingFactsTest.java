package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Dagrakning;

class MeetingFactsTest {
    @Test
    void a_count_of_days_points_at_both_days_and_at_its_limit() {
        Underlag underlag = Underlagen.sek("""
                sammantraden:
                  - { datum: 2023-01-10 }
                  - { datum: 2023-03-01, justerat: 2023-03-10 }
                """);
        assertThat(Underlagen.fact(underlag, Dagrakning.class).spar().kallor())
                .containsEntry("dagar", List.of("/sammantraden/1/datum", "/sammantraden/1/justerat"))
                .containsEntry("gransDagar", List.of("#justering-dagar"));
    }

    @Test
    void no_day_is_counted_where_one_of_two_is_not_known() {
        Underlag underlag = Underlagen.sek("sammantraden: [{ datum: 2023-03-01, anslaget: 2023-03-12 }]");
        assertThat(Underlagen.facts(underlag, Dagrakning.class)).isEmpty();
    }
}
