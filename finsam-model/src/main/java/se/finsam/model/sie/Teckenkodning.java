package se.finsam.model.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import se.finsam.model.Api;

/** How the letters of a SIE file are written as bytes. The format says {@link #CP437}; not all programs do. */
@Api
public enum Teckenkodning {
    /** No letter outside ASCII, so that all encodings say the same. */
    ASCII("US-ASCII"),
    /** UTF-8, with or without a byte order mark. */
    UTF_8("UTF-8"),
    /** Code page 437, which the format calls PC8. */
    CP437("IBM437"),
    /** ISO 8859-1, read as Windows-1252, which holds the same letters and some more. */
    LATIN_1("windows-1252");

    private final String name;

    Teckenkodning(String name) {
        this.name = name;
    }

    /** The character set to decode with. */
    public Charset charset() {
        // Latin-1 is asked for most by files of which Windows-1252 gives the same letters; both are in java.base.
        return this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
