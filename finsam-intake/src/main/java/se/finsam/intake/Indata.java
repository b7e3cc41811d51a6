package se.finsam.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * A document to read: its bytes, or the file that has them. Immutable, so that threads may share it.
 *
 * @since 0.1
 */
@Api
public final class Indata {
    private final String namn;
    private final byte @Nullable [] bytes;
    private final @Nullable Path fil;

    private Indata(String namn, byte @Nullable [] bytes, @Nullable Path fil) {
        this.namn = namn;
        this.bytes = bytes;
        this.fil = fil;
    }

    /**
     * A document that is already read.
     *
     * @param namn the file's name without its folder; its ending says what it is where the bytes do not
     * @param bytes its bytes, which are copied
     * @since 0.1
     */
    public static Indata av(String namn, byte[] bytes) {
        return new Indata(namn, bytes.clone(), null);
    }

    /**
     * A file, opened when it is read; where that fails, it is an error of what is read.
     *
     * @since 0.1
     */
    public static Indata fil(Path fil) {
        Path namn = fil.getFileName();
        return new Indata(namn == null ? fil.toString() : namn.toString(), null, fil);
    }

    /**
     * The document's name, without its folder.
     *
     * @since 0.1
     */
    public String namn() {
        return namn;
    }

    /** Its bytes; null where a file has them. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    /** The file that has them; null where the bytes are here. */
    @Nullable Path fil() {
        return fil;
    }
}
