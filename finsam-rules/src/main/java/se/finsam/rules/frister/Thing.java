package se.finsam.rules.frister;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.derive.View;

/**
 * What a deadline is about: the förbund, or an object.
 *
 * @param name the object's name; null where it is the förbund, or where it is not known which objects there are
 * @param seen what is known of it
 * @param known whether it is known to be there
 */
record Thing(@Nullable String name, List<YearOf.Seen> seen, boolean known) {
    /** A value, and the underlag it stood in. */
    record Found(View view, YearOf.Seen in) {}

    /** The first of these keys that stands somewhere, and whose day has come where it is one. */
    Optional<Found> at(List<String> keys) {
        return find(keys, false);
    }

    /** The same, also where its day has not come. */
    Optional<Found> limit(List<String> keys) {
        return find(keys, true);
    }

    private Optional<Found> find(List<String> keys, boolean limit) {
        for (String key : keys) {
            // A key of an object is written with its list before it; the view is of the object already.
            String own = key.substring(key.indexOf("[].") < 0 ? 0 : key.indexOf("[].") + 3);
            for (YearOf.Seen one : seen) {
                Optional<View> found =
                        limit ? one.view().limit(own) : one.view().at(own);
                if (found.isPresent()) {
                    return Optional.of(new Found(found.get(), one));
                }
            }
        }
        return Optional.empty();
    }
}
