package se.finsam.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.finsam.model.source.Language;

/** One call, from its head to the end of its answer: held to the table of routes and to the limits. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final String NONE = "none";
    /** The answer that the time is up has to come through, too. */
    private static final Duration LAST_WORD = Duration.ofSeconds(5);

    private final ApiHandler service;
    private final ServerOptions options;
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Connection connection;
    private final long began = System.nanoTime();
    private String id = NONE;
    private Language language;

    Answering(ApiHandler service, Request request, Response response, Callback callback) {
        this.service = service;
        this.options = service.options;
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.connection = request.getConnectionMetaData().getConnection();
        this.language = options.language();
    }

    /** What is to be done next; anything that it throws is an answer. */
    private interface Step {
        void take() throws IOException;
    }

    void begin() {
        service.watchdog.begins(connection, options.timeout().plus(LAST_WORD));
        guarded(this::head);
    }

    private void guarded(Step step) {
        try {
            step.take();
        } catch (Problem e) {
            problem(e);
        } catch (IOException e) {
            gone(e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} in {}", e.getClass().getName(), id);
            String what = e.getClass().getSimpleName();
            problem(Problem.of(500, "fel i finsam: " + what, "a fault of finsam: " + what));
        }
    }

    private void head() throws IOException {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (service.stopping()) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            throw Problem.of(503, "tjänsten stannar", "the service is stopping");
        }
        Route route = Routing.find(service.routes.all(), request.getMethod(), path());
        id = route.id();
        Map<String, String> parameters = parameters(route);
        language = Negotiation.language(parameters.get("lang"), header(HttpHeader.ACCEPT_LANGUAGE), language);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language == Language.EN ? "en" : "sv");
        Routing.own(request, options.host());
        if (!route.unversioned()) {
            service.rate.count(Request.getRemoteAddr(request), began);
        }
        List<String> offered = route.outputs().stream().map(Route.Output::type).toList();
        String accepted = Negotiation.accepted(header(HttpHeader.ACCEPT), offered);
        Route.Body body = route.body();
        if (body == null) {
            answer(new Call(route, parameters, language, "", accepted, new byte[0]));
            return;
        }
        String coding = header(HttpHeader.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Problem.of(415, "packade kroppar tas inte emot", "packed bodies are not taken");
        }
        String sent = Negotiation.sent(header(HttpHeader.CONTENT_TYPE), body.types());
        Route.Streamer streamer = route.stream();
        if (streamer != null) {
            stream(streamer, new Call(route, parameters, language, sent, accepted, new byte[0]));
            return;
        }
        var unused = service.bodies
                .read(request)
                .whenComplete((bytes, failure) -> service.resume(() -> {
                    if (failure != null) {
                        refused(failure);
                    } else {
                        guarded(() -> {
                            try {
                                answer(new Call(route, parameters, language, sent, accepted, bytes));
                            } finally {
                                service.bodies.release(bytes.length);
                            }
                        });
                    }
                }));
    }

    private void answer(Call call) throws IOException {
        Route route = call.route();
        Route.Answerer answerer = Objects.requireNonNull(route.answer());
        byte[] answer;
        int now = service.answering.incrementAndGet();
        try {
            if (!route.unversioned() && now > options.requests()) {
                throw Workers.full();
            }
            answer = route.calculates() ? service.workers.run(() -> answerer.answer(call)) : answerer.answer(call);
        } finally {
            service.answering.decrementAndGet();
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, typed(call.accepted()));
        send(200, answer);
    }

    private void stream(Route.Streamer streamer, Call call) throws IOException {
        if (!service.streams.tryAcquire()) {
            throw Workers.full();
        }
        try {
            service.watchdog.begins(connection, options.streamTimeout());
            response.setStatus(200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, typed(call.accepted()));
            // A line that is too long ends the reading, and what is left of it must not be taken for the next call.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            try (InputStream in = Content.Source.asInputStream(request);
                    OutputStream out = Content.Sink.asOutputStream(response)) {
                streamer.stream(call, in, out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } finally {
            service.streams.release();
        }
        callback.succeeded();
        over(200);
    }

    private void refused(Throwable failure) {
        if (failure instanceof Problem problem) {
            problem(problem);
        } else {
            gone(failure);
        }
    }

    /** Who called has gone, or sent half of it: there is no one to tell. */
    private void gone(Throwable failure) {
        callback.failed(failure);
        over(400);
    }

    private void problem(Problem problem) {
        if (response.isCommitted()) {
            callback.failed(problem);
            over(problem.status());
            return;
        }
        var unused = service.bodies.drain(request).whenComplete((drained, failure) -> {
            problem.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            if (failure != null || !drained) {
                // What is left of the body would be taken for the next call: the client is told that there is none.
                response.getHeaders().put(HttpHeader.CONNECTION, "close");
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Media.PROBLEM);
            response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language == Language.EN ? "en" : "sv");
            send(problem.status(), Checking.utf8(problem.json(language, "urn:uuid:" + UUID.randomUUID())));
        });
    }

    private void send(int status, byte[] bytes) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        over(status);
        if (request.getMethod().equals("HEAD")) {
            callback.succeeded();
        } else {
            response.write(true, ByteBuffer.wrap(bytes), callback);
        }
    }

    /** Counts the call, and gives the connection its time for the next. */
    private void over(int status) {
        service.over();
        service.watchdog.ends(connection);
        service.metrics.answered(id, status, System.nanoTime() - began);
    }

    private String path() {
        String path = Request.getPathInContext(request);
        return path == null ? "" : path;
    }

    private static String typed(String type) {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    private Map<String, String> parameters(Route route) {
        Map<String, String> values = new HashMap<>(Routing.inPath(route, path()));
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

    private @Nullable String header(HttpHeader name) {
        StringBuilder all = new StringBuilder();
        for (HttpField field : request.getHeaders().getFields(name)) {
            all.append(all.isEmpty() ? "" : ",").append(field.getValue());
        }
        return all.isEmpty() ? null : all.toString();
    }
}
