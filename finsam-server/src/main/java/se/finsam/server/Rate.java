package se.finsam.server;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts the calls of each address in the minute that is. */
final class Rate {
    /** More addresses than this share one count: what is kept must not grow with who calls. */
    private static final int ADDRESSES = 10_000;

    private final int perMinute;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Rate(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a call; where it is one too many it gets 429. */
    synchronized void count(String address, long nanos) {
        if (perMinute <= 0) {
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        long now = Math.floorDiv(seconds, 60L);
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        String key = counts.size() < ADDRESSES || counts.containsKey(address) ? address : "";
        if (counts.merge(key, 1, Integer::sum) > perMinute) {
            String left = String.valueOf(60 - Math.floorMod(seconds, 60L));
            throw Problem.of(
                    429,
                    "högst " + perMinute + " anrop i minuten; försök igen om " + left + " sekunder",
                    "at most " + perMinute + " calls a minute; try again in " + left + " seconds",
                    Map.of("Retry-After", left));
        }
    }
}
