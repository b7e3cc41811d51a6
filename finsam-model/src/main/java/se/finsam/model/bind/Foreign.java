package se.finsam.model.bind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text that is none of finsam's, such as a private key, a log or a list of passwords that was named by mistake. What
 * is wrong with it is told by line and column, and nothing of it is quoted.
 *
 * <p>The text need not be whole. It is one of ours where it names a schema of finsam's. Else its outermost keys have to be
 * the record's own, each with a value of its form: at least two of them, no more others than that, and one of them no
 * everyday word, or with a value that only we write.
 *
 * @hidden
 */
public final class Foreign {
    private static final String SCHEMA = "schema";
    private static final String OURS = "finsam-";
    /** Keys of ours that half of all files in Swedish or English could have: by themselves they say nothing. */
    private static final Set<String> EVERYDAY = Set.of(
            "beslut",
            "enhet",
            "id",
            "kalla",
            "kontroll",
            "namn",
            "objekt",
            "ord",
            "skal",
            "texter",
            "titel",
            "typ",
            "vad",
            "version");
    /** Ids of controls and parameters are written so. */
    private static final Pattern ID = Pattern.compile("\\p{Lu}{2,}(-[\\p{Lu}0-9]+)+");

    private final RecordShape shape;
    private final Set<String> known = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private boolean ours;
    private boolean telling;

    private Foreign(RecordShape shape) {
        this.shape = shape;
    }

    /** Whether a text does not look like a record of {@code type}, or a list of such. */
    public static boolean is(String text, Class<?> type) {
        return !look(text, type).enough(2);
    }

    /** The same of a text that was found where such a record is to be, under the name that it is to have: one key is enough. */
    public static boolean isFound(String text, Class<?> type) {
        return !look(text, type).enough(1);
    }

    private static Foreign look(String text, Class<?> type) {
        Foreign looked = new Foreign(RecordShape.of(type));
        OuterKeys.walk(text, looked::add);
        return looked;
    }

    /** Whether to go on. */
    private boolean add(OuterKeys.Key key) {
        String value = key.value();
        ours |= key.name().equals(SCHEMA) && value != null && value.startsWith(OURS);
        Optional<RecordShape.Field> field = shape.field(key.name());
        if (field.isPresent() && inForm(field.get(), value)) {
            known.add(key.name());
            telling |= !EVERYDAY.contains(key.name()) || onlyOurs(field.get(), value);
        } else {
            others.add(key.name());
        }
        return !ours;
    }

    /** Whether a value is one that only we write: a code, or an id of ours. */
    private static boolean onlyOurs(RecordShape.Field field, @Nullable String value) {
        return value != null
                && (field.codes().contains(value) || ID.matcher(value).matches());
    }

    private boolean enough(int least) {
        others.removeAll(known);
        return ours || (telling && known.size() >= least && known.size() >= others.size());
    }

    /** Whether a value can be the field's: no word where there is to be a list. */
    private static boolean inForm(RecordShape.Field field, @Nullable String value) {
        if (field.list() || field.map()) {
            return value == null;
        }
        if (!field.itemType().isRecord()) {
            return value != null;
        }
        return value == null || !RecordShape.of(field.itemType()).shorthand().isEmpty();
    }
}
