package se.finsam.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Underlag;
import se.finsam.model.bind.BundledYaml;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * What the keys of an underlag are called where people read them: {@code Eget kapital} for {@code egetKapital}. It is read the
 * first time that anyone asks, so that a check never waits for it. Immutable and thread-safe.
 *
 * @hidden
 */
public final class Etiketter {
    /** What stands between the names of a path. */
    public static final String STEP = " › ";

    private static final class Holder {
        static final Map<String, Text> ALL = BundledYaml.read(
                        Etiketter.class, "/se/finsam/model/etiketter.yaml", Fil.class)
                .etiketter();
    }

    private Etiketter() {}

    /** What a key of a record is called; empty where it is no key of an underlag. */
    public static Optional<Text> of(Class<?> type, String key) {
        Text own = Holder.ALL.get(Beskrivningsfil.name(type, key));
        return Optional.ofNullable(own == null ? Holder.ALL.get(key) : own);
    }

    /**
     * What each of the keys is called that lead from an underlag to a value: {@code Årsredovisning}, {@code Noter}. Empty where
     * they lead nowhere.
     */
    public static List<String> path(List<String> keys, Language language) {
        List<String> names = new ArrayList<>();
        Class<?> owner = Underlag.class;
        for (String key : keys) {
            Optional<RecordShape.Field> field =
                    owner.isRecord() ? RecordShape.of(owner).field(key) : Optional.empty();
            Optional<Text> name = field.isEmpty() ? Optional.empty() : of(owner, key);
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name.get().in(language));
            owner = field.get().itemType();
        }
        return List.copyOf(names);
    }

    /** The keys that have a name: {@code egetKapital}, or {@code Balansrakning.egetKapital} where it is another there. */
    public static Set<String> names() {
        return Holder.ALL.keySet();
    }

    /**
     * The file.
     *
     * @param etiketter by name
     */
    record Fil(Map<String, Text> etiketter) {}
}
