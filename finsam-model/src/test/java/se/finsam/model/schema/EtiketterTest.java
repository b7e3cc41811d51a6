package se.finsam.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.finsam.model.Balansrakning;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;

class EtiketterTest {
    @Test
    void every_key_has_a_name_and_none_is_left_over() {
        Set<String> keys = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        collect(Underlag.class, keys, unnamed, new HashSet<>());
        assertThat(unnamed).isEmpty();
        assertThat(keys).containsAll(Etiketter.names());
    }

    @Test
    void a_name_is_what_a_person_would_write() {
        assertThat(Etiketter.of(Balansrakning.class, "egetKapital"))
                .hasValueSatisfying(name -> assertThat(name.in(Language.SV)).isEqualTo("Eget kapital"));
        assertThat(Etiketter.of(Underlag.class, "finnsInte")).isEmpty();
    }

    private static void collect(Class<?> type, Set<String> keys, Set<String> unnamed, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            keys.add(field.key());
            keys.add(Beskrivningsfil.name(type, field.key()));
            if (Etiketter.of(type, field.key()).isEmpty()) {
                unnamed.add(Beskrivningsfil.name(type, field.key()));
            }
            if (field.itemType().isRecord()) {
                collect(field.itemType(), keys, unnamed, seen);
            }
        }
    }
}
