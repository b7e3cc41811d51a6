package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.EgenNyckel;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.OwnValues;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;

/**
 * A value of the underlag together with where it stands. Does not change, but keeps what was looked up
 * in it: one thread each.
 *
 * <p>A day after the day of assessment has not come yet, so what it says did happen is not known: such a value is absent. So is
 * what a document says that is not there yet, as {@link NotYet} tells.
 *
 * <p>Keys that a rulebook adds stand at {@code egna.NAME}, as values of the type that the rulebook says.
 */
public final class View {
    /** After the key of a list in a path: what comes is said of each of its rows. */
    private static final String EACH = "[].";

    private final Object value;
    private final @Nullable View parent;
    private final String key;
    private final @Nullable LocalDate today;
    private final @Nullable NotYet notYet;
    private final EgnaNycklar own;
    private @Nullable Map<String, RowIndex> indexes;
    private @Nullable Map<Object, Found> computedOnce;
    private @Nullable Map<String, Optional<View>> lookedUp;
    private @Nullable List<View> rows;
    private @Nullable View ofLimits;
    private @Nullable String pointer;

    private View(
            Object value,
            @Nullable View parent,
            String key,
            @Nullable LocalDate today,
            @Nullable NotYet notYet,
            EgnaNycklar own) {
        this.value = value;
        this.parent = parent;
        this.key = key;
        this.today = today;
        this.notYet = notYet;
        this.own = own;
    }

    /** A view of a whole record, seen on a day; null where every day counts as come. */
    public static View of(Record root, @Nullable LocalDate today) {
        return of(root, today, EgnaNycklar.INGA);
    }

    /** The same, with the keys that a rulebook adds. */
    public static View of(Record root, @Nullable LocalDate today, EgnaNycklar own) {
        return new View(root, null, "", today, NotYet.on(today, root), own);
    }

    /** The same, with what the documents say that are not there yet; their days are absent all the same. */
    public View written() {
        return notYet == null ? this : new View(value, parent, key, today, null, own);
    }

    /** This value, seen as another view sees: what has not happened for that has not for this. */
    public View seenAs(View other) {
        return notYet == other.notYet ? this : new View(value, parent, key, today, other.notYet, own);
    }

    /** JSON Pointer to the value. */
    public String pointer() {
        String known = pointer;
        if (known == null) {
            known = parent == null ? "" : Place.child(parent.pointer(), key);
            pointer = known;
        }
        return known;
    }

    /** The value itself. */
    public Object value() {
        return value;
    }

    /**
     * What stands at a path: keys with dots between. Empty where nothing does.
     *
     * @throws IllegalArgumentException where neither the schema nor the rulebook has such a path, so that a slip of the hand is not taken for silence
     */
    public Optional<View> at(String path) {
        if (parent != null) {
            return Optional.ofNullable(lookUp(path));
        }
        // Every control asks the underlag for the same keys.
        lookedUp = lookedUp == null ? new HashMap<>() : lookedUp;
        Optional<View> known = lookedUp.get(path);
        if (known == null) {
            known = Optional.ofNullable(lookUp(path));
            lookedUp.put(path, known);
        }
        return known;
    }

    /** The same as {@link #at}, but null where nothing stands there. */
    @Nullable View find(String path) {
        return parent == null ? at(path).orElse(null) : lookUp(path);
    }

    private @Nullable View lookUp(String path) {
        KeyPath way = KeyPath.of(value.getClass(), path);
        View view = this;
        for (int i = 0; i < way.names().size() && view != null; i++) {
            view = view.child(way.names().get(i), way.fields().get(i).get(view.value));
        }
        if (way.own() >= 0) {
            return own(view, way.type(), path, way.own());
        }
        return view == null || !view.hasCome() ? null : view;
    }

    /** What stands at a key that the rulebook adds to a record; its name begins at {@code from}. */
    private @Nullable View own(@Nullable View record, Class<?> type, String path, int from) {
        EgenNyckel key = from > path.length() ? null : OwnKeys.find(own, type, path.substring(from));
        if (key == null) {
            throw new IllegalArgumentException("no such key in the rulebook: " + path);
        }
        Object keys = record == null
                ? null
                : RecordShape.of(type).field(OwnKeys.UNDER).orElseThrow().get(record.value);
        Object written = keys instanceof Map<?, ?> map ? map.get(key.namn()) : null;
        if (record == null || keys == null || written == null || record.hides(OwnKeys.UNDER)) {
            return null;
        }
        Object value = new OwnValues(unit(), new Problems()).bind(key, written, new Place("", 0, 0));
        View view = value == null
                ? null
                : new View(keys, record, OwnKeys.UNDER, today, notYet, own).child(key.namn(), value);
        return view == null || !view.hasCome() ? null : view;
    }

    /** The unit of the underlag that this is in. */
    private @Nullable Enhet unit() {
        View root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root.value instanceof Underlag underlag ? underlag.enhet() : null;
    }

    /** What stands at a path, else at another; null where nothing stands at either. */
    @Nullable View first(String path, String otherwise) {
        View view = find(path);
        return view == null ? find(otherwise) : view;
    }

    /** The record whose list this stands in, seen as this is; null where it stands in none. */
    public @Nullable View owner() {
        View record = parent == null ? null : parent.parent;
        return record == null ? null : record.seenAs(this);
    }

    /** Whether anything stands at a path. */
    public boolean has(String path) {
        return find(path) != null;
    }

    /** The items of the list at a path; empty where there is no list, or an empty one. */
    public List<View> items(String path) {
        View list = find(path);
        return list == null ? List.of() : list.items();
    }

    /** The items of the list at a path, where the path may be no key of the underlag's; empty where it is none. */
    public List<View> rows(String path) {
        return raw(path) instanceof List<?> ? items(path) : List.of();
    }

    /** The items of this list. */
    public List<View> items() {
        List<View> known = rows;
        if (known == null) {
            List<View> items = new ArrayList<>();
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    items.add(new View(list.get(i), this, String.valueOf(i), today, notYet, own));
                }
            }
            known = Collections.unmodifiableList(items);
            rows = known;
        }
        return known;
    }

    /** Whether the list at a path has all there is: it is empty, or its {@code …Fullstandig} says so. */
    boolean whole(String path) {
        View list = find(path);
        return list != null
                && ((list.value instanceof List<?> items && items.isEmpty())
                        || flag(path + "Fullstandig").orElse(false));
    }

    /** An index of a list of this, made the first time that it is asked for. */
    RowIndex index(String key, Supplier<RowIndex> made) {
        indexes = indexes == null ? new HashMap<>() : indexes;
        return indexes.computeIfAbsent(key, k -> made.get());
    }

    /** What was computed of this, the first time that it is asked for. */
    Found once(Object asked, Supplier<Found> computed) {
        computedOnce = computedOnce == null ? new HashMap<>() : computedOnce;
        Found known = computedOnce.get(asked);
        if (known == null) {
            known = computed.get();
            computedOnce.put(asked, known);
        }
        return known;
    }

    /** The texts or codes of the list at a path, as {@link #items(String)}. */
    List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        for (View item : items(path)) {
            texts.add(item.value.toString());
        }
        return texts;
    }

    /** Where these values stand. */
    static List<String> pointers(List<View> views) {
        List<String> pointers = new ArrayList<>();
        for (View view : views) {
            pointers.add(view.pointer());
        }
        return pointers;
    }

    /** The amount or number at a path. */
    public Optional<Amount> amount(String path) {
        View view = find(path);
        return view == null
                ? Optional.empty()
                : Optional.of(new Amount((BigDecimal) view.value, List.of(view.pointer())));
    }

    /** The day at a path; empty also where the underlag says that there was none. */
    public Optional<LocalDate> day(String path) {
        return valueAt(path) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** The last day that stands at a path: a limit holds before its day has come, too. */
    public Optional<View> limit(String path) {
        View known = ofLimits;
        if (known == null) {
            known = new View(value, parent, key, null, null, own);
            ofLimits = known;
        }
        return known.at(path);
    }

    /** The week that stands at a path where a day is asked for, in the rows of a list on the way the first; null where none does. */
    public @Nullable Dagsvar week(String path) {
        int each = path.indexOf(EACH);
        if (each < 0) {
            return raw(path) instanceof Dagsvar answer && week(answer) ? answer : null;
        }
        for (View row : rows(path.substring(0, each))) {
            Dagsvar week = row.week(path.substring(each + EACH.length()));
            if (week != null) {
                return week;
            }
        }
        return null;
    }

    /** What is written at a path, seen or not; null where nothing is, and where the path is no key of the underlag's. */
    private @Nullable Object raw(String path) {
        Object at = value;
        for (int start = 0; at != null && start <= path.length(); ) {
            int dot = path.indexOf('.', start);
            int end = dot < 0 ? path.length() : dot;
            RecordShape.Field field = at instanceof Record record
                    ? RecordShape.of(record.getClass())
                            .field(path.substring(start, end))
                            .orElse(null)
                    : null;
            at = field == null ? null : field.get(at);
            start = end + 1;
        }
        return at;
    }

    private static boolean week(Dagsvar answer) {
        return !answer.nej() && answer.dag().isEmpty();
    }

    /** The yes or no at a path; of a key that takes a day the no. */
    public Optional<Boolean> flag(String path) {
        return valueAt(path) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Whether the underlag says at a path that something was not so, or was not done. */
    boolean denies(String path) {
        return Boolean.FALSE.equals(valueAt(path));
    }

    /** The yes or no at a path as a code: {@code JA} or {@code NEJ}, {@code OKANT} where nothing is said. */
    String yesOrNo(String path) {
        Optional<Boolean> flag = flag(path);
        if (flag.isEmpty()) {
            return "OKANT";
        }
        return flag.get() ? "JA" : "NEJ";
    }

    /** The whole number at a path. */
    public Optional<Integer> number(String path) {
        return Optional.ofNullable((Integer) valueAt(path));
    }

    /** The text or code at a path. */
    public Optional<String> text(String path) {
        View view = find(path);
        return view == null ? Optional.empty() : Optional.of(view.value.toString());
    }

    /** Whether a text or code stands at a path. */
    boolean says(String path, String text) {
        View view = find(path);
        return view != null && view.value.toString().equals(text);
    }

    private @Nullable Object valueAt(String path) {
        View view = find(path);
        return view == null ? null : view.value;
    }

    private @Nullable View child(String name, @Nullable Object child) {
        if (child == null || hides(name)) {
            return null;
        }
        if (child instanceof Dagsvar answer) {
            if (week(answer)) {
                return null; // a week is no day: what asks for the day does not know it
            }
            return new View(answer.varde(), this, name, today, notYet, own);
        }
        if (child instanceof ArEllerDag yearOrDay) {
            return new View(
                    yearOrDay.varde(),
                    this,
                    name,
                    null,
                    notYet,
                    own); // the term of an agreement holds before its day has come
        }
        return new View(child, this, name, today, notYet, own);
    }

    /** What has not happened for this view; null where every day counts as come, and where all that is written is seen. */
    @Nullable NotYet notYet() {
        return notYet;
    }

    private boolean hides(String name) {
        return notYet != null && notYet.reason(value, name) != null;
    }

    private boolean hasCome() {
        return today == null || !(value instanceof LocalDate day) || !day.isAfter(today);
    }
}
