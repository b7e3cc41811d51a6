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

    @Test
    void what_stands_in_a_list_within_another_is_called_by_both() {
        String yaml = """
                insatser:
                  - { namn: A, mal: [{ text: Fler i arbete }, { text: Nöjda }] }
                  - { namn: B }
                  - { namn: A, mal: [{ text: Nöjda }, { text: Nöjda }] }
                """;
        assertThat(names(Objekttyp.INSATSMAL, Underlagen.view(Underlagen.sek(yaml))))
                .containsExactly("A: Fler i arbete", "A: Nöjda", "A (2): Nöjda", "A (2): Nöjda (2)");
    }

    @Test
    void what_stands_in_two_lists_is_called_by_which() {
        String yaml = """
                budget: { intakter: [{ post: Ränta }] }
                arsredovisning: { resultatrakning: { intakter: [{ post: Ränta }] } }
                """;
        View view = Underlagen.view(Underlagen.sek(yaml));
        assertThat(names(Objekttyp.INTAKTSPOST, view)).containsExactly("budget: Ränta", "årsredovisning: Ränta");
        assertThat(Objects.of(Objekttyp.INTAKTSPOST, view))
                .extracting(one -> ObjectContext.prefix(Objekttyp.INTAKTSPOST, one.view()))
                .containsExactly("budget.intakter[].", "arsredovisning.resultatrakning.intakter[].");
    }

    @Test
    void that_there_are_none_is_known_where_every_list_is_there_and_empty() {
        assertThat(absent(Objekttyp.PLANAR, "")).containsExactly("budget.flerarsplan");
        assertThat(absent(Objekttyp.PLANAR, "budget: { flerarsplan: [] }")).isEmpty();
        assertThat(absent(Objekttyp.INTAKTSPOST, "budget: { intakter: [] }"))
                .containsExactly("arsredovisning.resultatrakning.intakter");
        assertThat(absent(Objekttyp.INSATSMAL, "")).containsExactly("insatser[].mal");
        assertThat(absent(Objekttyp.INSATSMAL, "insatser: [{ namn: A, mal: [] }, { namn: B }]"))
                .containsExactly("insatser[].mal");
        assertThat(absent(Objekttyp.INSATSMAL, "insatser: [{ namn: A, mal: [] }]"))
                .isEmpty();
        assertThat(absent(Objekttyp.INSATSMAL, "insatser: []")).isEmpty();
    }

    private static List<String> absent(Objekttyp type, String yaml) {
        return Objects.absent(type, Underlagen.view(Underlagen.sek(yaml)));
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
