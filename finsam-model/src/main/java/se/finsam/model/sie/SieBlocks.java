package se.finsam.model.sie;

import se.finsam.model.source.Text;

/** Keeps track of braces: which rows belong to which voucher, and what stands under a label that is not known. */
final class SieBlocks {
    private enum State {
        OUTSIDE,
        /** After #VER, before its brace. */
        ANNOUNCED,
        VOUCHER,
        /** After an unknown label, which may have a block. */
        UNKNOWN,
        /** Within the block of an unknown label. */
        SKIPPED
    }

    private static final Text OPEN = new Text("{ efter #VER", "{ after #VER");
    private static final Text ONE = new Text("} som avslutar en {", "} that ends a {");
    private static final Text CLOSE = new Text("} efter verifikationens rader", "} after the voucher's rows");
    private static final Text WITHIN = new Text("raden inom { } efter #VER", "the row within { } after #VER");
    private static final Text LAST = new Text("} före filens slut", "} before the end of the file");
    private static final Text ROWS = new Text("verifikationens rader", "the voucher's rows");

    private final SieVouchers vouchers;
    private final SieProblems problems;
    private State state = State.OUTSIDE;
    private int depth;
    private int openLine;

    SieBlocks(SieVouchers vouchers, SieProblems problems) {
        this.vouchers = vouchers;
        this.problems = problems;
    }

    /** Takes a brace that stands alone on its line. */
    void brace(boolean open, int line) {
        switch (state) {
            case OUTSIDE -> problems.add(SieAvvikelse.STRUCTURE, line, open ? "{" : "}", open ? OPEN : ONE);
            case ANNOUNCED -> {
                if (open) {
                    state = State.VOUCHER;
                    openLine = line;
                } else {
                    problems.add(SieAvvikelse.STRUCTURE, line, "}", OPEN);
                    leave();
                }
            }
            case VOUCHER -> {
                if (open) {
                    problems.add(SieAvvikelse.STRUCTURE, line, "{", CLOSE);
                } else {
                    leave();
                }
            }
            case UNKNOWN -> {
                if (open) {
                    state = State.SKIPPED;
                    depth = 1;
                    openLine = line;
                } else {
                    problems.add(SieAvvikelse.STRUCTURE, line, "}", ONE);
                }
            }
            case SKIPPED -> {
                depth += open ? 1 : -1;
                if (depth == 0) {
                    state = State.OUTSIDE;
                }
            }
        }
    }

    private void leave() {
        vouchers.end();
        state = State.OUTSIDE;
    }

    /** Takes a record whose label is not known. */
    void unknown() {
        if (state == State.ANNOUNCED) {
            leave();
        }
        if (state == State.OUTSIDE) {
            state = State.UNKNOWN;
        }
    }

    /** Takes a record whose label is known; false where it is to be skipped. */
    boolean known(SieLabel label, int line) {
        boolean row = label == SieLabel.TRANS || label == SieLabel.RTRANS || label == SieLabel.BTRANS;
        if (state == State.SKIPPED) {
            return false;
        }
        if (row) {
            if (state != State.VOUCHER) {
                problems.add(SieAvvikelse.STRUCTURE, line, label.written(), WITHIN);
            }
            return state == State.VOUCHER;
        }
        if (state == State.VOUCHER) {
            problems.add(SieAvvikelse.STRUCTURE, line, label.written(), CLOSE);
        }
        if (state == State.VOUCHER || state == State.ANNOUNCED) {
            vouchers.end();
        }
        state = label == SieLabel.VER ? State.ANNOUNCED : State.OUTSIDE;
        return true;
    }

    /** Takes the end of the file. */
    void end() {
        switch (state) {
            case OUTSIDE, UNKNOWN -> {
                // All is closed.
            }
            case ANNOUNCED -> problems.add(SieAvvikelse.TRUNCATED, vouchers.line(), ROWS);
            case VOUCHER, SKIPPED -> problems.add(SieAvvikelse.TRUNCATED, openLine, LAST);
        }
    }
}
