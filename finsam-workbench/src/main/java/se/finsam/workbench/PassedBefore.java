package se.finsam.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.RulebookResources;

/** Controls whose cases all passed before, with everything that decides it as it still stands. */
final class PassedBefore {
    private static final String PASSED = "PASSED";

    private final ControlKey keys;
    private final @Nullable KeptResults kept;
    private final Map<String, String> before;
    private final Map<String, String> now = new TreeMap<>();

    /** Those that are kept; none where nothing is. */
    PassedBefore(RulebookResources resources, @Nullable KeptResults kept) {
        this.keys = new ControlKey(resources);
        this.kept = kept;
        this.before = kept == null ? Map.of() : kept.read();
    }

    /** Whether all of a control's cases passed. */
    boolean has(String kontroll) {
        if (kept == null) {
            return false;
        }
        String key = keys.of(kontroll);
        boolean passed = PASSED.equals(before.get(key));
        if (passed) {
            now.put(key, PASSED);
        }
        return passed;
    }

    /** Notes a control whose cases were run, all of them, and passed; and gives them. */
    List<CaseRun> noted(String kontroll, int all, List<CaseRun> runs) {
        if (kept != null && runs.size() == all && runs.stream().allMatch(CaseRun::passed)) {
            now.put(keys.of(kontroll), PASSED);
        }
        return runs;
    }

    /** Keeps them; with nothing else where they are {@code all} of a rulebook. */
    void keep(boolean all) {
        if (kept != null) {
            kept.keep(before, now, all);
        }
    }
}
