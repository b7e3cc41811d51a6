package se.finsam.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real files, changed at random, through every reader: each is read or refused with a reason, none throws, hangs or fills the
 * heap (the build gives this test 512 MB). A few hundred each, the same in every build; CI asks for as many as fit in two
 * minutes with {@code -Dfinsam.fuzz.seconds=120}. A fault is met again with the seed and number that it is told with.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("finsam.fuzz.seed", 20261128L);
    private static final int SECONDS = Integer.getInteger("finsam.fuzz.seconds", 0);

    /** A target, or {@code target:number}; all where it is empty. */
    private static final String ONLY = System.getProperty("finsam.fuzz.only", "");

    private static final ExecutorService FEEDERS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    private static final Path KEPT = Path.of("target", "fuzz");

    @TempDir
    private static Path folder;

    @TestFactory
    List<DynamicTest> every_reader_answers_whatever_it_is_given() {
        List<Target> targets = new Targets(folder).all();
        System.out.println("fuzz: seed " + SEED + ", " + targets.size() + " readers, heap of "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB (-Dfinsam.fuzz.seed=" + SEED + ")");
        // Each reader has its share of the seconds, and as many are fed at a time as there are cores.
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : targets) {
            if (ONLY.isEmpty() || (ONLY + ":").startsWith(target.name() + ":")) {
                Future<?> fed = FEEDERS.submit(() -> {
                    feed(target, targets.size());
                    return null;
                });
                tests.add(DynamicTest.dynamicTest(target.name(), () -> await(fed)));
            }
        }
        return tests;
    }

    @AfterAll
    static void stop() {
        FEEDERS.shutdownNow();
    }

    /** Fails as the feeding did. */
    private static void await(Future<?> fed) throws Throwable {
        try {
            fed.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause == null ? e : cause;
        }
    }

    private static void feed(Target target, int targets) throws IOException, InterruptedException {
        long until = System.nanoTime() + SECONDS * 1_000_000_000L / targets;
        int first = ONLY.contains(":") ? Integer.parseInt(ONLY.substring(ONLY.indexOf(':') + 1)) : 0;
        int last = ONLY.contains(":") ? first + 1 : SECONDS > 0 ? Integer.MAX_VALUE : target.count();
        Map<String, List<Integer>> faults = new TreeMap<>();
        int number = first;
        try (Watchdog watchdog = new Watchdog()) {
            for (; number < last && (SECONDS == 0 || System.nanoTime() < until); number++) {
                byte[] input = target.input(SEED, number);
                Throwable thrown = watchdog.run(target.reading(), input);
                if (thrown != null) {
                    List<Integer> of = faults.computeIfAbsent(Watchdog.place(thrown), any -> new ArrayList<>());
                    of.add(number);
                    keep(target, number, input, thrown, of.size());
                    if (thrown.getMessage() != null && thrown.getMessage().equals(Watchdog.HANG)) {
                        break;
                    }
                }
            }
        }
        System.out.println(
                "fuzz: " + target + ": " + (number - first) + " inputs, " + faults.size() + " kinds of fault");
        assertThat(faults)
                .as(
                        "numbers of %s by fault, seed %s; kept in %s; again: -Dfinsam.fuzz.seed=%s"
                                + " -Dfinsam.fuzz.only=%s:N",
                        target, SEED, KEPT, SEED, target)
                .isEqualTo(Collections.emptyMap());
    }

    /** The first of a kind, with where it was thrown. */
    private static void keep(Target target, int number, byte[] input, Throwable thrown, int times) throws IOException {
        if (times > 1) {
            return;
        }
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(target + "-" + number), input);
        System.out.println("fuzz: " + target + ":" + number + ": " + thrown);
        for (StackTraceElement element : thrown.getStackTrace()) {
            System.out.println("        " + element);
        }
    }
}
