package se.finsam.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Results of this user that were found before, each by a key of all that decides it. Only for the finsam that found them.
 *
 * @hidden
 */
public final class KeptResults {
    private final OwnFolder folder;
    private final String name;

    KeptResults(OwnFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** What was kept, a word by each key; nothing where that is in doubt. */
    public Map<String, String> read() {
        Map<String, String> results = new TreeMap<>();
        Optional<byte[]> kept = folder.read(name);
        if (kept.isPresent()) {
            for (String line :
                    new String(kept.get(), StandardCharsets.US_ASCII).lines().toList()) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    results.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        }
        return results;
    }

    /**
     * Keeps these beside what was kept.
     *
     * @param before what was kept
     * @param all whether these are all of a rulebook: what was kept before and was not asked for is then of no more use
     */
    public void keep(Map<String, String> before, Map<String, String> now, boolean all) {
        Map<String, String> words = new TreeMap<>(all ? Map.of() : before);
        words.putAll(now);
        if (!words.equals(before)) {
            keep(words);
        }
    }

    /** Keeps these in place of what was kept. */
    public void keep(Map<String, String> results) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(results)
                .forEach((key, word) ->
                        lines.append(key).append(' ').append(word).append('\n'));
        folder.keep(name, lines.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
