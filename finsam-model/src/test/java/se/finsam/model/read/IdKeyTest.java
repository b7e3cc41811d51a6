package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;

/** The id by which a caller knows an underlag follows it, right or wrong, and is no part of what it says. */
class IdKeyTest {
    private static final UnderlagReader READER = UnderlagReader.standard().withIdKey("arende");
    private static final String RIGHT =
            "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"F\"},\"rakenskapsar\":2021";

    @Test
    void it_is_that_of_the_underlag_and_of_its_errors() {
        String lines = RIGHT + ",\"arende\":\"A-1\"}\n" // right
                + "{\"arende\":\"A-2\",\"schema\":\"x\"}\n" // wrong
                + RIGHT + ",\"arende\":17}\n" // a number
                + RIGHT + "}\n" // none
                + "{\"arende\":\"A-5\",\n"; // cut off

        List<ReadResult> read = lines(READER, lines);

        assertThat(read).extracting(ReadResult::id).containsExactly("A-1", "A-2", "17", null, null);
        assertThat(read.get(0).underlag().orElseThrow().origin().id()).isEqualTo("A-1");
        assertThat(read.get(1).errors())
                .isNotEmpty()
                .noneMatch(error -> error.place().pointer().equals("/arende"));
        assertThat(read.get(0).underlag().orElseThrow().withOrigin(se.finsam.model.source.Origin.MEMORY))
                .isEqualTo(lines(UnderlagReader.standard(), RIGHT + "}\n")
                        .get(0)
                        .underlag()
                        .orElseThrow()
                        .withOrigin(se.finsam.model.source.Origin.MEMORY));
        assertThat(UnderlagValidator.require(read.get(0).underlag().orElseThrow()))
                .isSameAs(read.get(0).underlag().orElseThrow());
    }

    @Test
    void what_is_no_id_is_an_error() {
        assertThat(only(RIGHT + ",\"arende\":{}}").errors()).hasSize(1);
        assertThat(only(RIGHT + ",\"arende\":true}").errors()).hasSize(1);
        assertThat(only(RIGHT + ",\"arende\":\"" + "x".repeat(201) + "\"}").errors())
                .hasSize(1);
        assertThat(only(RIGHT + ",\"arende\":\"" + "x".repeat(200) + "\"}").id())
                .hasSize(200);
        assertThat(only(RIGHT + ",\"arende\":null}").id()).isNull();
    }

    @Test
    void it_is_taken_from_maps_too() {
        Map<String, Object> maps = Map.of(
                "schema", Underlag.SCHEMA, "forbund", Map.of("namn", "F"), "rakenskapsar", 2021, "arende", "A-1");

        assertThat(READER.read(maps, "maps").id()).isEqualTo("A-1");
        assertThat(READER.read(Map.of("arende", 7), "maps").id()).isEqualTo("7");
    }

    @Test
    void without_a_key_it_is_a_key_that_the_schema_does_not_have_and_one_of_the_schema_is_none() {
        assertThat(lines(UnderlagReader.standard(), RIGHT + ",\"arende\":\"A-1\"}\n")
                        .get(0)
                        .errors())
                .hasSize(1);
        assertThatThrownBy(() -> UnderlagReader.standard().withIdKey("forbund"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReadResult only(String line) {
        return lines(READER, line + "\n").get(0);
    }

    private static List<ReadResult> lines(UnderlagReader reader, @Nullable String lines) {
        byte[] bytes = String.valueOf(lines).getBytes(StandardCharsets.UTF_8);
        try (Stream<ReadResult> read = reader.lines(new ByteArrayInputStream(bytes), "in")) {
            return read.toList();
        }
    }
}
