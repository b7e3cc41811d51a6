package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Dagsvar;
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
            String own = own(key);
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

    /** The week that stands at a key where a day is asked for, in a list the first; null where none does. */
    @Nullable Dagsvar week(String key) {
        String own = own(key);
        for (YearOf.Seen one : seen) {
            Dagsvar week = one.view().week(own);
            if (week != null) {
                return week;
            }
        }
        return null;
    }

    /** The first of these keys at which a week stands; null where none does. */
    @Nullable String weekKey(List<String> keys) {
        for (String key : keys) {
            if (week(key) != null) {
                return key;
            }
        }
        return null;
    }

    /**
     * What stands at a key where at least one week does: the week; of a list the latest, or the earliest, that its items say,
     * which can be a day. Null where there is no week, and where an item says nothing that has come.
     */
    @Nullable Dagsvar withWeek(String key, boolean earliest) {
        String own = own(key);
        int each = own.indexOf(EACH);
        if (each < 0 || week(key) == null) {
            return week(key);
        }
        for (YearOf.Seen one : seen) {
            List<View> items = one.view().items(own.substring(0, each));
            if (!items.isEmpty()) {
                return decisive(items, own.substring(each + EACH.length()), earliest);
            }
        }
        return null;
    }

    private static @Nullable Dagsvar decisive(List<View> items, String key, boolean earliest) {
        Dagsvar found = null;
        for (View item : items) {
            Dagsvar week = item.week(key);
            Optional<View> day = item.at(key);
            if (week == null && !(day.isPresent() && day.get().value() instanceof LocalDate)) {
                return null;
            }
            Dagsvar said =
                    week == null ? Dagsvar.den((LocalDate) day.orElseThrow().value()) : week;
            found = found == null || decides(said, found, earliest) ? said : found;
        }
        return found;
    }

    /** Whether one decides rather than another; of a day and a week that end, or begin, on it the week does. */
    private static boolean decides(Dagsvar said, Dagsvar other, boolean earliest) {
        int order = earliest
                ? other.tidigast().orElseThrow().compareTo(said.tidigast().orElseThrow())
                : said.senast().orElseThrow().compareTo(other.senast().orElseThrow());
        return order > 0 || (order == 0 && said.dag().isEmpty());
    }

    /** A key of an object is written with its list before it; the view is of the object already. */
    private static String own(String key) {
        int each = key.indexOf(EACH);
        return each < 0 ? key : key.substring(each + EACH.length());
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
