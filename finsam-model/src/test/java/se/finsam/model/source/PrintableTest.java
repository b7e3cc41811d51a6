package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Örnsköldsvik", "1 058 307 kr", "😀 日本語", "\\u202e", "<b>"})
    void leavesWhatIsSafe(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void escapesControlCharacters() {
        assertThat(Printable.of("a\u0000b\nc\td\u001b[31m\u007f\u0085"))
                .isEqualTo("a\\u0000b\\u000ac\\u0009d\\u001b[31m\\u007f\\u0085");
    }

    @Test
    void escapesWhatTurnsTheTextOrCannotBeSeen() {
        assertThat(Printable.of("\u202ea\u200fb\u2066c\u200bd\uFEFFe\u2028\u2029"))
                .isEqualTo("\\u202ea\\u200fb\\u2066c\\u200bd\\ufeffe\\u2028\\u2029");
    }

    @Test
    void escapesInvisibleCharactersBeyondTheBasicPlane() {
        assertThat(Printable.of("a" + Character.toString(0xE0041) + "😀")).isEqualTo("a\\udb40\\udc41😀");
    }

    @Test
    void escapesWhatHasNoShapeAndWhatIsNoCharacter() {
        assertThat(Printable.of("a\u3164b\u034Fc\uFFFEd\uFFFF")).isEqualTo("a\\u3164b\\u034fc\\ufffed\\uffff");
        assertThat(Printable.of("a" + Character.toString(0xE0100))).isEqualTo("a\\udb40\\udd00");
    }

    @Test
    void linesKeepTheirBreaksAndNoCarriageReturnThatGoesBack() {
        assertThat(Printable.lines("a\nb\r\nc\rd\te\u001b\u2028")).isEqualTo("a\nb\r\nc\\u000dd\\u0009e\\u001b\\u2028");
    }

    @Test
    void escapesHalfACharacter() {
        assertThat(Printable.of("a\ud83d!")).isEqualTo("a\\ud83d!");
        assertThat(Printable.of("\ude00")).isEqualTo("\\ude00");
    }
}
