package se.finsam.model.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;

class EncodingTest {
    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(Inputs.read("\uFEFF" + Inputs.LEAST).origin().place("/schema"))
                .isEqualTo(new Place("/schema", 1, 9));
        assertThat(Inputs.read("\uFEFF" + Inputs.LEAST_JSON).schema()).isEqualTo("finsam-underlag/1");
    }

    @Test
    void anotherEncodingIsToldWithTheFirstByteThatIsWrong() {
        assertThat(StreamingTest.read(Inputs.LEAST.getBytes(ISO_8859_1)))
                .singleElement()
                .extracting(ReadResult::errors)
                .satisfies(errors -> assertThat(errors)
                        .singleElement()
                        .returns(InputError.Kind.NOT_UTF8, InputError::kind)
                        .returns("0xF6", InputError::value)
                        .returns(new Place("", 5, 10), InputError::place));
    }

    @Test
    void thePlaceIsCountedInBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("schema: x\nååå".getBytes(UTF_8));
        bytes.write(0x80);

        assertThat(StreamingTest.read(bytes.toByteArray()).get(0).errors())
                .singleElement()
                .extracting(InputError::place)
                .isEqualTo(new Place("", 2, 7));
    }

    @Test
    void aCharacterCutShortAtTheEndIsNotUtf8() {
        byte[] whole = (Inputs.LEAST + "# å").getBytes(UTF_8);

        assertThat(StreamingTest.read(Arrays.copyOf(whole, whole.length - 1))
                        .get(0)
                        .errors())
                .extracting(InputError::kind)
                .containsExactly(InputError.Kind.NOT_UTF8);
    }
}
