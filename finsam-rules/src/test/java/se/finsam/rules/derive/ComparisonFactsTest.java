package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.IngenJamforelse;
import se.finsam.rules.fakta.Kolumnprov;
import se.finsam.rules.fakta.Skillnad;
import se.finsam.rules.fakta.UtanMotsvarighet;

class ComparisonFactsTest {
    private static final String COSTS = "arsredovisning: { resultatrakning: { kostnader: [%s] } }\n";

    @Test
    void names_are_compared_whatever_their_case() {
        assertThat(facts(
                        costs(2023, "{ post: ARVODEN, foregaendeAr: 90 }"),
                        costs(2022, "{ post: Arvoden, belopp: 90 }"),
                        Kolumnprov.class))
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.skillnad()).isZero());
    }

    @Test
    void tells_the_lines_that_only_one_year_has_with_their_amounts() {
        assertThat(facts(
                        costs(2023, "{ post: Resekostnader, foregaendeAr: 50 }, { post: Ny, foregaendeAr: 0 }"),
                        costs(2022, "{ post: Resor, belopp: 49 }, { post: Bank, belopp: 0 }"),
                        UtanMotsvarighet.class))
                .singleElement()
                .satisfies(lines -> {
                    assertThat(lines.baraJamforelsetal())
                            .extracting(Skillnad::namn)
                            .containsExactly("Resekostnader");
                    assertThat(lines.baraForegaendeAr())
                            .extracting(Skillnad::namn)
                            .containsExactly("Resor");
                });
    }

    @Test
    void last_years_figure_has_no_place_in_this_years_file() {
        assertThat(facts(
                        costs(2023, "{ post: Arvoden, foregaendeAr: 90 }"),
                        costs(2022, "{ post: Arvoden, belopp: 90 }"),
                        Kolumnprov.class))
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.spar().kallor())
                        .containsEntry("angivet", List.of("/arsredovisning/resultatrakning/kostnader/0/foregaendeAr"))
                        .containsEntry("framraknat", List.of()));
    }

    @Test
    void without_a_year_before_there_is_one_fact_that_says_so() {
        assertThat(facts(costs(2023, "{ post: Arvoden, foregaendeAr: 90 }"), null, IngenJamforelse.class))
                .extracting(IngenJamforelse::orsak)
                .containsExactly("UNDERLAG");
    }

    private static Underlag costs(int year, String lines) {
        return Underlagen.read("schema: finsam-underlag/1\nenhet: SEK\nforbund: { namn: Provförbundet }\nrakenskapsar: "
                + year + "\n" + COSTS.formatted(lines));
    }

    private static <T> List<T> facts(Underlag underlag, @Nullable Underlag before, Class<T> type) {
        return Underlagen.facts(underlag, null, before == null ? List.of() : List.of(before)).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
