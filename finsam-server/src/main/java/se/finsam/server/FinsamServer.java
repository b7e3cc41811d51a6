package se.finsam.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;

/** finsam as a service. Thread-safe; started once and stopped once. */
public final class FinsamServer implements AutoCloseable {
    private static final int HEADERS = 8 << 10;
    private static final int BACKLOG = 256;

    private final ServerOptions options;
    private final Server server;
    private final ServerConnector connector;
    private final ApiHandler handler;
    private final Watchdog watchdog;
    private final Workers workers;
    private final CompletableFuture<Checker> checker;

    private FinsamServer(ServerOptions options, CompletableFuture<Checker> checker) {
        this.options = options;
        this.checker = checker;
        QueuedThreadPool threads = new QueuedThreadPool(options.requests() + options.streams() + 16, 4);
        threads.setName("finsam-http");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(HEADERS);
        http.setUriCompliance(UriCompliance.RFC3986);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.timeout().toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        watchdog = new Watchdog(options.timeout());
        connector.addBean(watchdog);
        connector.addBean(new NetworkConnectionLimit(options.connections(), connector));
        server.addConnector(connector);
        workers = new Workers(options.checks(), options.requests(), options.timeout());
        Metrics metrics = new Metrics();
        Routes routes = new Routes(this::ready, options.body(), options.checks());
        handler = new ApiHandler(options, routes, metrics, watchdog, workers);
        beside(routes, metrics);
        server.setHandler(handler);
        server.setErrorHandler(new Refusals(options.language()));
    }

    /**
     * Starts the service: it answers at once, and is ready when the rulebook is loaded.
     *
     * @param options how it is run
     * @param rulebook loads the checker, in a thread of its own
     * @throws IOException where the address cannot be listened at
     */
    public static FinsamServer start(ServerOptions options, Supplier<Checker> rulebook) throws IOException {
        CompletableFuture<Checker> loading = new CompletableFuture<>();
        FinsamServer service = new FinsamServer(options, loading);
        try {
            service.server.start();
        } catch (IOException e) {
            service.close();
            throw e;
        } catch (Exception e) {
            service.close();
            throw new IOException(e.getClass().getSimpleName(), e);
        }
        Thread loader = new Thread(
                () -> {
                    try {
                        loading.complete(warm(rulebook.get()));
                    } catch (RuntimeException | Error e) {
                        loading.completeExceptionally(e);
                    }
                },
                "finsam-rulebook");
        loader.setDaemon(true);
        loader.start();
        return service;
    }

    /** The port that is listened at. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address to call. */
    public String url() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port();
    }

    /**
     * Waits for the rulebook.
     *
     * @throws RuntimeException what the loading of it threw
     */
    public void awaitReady() {
        try {
            checker.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Waits until the service is stopped.
     *
     * @throws InterruptedException where the waiting thread is interrupted
     */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Stops the service: takes no more calls, lets those that are under way end in their time, and closes. */
    @Override
    public void close() {
        handler.refuse();
        long until = System.nanoTime() + options.grace().toNanos();
        try {
            var unused = connector.shutdown();
            while (handler.underWay() > 0 && System.nanoTime() - until < 0) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the service did not stop", e);
        } finally {
            watchdog.stop();
            workers.stop();
        }
    }

    private void beside(Routes routes, Metrics metrics) {
        routes.beside(
                "/health",
                "health",
                "Lever tjänsten?",
                "Is the service alive?",
                Media.JSON,
                "Status",
                call -> Checking.utf8(Json.write(Json.object("status", "UP"))));
        routes.beside(
                "/ready",
                "ready",
                "Tar tjänsten emot anrop?",
                "Does the service take calls?",
                Media.JSON,
                "Status",
                call -> {
                    ready();
                    return Checking.utf8(Json.write(Json.object("status", "UP")));
                });
        routes.beside(
                "/metrics",
                "metrics",
                "Vad tjänsten räknar, för Prometheus.",
                "What the service counts, for Prometheus.",
                Media.TEXT,
                null,
                call -> Checking.utf8(metrics.text()));
        routes.beside(
                "/openapi.json",
                "openApi",
                "Det här dokumentet.",
                "This document.",
                Media.JSON,
                "OpenApi",
                call -> Checking.utf8(OpenApi.of(routes, options, call.language())));
        metrics.gauge("finsam_requests_under_way", "gauge", "Calls being answered.", handler::underWay);
        metrics.gauge(
                "finsam_body_bytes", "gauge", "What was sent and is not answered, in memory.", handler.bodies::held);
        metrics.gauge("finsam_checks_working", "gauge", "Calls being calculated.", workers::working);
        metrics.gauge("finsam_checks_waiting", "gauge", "Calls that wait for their turn.", workers::waiting);
        metrics.gauge("finsam_connections", "gauge", "Open connections.", watchdog::open);
        metrics.gauge(
                "finsam_connections_timed_out_total",
                "counter",
                "Connections closed for holding their place for too long.",
                watchdog::closed);
        metrics.gauge(
                "finsam_heap_bytes",
                "gauge",
                "Memory in use.",
                () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        metrics.gauge("finsam_ready", "gauge", "1 where the rulebook is loaded.", () -> checker.isDone() ? 1 : 0);
    }

    /** The checker, as soon as it is loaded; until then calls get 503. */
    private Checker ready() {
        if (!checker.isDone()) {
            throw Problem.of(503, "regelboken läses in", "the rulebook is being loaded", Map.of("Retry-After", "1"));
        }
        if (checker.isCompletedExceptionally()) {
            throw Problem.of(503, "regelboken kan inte användas", "the rulebook cannot be used");
        }
        return checker.join();
    }

    /** Checks once, so that the first call need not wait for what is loaded when it is first used. */
    private static Checker warm(Checker loaded) {
        ReadResult read = UnderlagReader.standard()
                .read("{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"x\"},\"rakenskapsar\":2021}", "warm")
                .get(0);
        var unused = ReportWriter.toJson(loaded.checkRead(read, CheckOptions.STANDARD));
        return loaded;
    }

    /** How long a stop may take, for who ends the process. */
    public Duration grace() {
        return options.grace();
    }
}
