package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Prov;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Talord;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.RulebookInternals;

/** What the figures of rows are called where people read them: {@code tal} of {@code regelbok.yaml}. */
class FigureNamesTest {
    private final Map<String, Talord> named =
            RulebookInternals.bok(Cases.CHECKER.rulebook()).tal();

    @Test
    void every_figure_of_every_row_of_the_cases_has_a_name_and_no_name_is_left_over() {
        Map<String, Kontroll> controls = new TreeMap<>();
        Cases.CHECKER.rulebook().kontroller().forEach(control -> controls.put(control.id(), control));
        Set<String> unnamed = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (Prov prov : Cases.all()) {
            for (Rad row : Cases.report(prov, Cases.options(prov)).rader()) {
                for (String figure : row.tal().keySet()) {
                    String own = row.kontroll() + "." + figure;
                    used.add(named.containsKey(own) ? own : figure);
                    Kontroll control = controls.get(row.kontroll());
                    if (control == null || !control.tal().containsKey(figure)) {
                        unnamed.add(own);
                    }
                }
            }
        }
        assertThat(unnamed).as("figures without a name").isEmpty();
        assertThat(named.keySet()).as("names of no figure").isSubsetOf(used);
    }

    @Test
    void a_control_calls_a_figure_what_it_is_there() {
        assertThat(Cases.CHECKER.rulebook().kontroller().stream()
                        .filter(control -> control.id().equals("RAK-OVERDRAG"))
                        .map(control -> control.tal().get("over")))
                .containsExactly(named.get("RAK-OVERDRAG.over"));
    }
}
