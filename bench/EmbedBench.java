import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;

/** Measures what finsam costs a program that embeds it. */
public final class EmbedBench {
    private EmbedBench() {}

    /** {@code cold FILE}, {@code memory FILE}, {@code warm CHECKS THREADS FILE…} or {@code filter LINES FILE}. */
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "cold" -> cold(Path.of(args[1]));
            case "memory" -> memory(Path.of(args[1]));
            case "warm" -> warm(args);
            case "filter" -> filter(Integer.parseInt(args[1]), Path.of(args[2]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void cold(Path file) {
        long begin = System.nanoTime();
        Checker checker = Checker.bundled();
        long built = System.nanoTime();
        String json = ReportWriter.toJson(checker.check(read(file)));
        long done = System.nanoTime();
        say("cold: checker built in %d ms, first underlag read, checked and written in %d ms (%d characters)",
                (built - begin) / 1_000_000, (done - built) / 1_000_000, json.length());
    }

    private static void memory(Path file) {
        long before = used();
        Checker checker = Checker.bundled();
        long built = used();
        Underlag underlag = read(file);
        for (int i = 0; i < 2_000; i++) {
            ReportWriter.toJson(checker.check(underlag));
        }
        long checked = used();
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long start = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < 1_000; i++) {
            checker.check(underlag);
        }
        long plain = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < 1_000; i++) {
            ReportWriter.toJson(checker.check(read(file)));
        }
        long whole = threads.getThreadAllocatedBytes(thread);
        say("memory: heap kept %.1f MB for a checker, %.1f MB after 2000 checks; a check allocates %.0f kB, read and written too %.0f kB",
                (built - before) / 1e6, (checked - before) / 1e6, (plain - start) / 1e6, (whole - plain) / 1e6);
        say("%s", checker.rulebook().version());
    }

    private static void warm(String[] args) throws Exception {
        int checks = Integer.parseInt(args[1]);
        int threads = Integer.parseInt(args[2]);
        List<Underlag> all = new ArrayList<>();
        for (String file : Arrays.copyOfRange(args, 3, args.length)) {
            all.add(read(Path.of(file)));
        }
        Checker checker = Checker.bundled();
        run(checker, all, checks / 4, threads);
        long begin = System.nanoTime();
        run(checker, all, checks, threads);
        double seconds = (System.nanoTime() - begin) / 1e9;
        say("warm: %d checks with report as JSON in %d threads: %.1f s, %.0f a second", checks, threads, seconds, checks / seconds);
    }

    private static void run(Checker checker, List<Underlag> all, int checks, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                tasks.add(() -> {
                    long length = 0;
                    for (int i = first; i < checks; i += threads) {
                        length += ReportWriter.toJson(checker.check(all.get(i % all.size()))).length();
                    }
                    return length;
                });
            }
            for (Future<Long> one : pool.invokeAll(tasks)) {
                if (one.get() == 0) {
                    throw new IllegalStateException("nothing was written");
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** A line in, a line out, with the program kept open. */
    private static void filter(int lines, Path file) throws IOException, InterruptedException {
        List<String> texts = Files.readAllLines(file);
        long begin = System.nanoTime();
        Process finsam = new ProcessBuilder("./finsam", "check", "--format", "ndjson", "--lines", "-").start();
        long[] times = new long[lines];
        try (OutputStream in = finsam.getOutputStream();
                BufferedReader out = finsam.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                long written = System.nanoTime();
                in.write((texts.get(i % texts.size()) + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
                if (out.readLine() == null) {
                    throw new IllegalStateException("no answer to line " + (i + 1));
                }
                times[i] = System.nanoTime() - (i == 0 ? begin : written);
            }
        }
        long first = times[0];
        long[] warm = Arrays.copyOfRange(times, lines / 2, lines);
        Arrays.sort(warm);
        say("filter: first answer %d ms after the start; then, of lines %d–%d, median %.2f ms, 99 of 100 within %.2f ms; exit %d",
                first / 1_000_000, lines / 2, lines, warm[warm.length / 2] / 1e6, warm[warm.length * 99 / 100] / 1e6,
                finsam.waitFor());
    }

    private static Underlag read(Path file) {
        return UnderlagReader.standard().read(file).get(0).underlag().orElseThrow();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String text, Object... values) {
        System.out.printf(Locale.ROOT, text + "%n", values);
    }
}
