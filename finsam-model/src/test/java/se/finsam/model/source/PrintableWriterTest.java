package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is cut, what is written is what the whole text gives. */
class PrintableWriterTest {
    private static final String TEXT = "Å\uD83D\uDE00b\r\nc\rd\u001be\uDE00f\uD83Dg\uD83D";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void pieces_give_what_the_whole_gives(int length) throws IOException {
        StringWriter out = new StringWriter();
        PrintableWriter writer = new PrintableWriter(out);
        for (int i = 0; i < TEXT.length(); i += length) {
            writer.write(TEXT, i, Math.min(length, TEXT.length() - i));
        }
        writer.end();
        assertThat(out).hasToString(Printable.lines(TEXT));
    }
}
