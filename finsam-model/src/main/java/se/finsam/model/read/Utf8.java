package se.finsam.model.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** Strict UTF-8: a file in another encoding is told, not read with its å, ä and ö destroyed. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text, without a byte order mark; empty, with the reason among the problems, where it is not UTF-8. */
    static Optional<String> decode(byte[] bytes, int firstLine, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isUnderflow()) {
            problems.add(
                    InputError.Kind.NOT_UTF8,
                    place(bytes, in.position(), firstLine),
                    String.format("0x%02X", bytes[in.position()]),
                    new Text("text i UTF-8", "text in UTF-8"));
            return Optional.empty();
        }
        out.flip();
        boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
        return Optional.of((marked ? out.subSequence(1, out.length()) : out).toString());
    }

    private static Place place(byte[] bytes, int at, int firstLine) {
        int line = firstLine;
        int column = 1;
        for (int i = 0; i < at; i++) {
            column++;
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            }
        }
        return new Place("", line, column);
    }
}
