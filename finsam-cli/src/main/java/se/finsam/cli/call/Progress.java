package se.finsam.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far a long run has come, in a line on stderr that is written over; only where a human sees it. */
public final class Progress {
    private static final int CELLS = 24;
    private static final int LONGEST_NAME = 40;
    private static final int MANY_PARTS = 20;

    private final Console console;
    private final boolean shown;
    private int expected;
    private int done;

    public Progress(Console console) {
        this(console, console.surroundings().colour() && !redirected());
    }

    public Progress(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    /** How many inputs there are; below two there is nothing to wait for. */
    public void expect(int inputs) {
        expected = inputs;
    }

    /** One more is done. */
    public void done(String name) {
        done++;
        if (shown && expected > 1) {
            status(name, "", done, expected);
        }
    }

    /** A part of one input is done; where it has few, there is nothing to wait for. */
    public void part(String name, String what, int ready, int all) {
        if (shown && all >= MANY_PARTS) {
            status(name, what + " ", ready, all);
        }
    }

    private void status(String name, String what, int ready, int all) {
        int full = (int) ((long) CELLS * Math.min(ready, all) / all);
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        console.status("█".repeat(full) + "░".repeat(CELLS - full) + " " + what + ready + "/" + all + " " + cut);
    }

    /** Takes the line away, so that something else can be written where it was. */
    public void clear() {
        console.clearStatus();
    }

    /** All are done. */
    public void end() {
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
