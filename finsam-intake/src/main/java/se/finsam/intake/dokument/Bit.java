package se.finsam.intake.dokument;

/**
 * Words of a line that stand together, as those of a cell do.
 *
 * @param text the words
 * @param x0 where they begin, in a measure of the document's own
 * @param x1 where they end
 * @param rutor how many columns of a table its cell takes up: more than one where cells are merged; never below one
 * @hidden
 */
public record Bit(String text, int x0, int x1, int rutor) {
    /** Words of a cell of its own, or of none. */
    public Bit(String text, int x0, int x1) {
        this(text, x0, x1, 1);
    }
}
