package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Language;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;

class NamesTogetherTest {
    private static final Set<String> KNOWN = Set.of("fk", "region prov", "a, b");

    @Test
    void medlemmar_with_a_comma_between_in_a_cell_are_refused() {
        assertThat(messages("FK, Region Prov,", new Place.Cell(1, "Budget", "B3")))
                .singleElement()
                .asString()
                .contains("Budget!B3", "FK, Region Prov", "semikolon mellan medlemmarna: FK; Region Prov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FK", "FK, AB X", "A, B", "FK,", "Vuxna, unga"})
    void one_medlem_and_a_name_with_a_comma_are_taken(String written) {
        assertThat(messages(written, new Place.Cell(1, "Budget", "B3"))).isEmpty();
    }

    @Test
    void what_is_not_from_a_cell_is_left_to_the_controls() {
        assertThat(messages("FK, Region Prov", null)).isEmpty();
    }

    private static List<String> messages(String written, Place.@Nullable Cell cell) {
        Place place = new Place("/deltog/0", 3, 2, cell, null);
        Node list = new Node.Sequence(place, List.of(new Node.Scalar(place, Node.Kind.TEXT, written)));
        Problems problems = new Problems();
        NamesTogether.check(new Node.Mapping(place, List.of(new Node.Entry("deltog", place, list))), KNOWN, problems);
        return problems.list().stream().map(error -> error.message(Language.SV)).toList();
    }
}
