package se.finsam.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes calls, and knows what of them is under way. */
final class ApiHandler extends Handler.Abstract {
    final ServerOptions options;
    final Routes routes;
    final Metrics metrics;
    final Watchdog watchdog;
    final Workers workers;
    final Rate rate;
    final Bodies bodies;
    final Semaphore streams;
    /** How many calls are being answered: those whose body has come. */
    final AtomicInteger answering = new AtomicInteger();

    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean stopping;

    ApiHandler(ServerOptions options, Routes routes, Metrics metrics, Watchdog watchdog, Workers workers) {
        this.options = options;
        this.routes = routes;
        this.metrics = metrics;
        this.watchdog = watchdog;
        this.workers = workers;
        this.rate = new Rate(options.perMinute());
        this.bodies = new Bodies(options.body(), (long) options.body() * options.requests());
        this.streams = new Semaphore(options.streams());
    }

    /** How many calls have begun and are not over. */
    int underWay() {
        return open.get();
    }

    /** Whether no more calls are taken. */
    boolean stopping() {
        return stopping;
    }

    /** Takes no more calls. */
    void refuse() {
        stopping = true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        open.incrementAndGet();
        new Answering(this, request, response, callback).begin();
        return true;
    }

    /** Goes on with a call in a thread of its own. */
    void resume(Runnable work) {
        getServer().getThreadPool().execute(work);
    }

    /** A call is over. */
    void over() {
        open.decrementAndGet();
    }
}
