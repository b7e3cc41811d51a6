package consumer;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/** A job that checks lines of NDJSON in as many workers as it is given. */
final class Job {
    private Job() {}

    /** How many lines came to each verdict. */
    static Map<String, Long> run(StreamExecutionEnvironment environment, DataStream<String> lines) throws Exception {
        Map<String, Long> verdicts = new TreeMap<>();
        try (CloseableIterator<String> each = lines.map(new Check()).executeAndCollect()) {
            each.forEachRemaining(verdict -> verdicts.merge(verdict, 1L, Long::sum));
        }
        return verdicts;
    }

    // tag::worker
    /** What is sent to the workers: no field, so nothing to serialise. */
    static final class Check implements MapFunction<String, String> {
        @Override
        public String map(String line) {
            return Granskning.av(line);
        }
    }
    // end::worker
}
