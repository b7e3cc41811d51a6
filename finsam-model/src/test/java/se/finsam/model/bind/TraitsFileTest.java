package se.finsam.model.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;

class TraitsFileTest {
    @Test
    void the_file_on_the_class_path_is_what_the_records_say() throws IOException {
        try (InputStream in = Objects.requireNonNull(TraitsFile.class.getResourceAsStream(TraitsFile.RESOURCE))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(TraitsFile.text());
        }
    }

    @Test
    void what_is_read_from_the_file_is_what_reflection_says() {
        Set<Class<?>> seen = new HashSet<>();
        compare(Underlag.class, seen);
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @Test
    void a_record_that_is_not_in_the_file_is_looked_up() {
        record Other(int number, List<String> texts) {}

        assertThat(TraitsFile.of(Other.class.getRecordComponents()[1]).itemType())
                .isEqualTo(String.class);
        assertThat(TraitsFile.shorthand(Other.class)).isEmpty();
    }

    private static void compare(Class<?> type, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Traits looked = Traits.of(component);
            assertThat(TraitsFile.of(component)).as(component.toString()).isEqualTo(looked);
            compare(looked.itemType(), seen);
        }
    }
}
