package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final long MANY = Long.getLong("underlag");
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    @BeforeAll
    static void warm_up() {
        for (long i = 0; i < 200; i++) {
            Granskning.av(Lines.of(i));
        }
    }

    @Test
    void many_underlag_come_to_the_same_in_flink_as_in_a_parallel_stream() throws Exception {
        long begin = System.nanoTime();
        Map<String, Long> plain = LongStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> Granskning.av(Lines.of(i)))
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
        long between = System.nanoTime();
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(WORKERS);
        Map<String, Long> job =
                Job.run(environment, environment.fromSequence(0, MANY - 1).map(new Lines.Numbered()));
        long end = System.nanoTime();

        say("parallelStream", between - begin);
        say("Flink, its cluster started and stopped", end - between);
        assertThat(job).isEqualTo(plain).hasSizeGreaterThan(1);
        assertThat(job.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(MANY);
    }

    @Test
    void a_line_with_faults_stops_no_other() throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(WORKERS);
        DataStream<String> lines =
                environment.fromData(Lines.of(0), "{", Lines.of(1), "{\"schema\":\"finsam-underlag/1\"}");

        Map<String, Long> verdicts = Job.run(environment, lines);

        assertThat(verdicts.entrySet().stream().filter(one -> one.getKey().endsWith(" fel")))
                .extracting(Map.Entry::getValue)
                .containsOnly(1L)
                .hasSize(2);
    }

    private static void say(String what, long nanos) {
        System.out.printf(
                "%s: %d underlag in %.1f s, %.0f a second, %d workers%n",
                what, MANY, nanos / 1e9, MANY / (nanos / 1e9), WORKERS);
    }

    /** Lines by number: the examples, every other with a first amount of its own. */
    static final class Lines {
        private static final List<String> EXAMPLES = read();

        private Lines() {}

        static String of(long number) {
            String line = EXAMPLES.get((int) (number % EXAMPLES.size()));
            return number % 2 == 0 ? line : line.replaceFirst("\"belopp\":\\d+", "\"belopp\":" + (300_000 + number));
        }

        private static List<String> read() {
            try {
                return new ArrayList<>(Files.readAllLines(Path.of("..", "..", "examples", "tilldelning-2022.ndjson")));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        static final class Numbered implements MapFunction<Long, String> {
            @Override
            public String map(Long number) {
                return of(number);
            }
        }
    }
}
