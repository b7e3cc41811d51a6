package se.finsam.rules.derive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.RecordShape;

/**
 * Something that is written but has not happened on the day of assessment.
 *
 * @param key the key whose day is later; where no day is given but the year's end, the key that was asked for
 * @param day the day that has to come
 * @param own whether the day stands at the key; else it is the last of the year
 * @param written how the day is written: itself, or the week that it is the last of
 */
public record Waiting(String key, LocalDate day, boolean own, String written) {
    /**
     * What a path waits for.
     *
     * @param view what the path is seen from
     * @param path keys with dots between
     * @return null where nothing is written at the path, and where it has come
     */
    public static @Nullable Waiting at(View view, String path) {
        int list = path.indexOf('[');
        if (list < 0) {
            return plain(view, path);
        }
        // What is said of the items of a list waits for what holds the list.
        Waiting whole = plain(view, path.substring(0, list));
        return whole == null || whole.own() ? whole : new Waiting(path, whole.day(), false, whole.written());
    }

    private static @Nullable Waiting plain(View view, String path) {
        NotYet notYet = view.notYet();
        Object owner = view.value();
        Waiting found = null;
        for (int start = 0; start <= path.length(); ) {
            int dot = path.indexOf('.', start);
            int end = dot < 0 ? path.length() : dot;
            String name = path.substring(start, end);
            RecordShape.Field field = notYet == null || !(owner instanceof Record)
                    ? null
                    : RecordShape.of(owner.getClass()).field(name).orElse(null);
            Object value = field == null ? null : field.get(owner);
            if (notYet == null || value == null || owner == null) {
                return null;
            }
            found = found == null ? of(notYet.reason(owner, name), path, path.substring(0, start)) : found;
            LocalDate day = end == path.length() ? NotYet.day(value) : null;
            if (found == null && day != null && notYet.later(day)) {
                found = new Waiting(path, day, true, String.valueOf(value));
            }
            owner = value;
            start = end + 1;
        }
        return found;
    }

    /**
     * What all that is seen of a document waits for.
     *
     * @param view what the document is seen from
     * @param path the document's key
     * @return null where it is not written, where it has come, and where it is no document of a day or of the year
     */
    private static @Nullable Waiting all(View view, String path) {
        NotYet notYet = view.notYet();
        View document = notYet == null ? null : view.written().find(path);
        return notYet == null || document == null
                ? null
                : of(notYet.reason(document.value()), path, path.isEmpty() ? "" : path + ".");
    }

    /**
     * What the document waits for that holds an object: a table, a note of the annual accounts, or a figure that the ledger has too.
     *
     * @param pointer JSON Pointer to where the object is stated
     * @return null where that has come, and where it stands in a list
     */
    public static @Nullable Waiting object(View underlag, String pointer) {
        String path = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
        Waiting within = path.isEmpty() ? null : at(underlag, path);
        return within == null && path.indexOf('.') < 0 && !path.isEmpty() ? all(underlag, path) : within;
    }

    private static @Nullable Waiting of(NotYet.@Nullable Reason reason, String path, String owner) {
        if (reason == null) {
            return null;
        }
        String key = reason.key();
        return new Waiting(key == null ? path : owner + key, reason.day(), key != null, reason.written());
    }
}
