package se.finsam.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Does what calculates, some at a time, and gives up what takes too long. */
final class Workers {
    private static final Map<String, String> SOON = Map.of("Retry-After", "1");

    private final ThreadPoolExecutor threads;
    private final Duration timeout;

    Workers(int atATime, int waiting, Duration timeout) {
        this.timeout = timeout;
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                atATime, atATime, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "finsam-check-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** What calculates an answer. */
    interface Work {
        byte[] make() throws IOException;
    }

    /** The answer of a piece of work. What has begun is not broken off: it holds its place until it ends. */
    byte[] run(Work work) throws IOException {
        Future<byte[]> answer;
        try {
            answer = threads.submit(work::make);
        } catch (RejectedExecutionException e) {
            throw full();
        }
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            String seconds = String.valueOf(timeout.toSeconds());
            throw Problem.of(
                    503,
                    "svaret blev inte klart på " + seconds + " sekunder",
                    "the answer was not ready in " + seconds + " seconds",
                    SOON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw full();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw Problem.of(503, "minnet räckte inte", "the memory did not suffice", SOON);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** How many pieces of work wait for their turn. */
    int waiting() {
        return threads.getQueue().size();
    }

    /** How many are being done. */
    int working() {
        return threads.getActiveCount();
    }

    void stop() {
        threads.shutdown();
    }

    static Problem full() {
        return Problem.of(503, "för mycket pågår redan", "too much is going on already", SOON);
    }
}
