package se.finsam.model.source;

/**
 * How much a reader takes before it refuses: what keeps a hostile or mistaken file from eating the machine.
 *
 * @param bytes the greatest size of one document, in bytes
 * @param depth how deep lists and objects may lie in each other
 * @param values the greatest number of values in one document
 * @param characters the greatest length of one text or number, in characters
 */
public record Limits(int bytes, int depth, int values, int characters) {
    /** 32 MiB, 32 levels, two million values, 100 000 characters: a hundred times the largest förbund. */
    public static final Limits STANDARD = new Limits(32 << 20, 32, 2_000_000, 100_000);
}
