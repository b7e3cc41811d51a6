package se.finsam.model.source;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Writes out in JSON also what JSON would let through: the control characters from DEL to U+009F, and those that turn the
 * direction of text. The value is the same to a program, and does nothing to a terminal that shows it.
 */
final class VisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean halfOfOne = Character.isSurrogate((char) character);
        return character > DELETE && !halfOfOne && Printable.unsafe(character)
                ? new SerializedString(
                        "\\u" + Integer.toHexString(0x10000 | character).substring(1))
                : null;
    }
}
