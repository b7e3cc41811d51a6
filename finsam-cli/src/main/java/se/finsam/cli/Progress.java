package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far a long run has come, in a line on stderr that is written over; only where a human sees it. */
final class Progress {
    private static final int CELLS = 24;
    private static final int LONGEST_NAME = 40;

    private final Console console;
    private final boolean shown;
    private int expected;
    private int done;

    Progress(Console console) {
        this(console, console.surroundings().colour() && !redirected());
    }

    Progress(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    /** How many inputs there are; below two there is nothing to wait for. */
    void expect(int inputs) {
        expected = inputs;
    }

    /** One more is done. */
    void done(String name) {
        done++;
        if (shown && expected > 1) {
            int full = (int) ((long) CELLS * Math.min(done, expected) / expected);
            String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
            console.status("█".repeat(full) + "░".repeat(CELLS - full) + " " + done + "/" + expected + " " + cut);
        }
    }

    /** Takes the line away, so that something else can be written where it was. */
    void clear() {
        console.clearStatus();
    }

    /** All are done. */
    void end() {
        clear();
    }

    /** Whether stderr goes somewhere else than to the terminal, as far as the system tells. */
    private static boolean redirected() {
        Path stderr = Path.of("/proc/self/fd/2");
        try {
            return Files.isSymbolicLink(stderr)
                    && !Files.readSymbolicLink(stderr).startsWith("/dev");
        } catch (IOException e) {
            return false;
        }
    }
}
