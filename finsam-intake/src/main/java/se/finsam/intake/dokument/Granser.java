package se.finsam.intake.dokument;

/**
 * How much of a document is read before it is refused.
 *
 * @param bytes the greatest file, in bytes
 * @param sidor the greatest number of pages
 * @param tecken the greatest number of characters in all
 * @param uppackat the greatest size of a part of a DOCX or a PDF when unpacked, in bytes
 * @param ritsteg the greatest number of steps that a PDF is drawn in
 * @hidden
 */
public record Granser(int bytes, int sidor, int tecken, int uppackat, int ritsteg) {
    /** 64 MiB, 1 000 pages, 5 million characters, 64 MiB unpacked, 20 million steps. */
    public static final Granser STANDARD = new Granser(64 << 20, 1_000, 5_000_000, 64 << 20, 20_000_000);
}
