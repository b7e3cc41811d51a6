package se.finsam.model.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenOutTest {
    @ParameterizedTest
    @CsvSource({
        "001b, \\u001B",
        "007f, \\u007f",
        "0085, \\u0085",
        "009b, \\u009b",
        "202e, \\u202e",
        "2028, \\u2028",
        "200f, \\u200f",
        "feff, \\ufeff"
    })
    void whatDoesNotShowIsWrittenOut(String character, String written) {
        assertThat(json(Character.toString(Integer.parseInt(character, 16)))).isEqualTo(written);
    }

    @Test
    void soAreTagsThatNobodySees() {
        assertThat(json(Character.toString(0xE0041))).isEqualTo("\\udb40\\udc41");
    }

    @ParameterizedTest
    @CsvSource({"202e, \\u202e", "200b, \\u200b", "feff, \\ufeff", "001b, \\e", "e0041, \\U000e0041", "ad, \\u00ad"})
    void yamlWritesItOutByItsOwnMeans(String character, String written) {
        String text = Character.toString(Integer.parseInt(character, 16));
        assertThat(new RecordWriter(null).write(Map.of("a", text), RecordWriter.Layout.YAML))
                .isEqualTo("a: \"" + written + "\"\n");
    }

    @ParameterizedTest
    @CsvSource({"åäöÅÄÖ", "é—–≤½×−§", "漢字", "😀"})
    void allElseIsWrittenAsItIs(String text) {
        assertThat(json(text)).isEqualTo(text);
    }

    private static String json(String text) {
        String json = new RecordWriter(null).write(Map.of("a", text), RecordWriter.Layout.JSON_LINE);
        return json.substring("{\"a\":\"".length(), json.length() - "\"}\n".length());
    }
}
