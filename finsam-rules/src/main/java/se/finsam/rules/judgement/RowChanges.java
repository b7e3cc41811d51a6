package se.finsam.rules.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;

/** What of a row is not as it was when it was judged. */
final class RowChanges {
    /** What a change of the outcome is called. */
    static final String OUTCOME = "utfall";

    /** What a change of what is missing is called. */
    static final String MISSING = "saknas";

    private RowChanges() {}

    /** The changes: of the outcome, of what is missing, and of each figure; empty where the row is as it was. */
    static List<Radbedomning.Andrat> of(Bedomning then, Rad now) {
        List<Radbedomning.Andrat> changes = new ArrayList<>();
        add(changes, OUTCOME, then.utfall().name(), now.utfall().name());
        add(changes, MISSING, missing(then.saknas()), missing(now.saknas()));
        Set<String> names = new LinkedHashSet<>(now.tal().keySet());
        names.addAll(then.tal().keySet());
        for (String name : names) {
            add(changes, name, figure(then.tal(), name), figure(now.tal(), name));
        }
        return changes;
    }

    private static void add(
            List<Radbedomning.Andrat> changes, String what, @Nullable Object then, @Nullable Object now) {
        if (!same(then, now)) {
            changes.add(new Radbedomning.Andrat(what, then, now));
        }
    }

    private static boolean same(@Nullable Object then, @Nullable Object now) {
        if (then instanceof BigDecimal one && now instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return then == null ? now == null : then.equals(now);
    }

    private static @Nullable String missing(@Nullable List<String> keys) {
        return keys == null || keys.isEmpty() ? null : String.join(", ", keys);
    }

    /** A figure; a count is a number like any other, however it was read. */
    private static @Nullable Object figure(Map<String, Object> figures, String name) {
        Object figure = figures.get(name);
        return figure instanceof Integer count ? new BigDecimal(count) : figure;
    }
}
