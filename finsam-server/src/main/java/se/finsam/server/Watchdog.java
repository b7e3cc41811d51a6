package se.finsam.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.io.Connection;

/**
 * Closes a connection that holds its place for too long: one that sends half a request, a byte now and then or nothing, and one
 * whose request is not over in its time. What idles is not enough to ask: a byte now and then does not idle.
 */
final class Watchdog implements Connection.Listener {
    private static final Duration EVERY = Duration.ofMillis(250);

    private final Map<Connection, Long> deadlines = new ConcurrentHashMap<>();
    private final long waiting;
    private final LongAdder closed = new LongAdder();
    private final ScheduledExecutorService timer;

    /**
     * Watches connections.
     *
     * @param waiting how long one may be open without a whole request
     */
    Watchdog(Duration waiting) {
        this.waiting = waiting.toNanos();
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "finsam-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        timer = one;
        var unused = one.scheduleWithFixedDelay(this::sweep, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        deadlines.put(connection, System.nanoTime() + waiting);
    }

    @Override
    public void onClosed(Connection connection) {
        deadlines.remove(connection);
    }

    /** A request began, and has so long. */
    void begins(Connection connection, Duration allowed) {
        deadlines.replace(connection, System.nanoTime() + allowed.toNanos());
    }

    /** A request is over: the next has to come. */
    void ends(Connection connection) {
        deadlines.replace(connection, System.nanoTime() + waiting);
    }

    /** How many connections are open. */
    int open() {
        return deadlines.size();
    }

    /** How many were closed for taking too long. */
    long closed() {
        return closed.sum();
    }

    void stop() {
        timer.shutdownNow();
    }

    private void sweep() {
        long now = System.nanoTime();
        deadlines.forEach((connection, deadline) -> {
            if (now - deadline > 0 && deadlines.remove(connection, deadline)) {
                closed.increment();
                connection.getEndPoint().close(new TimeoutException("held its place for too long"));
            }
        });
    }
}
