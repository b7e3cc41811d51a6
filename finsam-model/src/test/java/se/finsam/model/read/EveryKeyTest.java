package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Enhet;
import se.finsam.model.Insats;
import se.finsam.model.Post;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;

/** What the round trip of every key rests on: that there is no component that {@link EveryKey} left out. */
class EveryKeyTest {
    @Test
    void everyComponentOfEveryRecordIsSet() {
        // What a reader fills other parts from is gone when it has.
        assertThat(unset(EveryKey.underlag(Enhet.SEK), "")).containsExactly("/tabell");
    }

    @Test
    void everyRecordOfTheSchemaIsReached() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        records(Underlag.class, seen);

        assertThat(seen).hasSizeGreaterThan(30).contains(Post.class, Insats.class);
    }

    private static List<String> unset(@Nullable Object value, String path) {
        if (value == null) {
            return List.of(path);
        }
        if (value instanceof List<?> items) {
            return items.isEmpty()
                    ? List.of(path)
                    : items.stream().flatMap(item -> unset(item, path).stream()).toList();
        }
        if (value instanceof Record) {
            return RecordShape.of(value.getClass()).fields().stream()
                    .flatMap(field -> unset(field.get(value), path + "/" + field.key()).stream())
                    .toList();
        }
        return List.of();
    }

    private static void records(Class<?> type, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type)) {
            RecordShape.of(type).fields().forEach(field -> records(field.itemType(), seen));
        }
    }
}
