package se.finsam.intake.dokument;

/**
 * How much of a document is read before it is refused.
 *
 * @param bytes the greatest file, in bytes
 * @param sidor the greatest number of pages
 * @param tecken the greatest number of characters in all
 * @param uppackat the greatest size of a part of a DOCX when unpacked, in bytes
 * @hidden
 */
public record Granser(int bytes, int sidor, int tecken, int uppackat) {
    /** 64 MiB, 1 000 pages, 5 million characters, 64 MiB unpacked. */
    public static final Granser STANDARD = new Granser(64 << 20, 1_000, 5_000_000, 64 << 20);
}
