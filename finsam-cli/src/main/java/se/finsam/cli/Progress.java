package se.finsam.cli;

/** A bar on the terminal that tells how far a long command has come; nothing where nobody watches. */
final class Progress {
    private static final int WIDTH = 30;

    private final Console console;
    private final String what;
    private final int total;
    private int shown = -1;

    Progress(Console console, String what, int total) {
        this.console = console;
        this.what = what;
        this.total = total;
    }

    /** Says that so many are done; drawn only where that is to be seen. */
    synchronized void at(int done) {
        int percent = total == 0 ? 100 : (int) (100L * done / total);
        if (console.surroundings().terminal() && percent != shown) {
            shown = percent;
            int full = WIDTH * percent / 100;
            console.draw("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + total + " " + what);
        }
    }

    /** Takes the bar away. */
    synchronized void end() {
        if (shown >= 0) {
            console.draw("\r" + " ".repeat(WIDTH + what.length() + 20) + "\r");
        }
    }
}
