package se.finsam.cli.call;

import java.util.List;

/** What the program says to the program that called it. */
public enum ExitCode {
    /** Nothing deviates, and everything is decided. */
    APPROVED(0),
    /** Nothing deviates, but something is not decided. */
    UNDECIDED(2),
    /** Something deviates. */
    DEVIATES(1),
    /** An input, or the call itself, cannot be read. */
    UNREADABLE(3),
    /** The rulebook or the program is at fault. */
    FAULT(4);

    private static final List<ExitCode> FROM_MILDEST = List.of(APPROVED, UNDECIDED, DEVIATES, UNREADABLE, FAULT);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number. */
    public int number() {
        return number;
    }

    /** The more serious of the two. */
    public ExitCode and(ExitCode other) {
        return FROM_MILDEST.indexOf(this) >= FROM_MILDEST.indexOf(other) ? this : other;
    }
}
