package se.finsam.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.finsam.model.source.Language;

/** Takes a call, holds it to the table of routes and to the limits, and answers it. */
final class ApiHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);
    private static final String NONE = "none";

    private final ServerOptions options;
    private final Routes routes;
    private final Metrics metrics;
    private final Watchdog watchdog;
    private final Workers workers;
    private final Rate rate;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Semaphore streams;
    private volatile boolean stopping;

    ApiHandler(ServerOptions options, Routes routes, Metrics metrics, Watchdog watchdog, Workers workers) {
        this.options = options;
        this.routes = routes;
        this.metrics = metrics;
        this.watchdog = watchdog;
        this.workers = workers;
        this.rate = new Rate(options.perMinute());
        this.streams = new Semaphore(options.streams());
    }

    /** How many calls are being answered. */
    int underWay() {
        return underWay.get();
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
        long began = System.nanoTime();
        Connection connection = request.getConnectionMetaData().getConnection();
        watchdog.begins(connection, options.timeout().plus(Duration.ofSeconds(5)));
        int now = underWay.incrementAndGet();
        String id = NONE;
        int status = 500;
        Language language = options.language();
        try {
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            if (stopping) {
                response.getHeaders().put(HttpHeader.CONNECTION, "close");
                throw Problem.of(503, "tjänsten stannar", "the service is stopping");
            }
            Route route = Routing.find(routes.all(), request.getMethod(), path(request));
            id = route.id();
            Map<String, String> parameters = parameters(request, route);
            language =
                    Negotiation.language(parameters.get("lang"), header(request, HttpHeader.ACCEPT_LANGUAGE), language);
            response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language == Language.EN ? "en" : "sv");
            Routing.own(request, options.host());
            if (!route.unversioned()) {
                rate.count(Request.getRemoteAddr(request), began);
                if (now > options.requests()) {
                    throw Workers.full();
                }
            }
            status = answer(request, response, callback, route, parameters, language);
        } catch (Problem e) {
            status = e.status();
            problem(request, response, callback, e, language);
        } catch (IOException e) {
            // Who called has gone, or sent half of it: there is no one to tell.
            status = 400;
            callback.failed(e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} in {}", e.getClass().getName(), id);
            String what = e.getClass().getSimpleName();
            problem(
                    request,
                    response,
                    callback,
                    Problem.of(500, "fel i finsam: " + what, "a fault of finsam: " + what),
                    language);
        } finally {
            underWay.decrementAndGet();
            watchdog.ends(connection);
            metrics.answered(id, status, System.nanoTime() - began);
        }
        return true;
    }

    private int answer(
            Request request,
            Response response,
            Callback callback,
            Route route,
            Map<String, String> parameters,
            Language language)
            throws IOException {
        List<String> offered = route.outputs().stream().map(Route.Output::type).toList();
        String accepted = Negotiation.accepted(header(request, HttpHeader.ACCEPT), offered);
        Route.Body body = route.body();
        String sent = "";
        if (body != null) {
            String coding = header(request, HttpHeader.CONTENT_ENCODING);
            if (coding != null && !coding.equalsIgnoreCase("identity")) {
                throw Problem.of(415, "packade kroppar tas inte emot", "packed bodies are not taken");
            }
            sent = Negotiation.sent(header(request, HttpHeader.CONTENT_TYPE), body.types());
        }
        Route.Streamer streamer = route.stream();
        if (streamer != null) {
            Call call = new Call(route, parameters, language, sent, accepted, new byte[0]);
            return stream(request, response, callback, streamer, call);
        }
        byte[] bytes = body == null ? new byte[0] : read(request);
        Call call = new Call(route, parameters, language, sent, accepted, bytes);
        Route.Answerer answerer = java.util.Objects.requireNonNull(route.answer());
        byte[] answer = route.calculates() ? workers.run(() -> answerer.answer(call)) : answerer.answer(call);
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, typed(accepted));
        send(request, response, callback, answer);
        return 200;
    }

    private int stream(Request request, Response response, Callback callback, Route.Streamer streamer, Call call)
            throws IOException {
        if (!streams.tryAcquire()) {
            throw Workers.full();
        }
        try {
            watchdog.begins(request.getConnectionMetaData().getConnection(), options.streamTimeout());
            response.setStatus(200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, typed(call.accepted()));
            // A line that is too long ends the reading, and what is left of it must not be taken for the next call.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            try (InputStream in = Content.Source.asInputStream(request);
                    OutputStream out = Content.Sink.asOutputStream(response)) {
                streamer.stream(call, in, out);
            } catch (java.io.UncheckedIOException e) {
                throw e.getCause();
            }
            callback.succeeded();
            return 200;
        } finally {
            streams.release();
        }
    }

    private byte[] read(Request request) throws IOException {
        if (request.getLength() > options.body()) {
            throw large();
        }
        byte[] bytes = Content.Source.asInputStream(request).readNBytes(options.body() + 1);
        if (bytes.length > options.body()) {
            throw large();
        }
        return bytes;
    }

    private Problem large() {
        String bytes = String.valueOf(options.body());
        return Problem.of(
                413,
                "högst " + bytes + " byte; det skickade är större",
                "at most " + bytes + " bytes; what was sent is larger");
    }

    private void problem(Request request, Response response, Callback callback, Problem problem, Language language) {
        if (response.isCommitted()) {
            callback.failed(problem);
            return;
        }
        response.setStatus(problem.status());
        problem.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        if (!request.consumeAvailable() && !drained(request)) {
            // What is left of the body would be taken for the next call: the client is told that there is none.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Media.PROBLEM);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language == Language.EN ? "en" : "sv");
        send(request, response, callback, Checking.utf8(problem.json(language, "urn:uuid:" + UUID.randomUUID())));
    }

    /**
     * Reads away what is left of a body, where that is not much: a client that is still sending when the connection is closed may
     * never see the answer.
     */
    private boolean drained(Request request) {
        if (request.getLength() > 2L * options.body() || header(request, HttpHeader.EXPECT) != null) {
            return false;
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            return in.skip(options.body()) < options.body() && in.read() < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void send(Request request, Response response, Callback callback, byte[] bytes) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        if (request.getMethod().equals("HEAD")) {
            callback.succeeded();
        } else {
            response.write(true, ByteBuffer.wrap(bytes), callback);
        }
    }

    private static String path(Request request) {
        String path = Request.getPathInContext(request);
        return path == null ? "" : path;
    }

    private static String typed(String type) {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    private static Map<String, String> parameters(Request request, Route route) {
        Map<String, String> values = new HashMap<>(Routing.inPath(route, path(request)));
        Fields query;
        try {
            query = Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw Problem.of(400, "frågan efter ? kan inte läsas", "the query after ? cannot be read");
        }
        List<String> known = new ArrayList<>();
        for (Route.Parameter parameter : route.parameters()) {
            if (parameter.in().equals("query")) {
                known.add(parameter.name());
            }
        }
        for (String name : new TreeSet<>(query.getNames())) {
            if (!known.contains(name)) {
                throw Problem.unknown(400, name, known, "okänd parameter", "unknown parameter");
            }
            List<String> given = query.getValuesOrEmpty(name);
            if (given.size() != 1) {
                throw Problem.parameter(name, String.join(",", given), "ett värde", "one value");
            }
            values.put(name, given.get(0));
        }
        return values;
    }

    private static @Nullable String header(Request request, HttpHeader name) {
        StringBuilder all = new StringBuilder();
        for (HttpField field : request.getHeaders().getFields(name)) {
            all.append(all.isEmpty() ? "" : ",").append(field.getValue());
        }
        return all.isEmpty() ? null : all.toString();
    }
}
