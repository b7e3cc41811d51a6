package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;

/** No list of a record can be changed, neither through the record nor behind its back. */
class ImmutabilityTest {
    static Set<Record> records() {
        Set<Record> found = new LinkedHashSet<>();
        collect(EveryKey.underlag(Enhet.SEK), found);
        return found;
    }

    @ParameterizedTest
    @MethodSource("records")
    void itsListsAreUnmodifiableCopies(Record owner) throws ReflectiveOperationException {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        List<List<?>> mine = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(owner);
            if (values[i] instanceof List<?> list) {
                assertThat(list).as(components[i].getName()).isNotEmpty().isUnmodifiable();
                List<?> copy = new ArrayList<>(list);
                mine.add(copy);
                values[i] = copy;
            }
        }
        Constructor<?> constructor = owner.getClass().getDeclaredConstructor(types);
        Object made = constructor.newInstance(values);

        mine.forEach(List::clear);

        assertThat(made).isEqualTo(owner);
        assertThat(Modifier.isPublic(constructor.getModifiers())).isTrue();
    }

    @Test
    void thePlacesOfAnOriginAreACopy() {
        Map<String, Place> places = new HashMap<>(Map.of("/a", new Place("/a", 1, 1)));
        Origin origin = new Origin("fil", null, places);
        places.clear();

        assertThat(origin.place("/a").line()).isEqualTo(1);
        assertThat(origin.places()).isUnmodifiable();
    }

    @Test
    void anotherOriginChangesNothingElse() {
        Underlag underlag = EveryKey.underlag(Enhet.TKR);
        Origin other = new Origin("annan", "00", Map.of());

        assertThat(underlag.withOrigin(other).origin()).isEqualTo(other);
        assertThat(underlag.withOrigin(other).withOrigin(Origin.MEMORY)).isEqualTo(underlag);
    }

    private static void collect(Object value, Set<Record> found) {
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, found));
        } else if (value instanceof Record owner) {
            found.add(owner);
            for (RecordShape.Field field : RecordShape.of(owner.getClass()).fields()) {
                Object child = field.get(owner);
                if (child != null) {
                    collect(child, found);
                }
            }
        }
    }
}
