package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.derive.View;

/**
 * What a deadline is about: the förbund, or an object.
 *
 * @param ar the räkenskapsår or budget year that it is about; of a meeting the year of its day
 * @param name the object's name; null where it is the förbund, or where it is not known which objects there are
 * @param seen what is known of it
 * @param known whether it is known to be there
 */
record Thing(int ar, @Nullable String name, List<YearOf.Seen> seen, boolean known) {
    private static final String EACH = "[].";

    /** A value, and the underlag it stood in. */
    record Found(View view, YearOf.Seen in) {}

    /** The first of these keys that stands somewhere, and whose day has come where it is one; in a list the latest day. */
    Optional<Found> at(List<String> keys) {
        return find(keys, false, false);
    }

    /** The same, but in a list the earliest day. */
    Optional<Found> earliest(List<String> keys) {
        return find(keys, false, true);
    }

    /** The same as {@link #at}, also where its day has not come. */
    Optional<Found> limit(List<String> keys) {
        return find(keys, true, false);
    }

    private Optional<Found> find(List<String> keys, boolean limit, boolean earliest) {
        for (String key : keys) {
            // A key of an object is written with its list before it; the view is of the object already.
            String own = key.substring(key.indexOf(EACH) < 0 ? 0 : key.indexOf(EACH) + EACH.length());
            int each = own.indexOf(EACH);
            for (YearOf.Seen one : seen) {
                Optional<View> found = each < 0
                        ? at(one.view(), own, limit)
                        : within(
                                one.view().items(own.substring(0, each)),
                                own.substring(each + EACH.length()),
                                limit,
                                earliest);
                if (found.isPresent()) {
                    return Optional.of(new Found(found.get(), one));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<View> at(View view, String key, boolean limit) {
        return limit ? view.limit(key) : view.at(key);
    }

    /** What all items say together: no where one says no, else their latest or earliest day, where each has one. */
    private static Optional<View> within(List<View> items, String key, boolean limit, boolean earliest) {
        List<View> days = new ArrayList<>();
        for (View item : items) {
            Optional<View> one = at(item, key, limit);
            if (one.isPresent() && !(one.get().value() instanceof LocalDate)) {
                return one;
            }
            one.ifPresent(days::add);
        }
        if (days.size() < items.size()) {
            return Optional.empty();
        }
        View found = null;
        for (View day : days) {
            boolean later = found == null || ((LocalDate) day.value()).isAfter((LocalDate) found.value());
            found = found == null || later != earliest ? day : found;
        }
        return Optional.ofNullable(found);
    }
}
