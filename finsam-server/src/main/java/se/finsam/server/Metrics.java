package se.finsam.server;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * What the service counts, as Prometheus reads it. Routes and statuses are known words: nothing that a call says becomes a name, so
 * what is kept does not grow, and no amount and no name stands in it.
 */
final class Metrics {
    /** Upper bounds of the times, in milliseconds. */
    private static final long[] BOUNDS = {1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000};

    private final Map<String, Times> routes = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, Gauge> gauges = new TreeMap<>();

    /** What is read when it is asked for. */
    private record Gauge(String type, String help, LongSupplier value) {}

    private static final class Times {
        private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
        private final LongAdder micros = new LongAdder();

        Times() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }

        void add(long nanos) {
            long millis = TimeUnit.NANOSECONDS.toMillis(nanos + 999_999);
            int i = 0;
            while (i < BOUNDS.length && millis > BOUNDS[i]) {
                i++;
            }
            buckets[i].increment();
            micros.add(TimeUnit.NANOSECONDS.toMicros(nanos));
        }
    }

    /** Adds what is read when the metrics are asked for; before the service starts. */
    void gauge(String name, String type, String help, LongSupplier value) {
        gauges.put(name, new Gauge(type, help, value));
    }

    /** Counts an answer; {@code route} is its operation, or {@code none}. */
    void answered(String route, int status, long nanos) {
        String labels = "route=\"" + route + "\",status=\"" + status + "\"";
        answers.computeIfAbsent(labels, unused -> new LongAdder()).increment();
        routes.computeIfAbsent(route, unused -> new Times()).add(nanos);
    }

    /** All of it, in the text format 0.0.4. */
    String text() {
        StringBuilder out = new StringBuilder(4096);
        head(out, "finsam_http_requests_total", "counter", "Answers by operation and status.");
        answers.forEach((labels, count) -> out.append("finsam_http_requests_total{")
                .append(labels)
                .append("} ")
                .append(count.sum())
                .append('\n'));
        String name = "finsam_http_request_seconds";
        head(out, name, "histogram", "Time from the first line of a call to the end of its answer.");
        routes.forEach((route, times) -> {
            long sum = 0;
            for (int i = 0; i < BOUNDS.length; i++) {
                sum += times.buckets[i].sum();
                bucket(out, name, route, seconds(TimeUnit.MILLISECONDS.toMicros(BOUNDS[i])), sum);
            }
            sum += times.buckets[BOUNDS.length].sum();
            bucket(out, name, route, "+Inf", sum);
            String of = "{route=\"" + route + "\"} ";
            out.append(name)
                    .append("_sum")
                    .append(of)
                    .append(seconds(times.micros.sum()))
                    .append('\n');
            out.append(name).append("_count").append(of).append(sum).append('\n');
        });
        gauges.forEach((gauge, one) -> {
            head(out, gauge, one.type(), one.help());
            out.append(gauge).append(' ').append(one.value().getAsLong()).append('\n');
        });
        return out.toString();
    }

    private static void bucket(StringBuilder out, String name, String route, String bound, long count) {
        out.append(name)
                .append("_bucket{route=\"")
                .append(route)
                .append("\",le=\"")
                .append(bound)
                .append("\"} ")
                .append(count)
                .append('\n');
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static String seconds(long micros) {
        return java.math.BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
    }
}
