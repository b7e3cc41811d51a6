package se.finsam.intake.dokument;

/**
 * Who is told how far the reading of a document's pages has come.
 *
 * @hidden
 */
@FunctionalInterface
public interface Sidor {
    /**
     * A page is read.
     *
     * @param sida which, from 1
     * @param alla of how many
     */
    void last(int sida, int alla);
}
