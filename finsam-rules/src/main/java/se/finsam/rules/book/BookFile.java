package se.finsam.rules.book;

import se.finsam.rules.broken.BrokenRulebookException;

/** The rulebook's data as one file: written when finsam is built, read when a checker is. */
public final class BookFile {
    /** Where it lies on the class path. */
    public static final String RESOURCE = "META-INF/finsam/regelbok.bin";

    /** Where its examples lie on the class path: apart, since a check does not need them. */
    public static final String EXAMPLES = "META-INF/finsam/exempel.bin";

    /** Where its deadlines lie on the class path: apart, for the same reason. */
    public static final String DEADLINES = "META-INF/finsam/frister.bin";

    /** Where its kontoplaner lie on the class path: apart, for the same reason. */
    public static final String CHARTS = "META-INF/finsam/kontoplaner.bin";

    private BookFile() {}

    /** A rulebook's data, or its examples, as bytes. */
    public static byte[] write(Record data) {
        return Packer.pack(data);
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws BrokenRulebookException where the bytes are something else
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try {
            return Unpacker.unpack(bytes, type);
        } catch (RuntimeException e) {
            throw new BrokenRulebookException("the rulebook's data is damaged", e);
        }
    }
}
