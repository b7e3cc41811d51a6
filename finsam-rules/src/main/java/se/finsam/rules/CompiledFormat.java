package se.finsam.rules;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a compiled rulebook may ask of the finsam that reads it: the facts and their figures, and how its data is laid out. A
 * step more is something added, so that what was built before can still be read; a number more is something changed or taken
 * away. Immutable.
 *
 * @param number which format, from 1
 * @param step how much has been added to it, from 0
 * @since 0.1
 */
public record RulebookFormat(int number, int step) implements Comparable<RulebookFormat> {
    /** The one that this finsam writes. It reads this and every earlier step of the same number. */
    public static final RulebookFormat CURRENT = new RulebookFormat(1, 0);

    /** Where a built rulebook says it. */
    static final String ENTRY = "META-INF/finsam/regelbok.format";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\s*");

    /** Whether this finsam can read a rulebook of this format. */
    public boolean readable() {
        return number == CURRENT.number && step <= CURRENT.step;
    }

    /**
     * The format that a built rulebook says.
     *
     * @param bytes what stands there; null where nothing does
     * @throws BrokenRulebookException where it says none, or one that this finsam cannot read: with which of the two is to be
     *     raised
     */
    static RulebookFormat of(byte @Nullable [] bytes, @Nullable String name) {
        if (bytes == null) {
            throw new BrokenRulebookException(name + " does not say in which format it was built; build it again");
        }
        Matcher written = WRITTEN.matcher(new String(bytes, StandardCharsets.US_ASCII));
        if (!written.matches()) {
            throw new BrokenRulebookException(name + " says no format in " + ENTRY + "; build it again");
        }
        RulebookFormat format =
                new RulebookFormat(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        if (!format.readable()) {
            throw new BrokenRulebookException(name + " has format " + format + ", and this finsam reads " + CURRENT
                    + (format.compareTo(CURRENT) > 0
                            ? ": take a newer finsam, or an earlier rulebook"
                            : ": take a newer rulebook, or build it again"));
        }
        return format;
    }

    @Override
    public int compareTo(RulebookFormat other) {
        return number == other.number ? Integer.compare(step, other.step) : Integer.compare(number, other.number);
    }

    /** As it is written: {@code 1.0}. */
    @Override
    public String toString() {
        return number + "." + step;
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.US_ASCII);
    }
}
