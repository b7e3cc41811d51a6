package se.finsam.model.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * Collects the problems of a file: of each kind the first few, and how many more there were, so that a file whose every
 * line is odd in the same way can be told in a few lines. Values are kept as bytes until the encoding is known. Not
 * thread-safe.
 */
final class SieProblems {
    private static final int LONGEST_VALUE = 400;

    /** A problem whose value is not decoded yet. */
    private static final class Found {
        private final int line;
        private final byte @Nullable [] value;
        private final Text expected;

        Found(int line, byte @Nullable [] value, Text expected) {
            this.line = line;
            this.value = value;
            this.expected = expected;
        }
    }

    private static final class Kind {
        private final List<Found> found = new ArrayList<>();
        private int more;
    }

    private final int most;
    private final boolean strict;
    private final Map<SieAvvikelse, Kind> kinds = new EnumMap<>(SieAvvikelse.class);
    private boolean error;
    private int muted;
    private int softened;

    SieProblems(boolean strict, int most) {
        this.strict = strict;
        this.most = most;
    }

    /** Adds a problem without a value. */
    void add(SieAvvikelse kind, int line, Text expected) {
        add(kind, line, (byte[]) null, expected);
    }

    /** Adds a problem with a value in ASCII, such as a label. */
    void add(SieAvvikelse kind, int line, String value, Text expected) {
        add(kind, line, value.getBytes(StandardCharsets.US_ASCII), expected);
    }

    /** Adds a problem with a field as its value. */
    void add(SieAvvikelse kind, int line, SieFields fields, int field, Text expected) {
        add(kind, line, full(kind) || field >= fields.count() ? null : fields.text(field), expected);
    }

    /** Adds a problem. */
    void add(SieAvvikelse given, int line, byte @Nullable [] value, Text expected) {
        if (line > 0 && line == muted && !given.fel(false)) {
            return;
        }
        boolean soft = line > 0 && line == softened && given.fel(false) && given != SieAvvikelse.LIMIT;
        SieAvvikelse kind = soft ? SieAvvikelse.OBJECT_UNREADABLE : given;
        error |= kind.fel(strict);
        Kind of = kinds.computeIfAbsent(kind, k -> new Kind());
        if (of.found.size() < most) {
            byte[] kept = value != null && value.length > LONGEST_VALUE ? Arrays.copyOf(value, LONGEST_VALUE) : value;
            of.found.add(new Found(line, kept, expected));
        } else {
            of.more++;
        }
    }

    /** Says no more warnings of a line: what is wrong with it has been said, and the rest would follow from that. */
    void mute(int line) {
        muted = line;
    }

    /** Says what is wrong with a line as a warning: it is an object's, and the accounts can be told without it. */
    void soften(int line) {
        softened = line;
    }

    /** Whether more of a kind would only be counted. */
    boolean full(SieAvvikelse kind) {
        Kind of = kinds.get(kind);
        return of != null && of.found.size() >= most;
    }

    /** Takes back what was said of a kind, which turned out not to matter in this type of file. */
    void forget(SieAvvikelse kind) {
        kinds.remove(kind);
        error = false;
        for (SieAvvikelse left : kinds.keySet()) {
            error |= left.fel(strict);
        }
    }

    /** Whether there is one of a kind. */
    boolean has(SieAvvikelse kind) {
        return kinds.containsKey(kind);
    }

    /** Whether one of them is an error to every reader, strict or not. */
    boolean refused() {
        for (SieAvvikelse kind : kinds.keySet()) {
            if (kind.fel(false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them is an error. */
    boolean error() {
        return error;
    }

    /** All of them in the order of the file, those of the whole file first. */
    List<SieProblem> list(Charset charset) {
        List<SieProblem> all = new ArrayList<>();
        for (Map.Entry<SieAvvikelse, Kind> entry : kinds.entrySet()) {
            Kind kind = entry.getValue();
            int last = kind.found.size() - 1;
            for (int i = 0; i <= last; i++) {
                Found found = kind.found.get(i);
                byte[] value = found.value;
                all.add(new SieProblem(
                        entry.getKey(),
                        entry.getKey().fel(strict),
                        found.line,
                        value == null ? null : new String(value, charset),
                        found.expected,
                        i == last ? kind.more : 0));
            }
        }
        all.sort(Comparator.comparingInt(SieProblem::rad));
        return all;
    }
}
