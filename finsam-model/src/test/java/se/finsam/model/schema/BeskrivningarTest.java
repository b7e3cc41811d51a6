package se.finsam.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.model.Budget;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;

class BeskrivningarTest {
    @Test
    void every_key_and_every_code_has_a_description_and_none_is_left_over() {
        Set<String> wanted = new LinkedHashSet<>();
        collect(Underlag.class, wanted, new HashSet<>());

        assertThat(Beskrivningar.names()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void what_holds_a_value_has_an_example_and_what_holds_keys_has_none() {
        Set<Class<?>> seen = new HashSet<>();
        examples(Underlag.class, seen);
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @Test
    void a_description_is_found_by_record_and_key() {
        assertThat(Beskrivningar.of(Budget.class, "beslutad").text().in(Language.SV))
                .startsWith("Dagen då styrelsen fastställde budgeten");
    }

    @Test
    void a_key_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Beskrivningar.of(Budget.class, "beslutat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Budget.beslutat");
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            String name = type.getSimpleName() + "." + field.key();
            names.add(name);
            String owner = field.itemType().isEnum() ? field.itemType().getSimpleName() : name;
            Beskrivningar.codes(field).forEach(code -> names.add(owner + "." + code));
            if (field.itemType().isRecord()) {
                collect(field.itemType(), names, seen);
            }
        }
    }

    private static void examples(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            Beskrivning one = Beskrivningar.of(type, field.key());
            String name = type.getSimpleName() + "." + field.key();
            assertThat(one.sv()).as(name).matches("(?s)[A-ZÅÄÖ].*\\.");
            assertThat(one.en()).as(name).matches("(?s)[A-ZÅÄÖ].*\\.");
            if (field.amount()) {
                assertThat(one.sv().toLowerCase(java.util.Locale.ROOT)).as(name).contains("belopp");
            }
            if (field.added()) {
                assertThat(one.exempel()).as(name).isNull();
            } else if (field.itemType().isRecord()) {
                assertThat(one.exempel()).as(name).isNull();
                examples(field.itemType(), seen);
            } else {
                assertThat(one.exempel()).as(name).isNotNull();
            }
        }
    }
}
