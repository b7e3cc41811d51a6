package se.finsam.model.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;

class NdjsonTest {
    private static final String GOOD = Inputs.LEAST_JSON;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n", "\n \t\n"})
    void linesAreReadHoweverTheyAreSeparated(String separator) {
        assertThat(read(GOOD, separator, GOOD, separator, GOOD))
                .hasSize(3)
                .allMatch(result -> result.underlag().isPresent());
        assertThat(read(GOOD, separator, GOOD, separator))
                .hasSize(2)
                .allMatch(result -> result.underlag().isPresent());
    }

    @Test
    void eachResultIsNamedByItsLineOfTheFile() {
        assertThat(read("\n", GOOD, "\n\n\n", GOOD, "\n", GOOD))
                .extracting(ReadResult::name)
                .containsExactly("rader:2", "rader:5", "rader:6");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3"})
    void aBrokenLineCostsOnlyItself(int broken, int line) {
        for (String wrong :
                List.of(GOOD.substring(0, 40), GOOD.substring(0, GOOD.length() - 1), GOOD + "}", "{trasig}", "{")) {
            String[] lines = {GOOD, GOOD, GOOD};
            lines[broken] = wrong;

            List<ReadResult> results = read(String.join("\n", lines));

            assertThat(results).as(wrong).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(results.get(i).underlag().isPresent()).as(wrong).isEqualTo(i != broken);
            }
            assertThat(results.get(broken).errors())
                    .singleElement()
                    .returns(InputError.Kind.SYNTAX, InputError::kind)
                    .extracting(InputError::place)
                    .returns(line, Place::line);
        }
    }

    @Test
    void anErrorInALineHasTheLineOfTheFile() {
        assertThat(Inputs.errors(read(GOOD, "\n\n", GOOD.replace("2021", "2003"))))
                .singleElement()
                .extracting(InputError::place)
                .isEqualTo(new Place("/rakenskapsar", 3, 60));
    }

    @Test
    void aLineThatIsNotUtf8CostsOnlyItself() {
        byte[] text = (GOOD + "\n" + GOOD + "\n" + GOOD).getBytes(UTF_8);
        text[GOOD.getBytes(UTF_8).length + 11] = (byte) 0xFF;

        List<ReadResult> results = StreamingTest.read(text);

        assertThat(results).extracting(result -> result.underlag().isPresent()).containsExactly(true, false, true);
        assertThat(results.get(1).errors())
                .singleElement()
                .returns(InputError.Kind.NOT_UTF8, InputError::kind)
                .returns("0xFF", InputError::value)
                .returns(new Place("", 2, 11), InputError::place);
    }

    private static List<ReadResult> read(String... parts) {
        return UnderlagReader.standard().read(String.join("", parts), "rader");
    }
}
