import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;

/**
 * Holds what reading, checking and writing cost to what they cost in the last release. Time is told as how many times that of a
 * piece of plain Java in the same run, so that one machine can be held to another; bytes are the same on each.
 */
public final class KeptBench {
    private static final long WARM = 5_000_000_000L;
    private static final long SLICE = 50_000_000;
    private static final int ROUNDS = 50;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static int sink;

    private KeptBench() {}

    /** {@code PROPERTIES PERCENT FILE…}: exit 1 where something costs more than PERCENT beyond what stands in PROPERTIES; with PERCENT 0 writes it anew. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int percent = Integer.parseInt(args[1]);
        List<byte[]> texts = new ArrayList<>();
        for (String input : Arrays.copyOfRange(args, 2, args.length)) {
            texts.add(Files.readAllBytes(Path.of(input)));
        }
        Map<String, BigDecimal> now = measured(texts);
        if (percent == 0) {
            write(file, now);
            return;
        }
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        boolean dearer = false;
        for (Map.Entry<String, BigDecimal> one : now.entrySet()) {
            BigDecimal then = new BigDecimal(kept.getProperty(one.getKey()));
            BigDecimal share = one.getValue().multiply(BigDecimal.valueOf(100)).divide(then, 0, RoundingMode.HALF_UP);
            boolean over = share.intValueExact() > 100 + percent;
            dearer |= over;
            System.out.printf(Locale.ROOT, "%-12s %8s  last release %8s  %4s %%%s%n", one.getKey(), one.getValue(), then, share, over ? "  DEARER" : "");
        }
        if (dearer) {
            System.err.println("kept.sh: more than " + percent + " % beyond the last release (" + file + ")");
            System.exit(1);
        }
    }

    private static Map<String, BigDecimal> measured(List<byte[]> texts) {
        Checker checker = Checker.bundled();
        List<Underlag> all = new ArrayList<>();
        texts.forEach(text -> all.add(read(text)));
        Runnable yard = () -> sink += yardstick();
        Map<String, Runnable> works = new TreeMap<>();
        works.put("read", () -> texts.forEach(text -> sink += read(text).rakenskapsar()));
        works.put("check", () -> all.forEach(one -> sink += checker.check(one).rader().size()));
        works.put("write", writing(checker, all));
        works.values().forEach(work -> time(work, WARM));
        double least = time(yard, WARM / 5);
        Map<String, Double> best = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Runnable> work : works.entrySet()) {
                // In turn, and the best of each: what else the machine does only makes a turn longer.
                best.merge(work.getKey(), time(work.getValue(), SLICE), Math::min);
                least = Math.min(least, time(yard, SLICE));
            }
        }
        Map<String, BigDecimal> found = new TreeMap<>();
        for (Map.Entry<String, Double> one : best.entrySet()) {
            found.put(one.getKey() + ".ratio", new BigDecimal(one.getValue() / least).setScale(2, RoundingMode.HALF_UP));
        }
        works.forEach((name, work) -> found.put(name + ".kB", BigDecimal.valueOf(bytes(work) / 1000)));
        return found;
    }

    private static Runnable writing(Checker checker, List<Underlag> all) {
        var reports = all.stream().map(checker::check).toList();
        return () -> reports.forEach(one -> sink += ReportWriter.toJson(one).length());
    }

    /** Nanoseconds a run, of as many as there is room for; of this thread, so that others' work is not in it. */
    private static double time(Runnable work, long room) {
        long begin = THREADS.getCurrentThreadCpuTime();
        int runs = 0;
        long spent;
        do {
            work.run();
            runs++;
            spent = THREADS.getCurrentThreadCpuTime() - begin;
        } while (spent < room);
        return (double) spent / runs;
    }

    private static long bytes(Runnable work) {
        long thread = Thread.currentThread().getId();
        long begin = THREADS.getThreadAllocatedBytes(thread);
        for (int i = 0; i < 20; i++) {
            work.run();
        }
        return (THREADS.getThreadAllocatedBytes(thread) - begin) / 20;
    }

    /** What a program of its kind does: makes texts, puts them in order, looks them up, adds amounts. Never to be changed, or all is measured anew. */
    private static int yardstick() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            String name = "insatser[" + (i * 7919 % 1009) + "].belopp";
            sums.merge(name, new BigDecimal(i % 613).movePointLeft(2), BigDecimal::add);
            text.append(name).append(':').append(sums.get(name)).append('\n');
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).hashCode() + sums.size();
    }

    private static Underlag read(byte[] text) {
        return UnderlagReader.standard().read(text, "bench.yaml").get(0).underlag().orElseThrow();
    }

    private static void write(Path file, Map<String, BigDecimal> now) throws Exception {
        StringBuilder text = new StringBuilder("# What bench/kept.sh holds to: of the last release, written by bench/kept.sh --write when it is made.\n"
                + "# ratio: times the plain Java of the same run; kB: allocated. Three underlag together.\n");
        now.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        Files.writeString(file, text);
        System.out.print(text);
    }
}
