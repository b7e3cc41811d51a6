package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderlagStreamTest {
    private static final UnderlagReader READER = UnderlagReader.standard();

    @Test
    void a_stream_gives_what_a_sink_is_handed_in_the_same_order() throws IOException {
        String text = line(2021) + "{\"schema\": 1}\n\n" + line(2022);
        List<ReadResult> handed = new java.util.ArrayList<>();
        READER.read(bytes(text), "x", handed::add);

        List<ReadResult> streamed = READER.stream(bytes(text), "x").toList();

        assertThat(streamed).isEqualTo(handed).hasSize(3);
        assertThat(streamed.get(1).underlag()).isEmpty();
        assertThat(streamed.get(2).name()).isEqualTo("x:4");
    }

    @Test
    void a_line_is_not_read_before_its_result_is_asked_for() {
        OneLineAtATime lines = new OneLineAtATime(line(2021), line(2022), line(2023));
        Iterator<ReadResult> results = READER.stream(lines, "x").iterator();

        assertThat(results.next().underlag()).isPresent();
        assertThat(lines.given).isEqualTo(1);
        assertThat(results.next().underlag()).isPresent();
        assertThat(lines.given).isEqualTo(2);
    }

    @Test
    void lines_that_are_known_to_be_lines_are_each_read_by_themselves() {
        OneLineAtATime broken = new OneLineAtATime("{\"schema\n", line(2021));
        Iterator<ReadResult> results = READER.lines(broken, "x").iterator();

        assertThat(results.next().errors()).isNotEmpty();
        assertThat(broken.given).isEqualTo(1);
        assertThat(results.next().underlag()).isPresent();
        assertThat(results.hasNext()).isFalse();
        assertThat(READER.lines(bytes("- yaml\n\n" + line(2022)), "x").map(ReadResult::name))
                .containsExactly("x:1", "x:3");
        assertThat(READER.lines(bytes("\n \r\n"), "x")).isEmpty();
    }

    @Test
    void a_stream_of_bytes_that_fails_is_an_exception_and_no_fault_of_the_input() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> READER.stream(closed, "x").toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Stream closed");
    }

    @Test
    void bytes_are_read_as_a_text_and_as_a_file_is() {
        String lone = line(2021);

        assertThat(READER.read(lone.getBytes(StandardCharsets.UTF_8), "x")).isEqualTo(READER.read(lone, "x"));
        assertThat(READER.read(new byte[0], "x").get(0).errors()).hasSize(1);
    }

    private static String line(int year) {
        return "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"Provet\"},\"rakenskapsar\":" + year + "}\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As a pipe that someone writes a line to now and then. */
    private static final class OneLineAtATime extends InputStream {
        private final List<String> lines;
        private int given;

        OneLineAtATime(String... lines) {
            this.lines = List.of(lines);
        }

        @Override
        public int read() {
            throw new AssertionError("read in blocks");
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read(byte[] into, int start, int length) {
            if (given == lines.size()) {
                return -1;
            }
            byte[] line = lines.get(given).getBytes(StandardCharsets.UTF_8);
            given++;
            System.arraycopy(line, 0, into, start, line.length);
            return line.length;
        }
    }
}
