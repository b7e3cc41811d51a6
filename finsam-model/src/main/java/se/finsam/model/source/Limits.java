package se.finsam.model.source;

import se.finsam.model.Api;

/**
 * How much a reader takes before it refuses: what keeps a hostile or mistaken file from eating the machine.
 *
 * @param bytes the greatest size of one document, in bytes
 * @param depth how deep lists and objects may lie in each other
 * @param values the greatest number of values in one document
 * @param characters the greatest length of one text or number, in characters
 * @param line the longest line of a document in YAML, in characters: longer ones take its parser the square of their length
 * @param items the greatest number of items in one list
 */
@Api
public record Limits(int bytes, int depth, int values, int characters, int line, int items) {
    /**
     * 32 MiB, 32 levels, 200 000 values, 100 000 characters, lines of 200 000, lists of 20 000: a hundred times the largest
     * förbund, and what fits in 512 MB of memory.
     */
    public static final Limits STANDARD = new Limits(32 << 20, 32, 200_000, 100_000, 200_000, 20_000);

    /** Limits with the lines and the lists of {@link #STANDARD}. */
    public Limits(int bytes, int depth, int values, int characters) {
        this(bytes, depth, values, characters, STANDARD.line(), STANDARD.items());
    }
}
