package se.finsam.rules.book;

import java.io.IOException;
import java.io.InputStream;
import se.finsam.rules.BrokenRulebookException;

/** The rulebook's data as one file: written when finsam is built, read when a checker is. */
public final class BookFile {
    /** Where it lies on the class path. */
    public static final String RESOURCE = "/META-INF/finsam/regelbok.bin";

    /** Where its examples lie on the class path: apart, since a check does not need them. */
    public static final String EXAMPLES = "/META-INF/finsam/exempel.bin";

    private BookFile() {}

    /**
     * The bundled rulebook's examples.
     *
     * @throws BrokenRulebookException where they are not there or are damaged
     */
    public static Exempelfil bundledExamples() {
        return read(bytes(EXAMPLES), Exempelfil.class);
    }

    /**
     * The bundled rulebook's data.
     *
     * @throws BrokenRulebookException where it is not there or is damaged
     */
    public static Regelbok bundled() {
        return read(bytes(RESOURCE), Regelbok.class);
    }

    /** A rulebook's data, or its examples, as bytes. */
    static byte[] write(Record data) {
        return Packer.pack(data);
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws BrokenRulebookException where the bytes are something else
     */
    static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try {
            return Unpacker.unpack(bytes, type);
        } catch (RuntimeException e) {
            throw new BrokenRulebookException("the rulebook's data is damaged", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = BookFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BrokenRulebookException("the bundled rulebook is not on the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenRulebookException("the bundled rulebook cannot be read", e);
        }
    }
}
