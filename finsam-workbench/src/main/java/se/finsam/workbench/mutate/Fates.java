package se.finsam.workbench.mutate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.workbench.KeptResults;
import se.finsam.workbench.mutate.MutantRun.Fate;

/** What became of mutants before, so that after an edit only those are tried again that it may concern. Thread-safe. */
final class Fates {
    private final @Nullable KeptResults kept;
    private final Map<String, String> before;
    private final Map<String, Fate> now = new ConcurrentHashMap<>();

    /** Those that are kept; none where nothing is to be kept. */
    Fates(@Nullable KeptResults kept) {
        this.kept = kept;
        this.before = kept == null ? Map.of() : kept.read();
    }

    /** The fate by a key of all that decides it; tried where it is not known. */
    Fate of(String key, Supplier<Fate> trial) {
        Fate fate = known(key);
        if (fate == null) {
            fate = trial.get();
        }
        now.put(key, fate);
        return fate;
    }

    private @Nullable Fate known(String key) {
        Fate fate = now.get(key);
        String word = before.get(key);
        if (fate != null || word == null) {
            return fate;
        }
        for (Fate one : Fate.values()) {
            if (one.name().equals(word)) {
                return one;
            }
        }
        return null;
    }

    /** Keeps them; with nothing else where they are {@code all} of a rulebook. */
    void keep(boolean all) {
        if (kept != null) {
            Map<String, String> words = new TreeMap<>();
            now.forEach((key, fate) -> words.put(key, fate.name()));
            kept.keep(before, words, all);
        }
    }
}
