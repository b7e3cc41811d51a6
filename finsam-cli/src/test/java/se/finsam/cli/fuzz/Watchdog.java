package se.finsam.cli.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs something and tells where it stands when it does not end. It counts what the thread itself has worked, and not how long it
 * took: a machine that has much else to do makes nothing hang.
 */
final class Watchdog implements AutoCloseable {
    /** What is said of what does not end; its thread is then lost, and so is the rest of the target. */
    static final String HANG = "does not end";

    /** No input of the fuzzer's size is a minute's work. */
    private static final long MOST_WORK = TimeUnit.MINUTES.toNanos(1);

    /** A thread that waits for what never comes does no work: so many looks without any. */
    private static final int MOST_IDLE = 600;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private volatile @Nullable Thread worked;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        worked = thread;
        return thread;
    });

    /** What went wrong; null where nothing did. */
    @Nullable Throwable run(Target.Reading reading, byte[] file) throws InterruptedException {
        Future<?> running = worker.submit(() -> {
            reading.of(file);
            return null;
        });
        long begun = work();
        long last = begun;
        int idle = 0;
        while (true) {
            try {
                running.get(1, TimeUnit.SECONDS);
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (TimeoutException e) {
                long now = work();
                idle = now == last ? idle + 1 : 0;
                last = now;
                if (now - begun > MOST_WORK || idle > MOST_IDLE) {
                    return hang();
                }
            }
        }
    }

    /** What the thread has worked, in nanoseconds. */
    private long work() {
        Thread thread = worked;
        return thread == null ? 0 : Math.max(0, THREADS.getThreadCpuTime(thread.getId()));
    }

    private Throwable hang() {
        IllegalStateException hang = new IllegalStateException(HANG);
        Thread stuck = worked;
        if (stuck != null) {
            hang.setStackTrace(stuck.getStackTrace());
        }
        return hang;
    }

    /** Where something was thrown: its class and the first of finsam's own methods. */
    static String place(Throwable thrown) {
        String own = Arrays.stream(thrown.getStackTrace())
                .filter(element -> element.getClassName().startsWith("se.finsam.")
                        && !element.getClassName().contains(".fuzz."))
                .findFirst()
                .map(element -> " in " + element.getClassName() + "." + element.getMethodName())
                .orElse("");
        return thrown.getClass().getSimpleName() + own;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
