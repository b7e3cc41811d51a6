package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Place;
import se.finsam.model.source.RecordShape;

/**
 * A value of the underlag together with where it stands. Immutable.
 *
 * <p>A day after the day of assessment has not come yet, so what it says did happen is not known: such a value is absent.
 */
public final class View {
    private final Object value;
    private final String pointer;
    private final @Nullable LocalDate today;

    private View(Object value, String pointer, @Nullable LocalDate today) {
        this.value = value;
        this.pointer = pointer;
        this.today = today;
    }

    /** A view of a whole record, seen on a day; null where every day counts as come. */
    public static View of(Record root, @Nullable LocalDate today) {
        return new View(root, "", today);
    }

    /** JSON Pointer to the value. */
    public String pointer() {
        return pointer;
    }

    /** The value itself. */
    public Object value() {
        return value;
    }

    /**
     * What stands at a path: keys with dots between. Empty where nothing does.
     *
     * @throws IllegalArgumentException where the schema has no such path, so that a slip of the hand is not taken for silence
     */
    public Optional<View> at(String path) {
        Optional<View> view = Optional.of(this);
        Class<?> type = value.getClass();
        for (String key : path.split("\\.", -1)) {
            RecordShape.Field field = RecordShape.of(type)
                    .field(key)
                    .orElseThrow(() -> new IllegalArgumentException("no such key in the underlag: " + path));
            view = view.flatMap(parent -> parent.child(key, field.get(parent.value)));
            type = field.itemType();
        }
        return view.filter(View::hasCome);
    }

    /** The items of the list at a path; empty where there is no list, or an empty one. */
    public List<View> items(String path) {
        return at(path).map(View::items).orElse(List.of());
    }

    /** The items of this list. */
    public List<View> items() {
        List<View> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(new View(list.get(i), Place.child(pointer, String.valueOf(i)), today));
            }
        }
        return items;
    }

    /** The amount or number at a path. */
    public Optional<Amount> amount(String path) {
        return at(path).map(view -> new Amount((BigDecimal) view.value, List.of(view.pointer)));
    }

    /** The day at a path. */
    public Optional<LocalDate> day(String path) {
        return at(path).map(view -> (LocalDate) view.value);
    }

    /** The last day that stands at a path: a limit holds before its day has come, too. */
    public Optional<View> limit(String path) {
        return new View(value, pointer, null).at(path);
    }

    /** The yes or no at a path. */
    public Optional<Boolean> flag(String path) {
        return at(path).map(view -> (Boolean) view.value);
    }

    /** The whole number at a path. */
    public Optional<Integer> number(String path) {
        return at(path).map(view -> (Integer) view.value);
    }

    /** The text or code at a path. */
    public Optional<String> text(String path) {
        return at(path).map(view -> view.value.toString());
    }

    private Optional<View> child(String key, @Nullable Object child) {
        return child == null ? Optional.empty() : Optional.of(new View(child, Place.child(pointer, key), today));
    }

    private boolean hasCome() {
        return today == null || !(value instanceof LocalDate day) || !day.isAfter(today);
    }
}
