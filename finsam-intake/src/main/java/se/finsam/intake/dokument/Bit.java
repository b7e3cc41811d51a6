package se.finsam.intake.dokument;

/**
 * Words of a line that stand together, as those of a cell do.
 *
 * @param text the words
 * @param x0 where they begin, in a measure of the document's own
 * @param x1 where they end
 * @hidden
 */
public record Bit(String text, int x0, int x1) {}
