package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Objekttyp;

class ObjectsTest {
    @Test
    void several_of_a_name_are_numbered_in_their_order() {
        assertThat(insatser("A", "B", "A", "A")).containsExactly("A", "B", "A (2)", "A (3)");
    }

    @Test
    void no_two_objects_share_a_name_whatever_they_are_called() {
        assertThat(insatser("A (2)", "A", "A", "A (2)")).containsExactly("A (2)", "A", "A (3)", "A (2) (2)");
        assertThat(insatser("A", "A", "A (2)")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void a_meeting_to_come_is_called_by_its_day() {
        Underlag underlag = Underlagen.sek("sammantraden: [{ datum: 2023-03-01 }, { datum: 2023-11-15 }]");
        assertThat(names(Objekttyp.SAMMANTRADE, View.of(underlag, LocalDate.of(2023, 6, 1))))
                .containsExactly("2023-03-01", "2023-11-15");
    }

    private static List<String> insatser(String... names) {
        StringBuilder yaml = new StringBuilder("insatser:\n");
        for (String name : names) {
            yaml.append("  - { namn: ").append(name).append(" }\n");
        }
        return names(Objekttyp.INSATS, Underlagen.view(Underlagen.sek(yaml.toString())));
    }

    private static List<String> names(Objekttyp type, View view) {
        return Objects.of(type, view).stream().map(Objects.Named::name).toList();
    }
}
