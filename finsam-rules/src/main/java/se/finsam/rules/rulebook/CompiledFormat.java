package se.finsam.rules.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.broken.BrokenRulebookException;

/**
 * What a compiled rulebook may ask of the finsam that reads it: the facts and their figures, and how its data is laid out. A
 * step more is something added, so that what was built before can still be read; a number more is something changed or taken
 * away. Immutable.
 *
 * @param number which format, from 1
 * @param step how much has been added to it, from 0
 */
record CompiledFormat(int number, int step) {
    /** The one that this finsam writes. It reads this and every earlier step of the same number. */
    static final CompiledFormat CURRENT = new CompiledFormat(1, 0);

    /** Where a built rulebook says it. */
    static final String ENTRY = "META-INF/finsam/regelbok.format";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\s*");

    /**
     * Refuses a built rulebook of a format that this finsam cannot read.
     *
     * @param bytes what stands there; null where nothing does
     * @throws BrokenRulebookException where it says none, or another: with which of the two is to be raised
     */
    static void mustRead(byte @Nullable [] bytes, @Nullable String name) {
        if (bytes == null) {
            throw new BrokenRulebookException(name + " does not say in which format it was built; build it again");
        }
        Matcher written = WRITTEN.matcher(new String(bytes, StandardCharsets.US_ASCII));
        if (!written.matches()) {
            throw new BrokenRulebookException(name + " says no format in " + ENTRY + "; build it again");
        }
        CompiledFormat format =
                new CompiledFormat(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        boolean newer =
                format.number > CURRENT.number || (format.number == CURRENT.number && format.step > CURRENT.step);
        if (newer || format.number < CURRENT.number) {
            throw new BrokenRulebookException(name + " has format " + format + ", and this finsam reads " + CURRENT
                    + (newer
                            ? ": take a newer finsam, or an earlier rulebook"
                            : ": take a newer rulebook, or build it again"));
        }
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
