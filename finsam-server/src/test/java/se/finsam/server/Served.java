package se.finsam.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import se.finsam.rules.Checker;

/** A service to call, with the bundled rulebook, at a free port. */
final class Served implements AutoCloseable {
    static final Checker CHECKER = Checker.bundled();
    static final ServerOptions OPTIONS = ServerOptions.STANDARD.at("127.0.0.1", 0);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    final FinsamServer server;

    Served(ServerOptions options) {
        try {
            server = FinsamServer.start(options, () -> CHECKER);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.awaitReady();
    }

    static Path example(String name) {
        return Path.of("..", "examples", name);
    }

    /** A call; {@code headers} are names and values in turn. */
    HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(Duration.ofSeconds(60));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(to(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(to(path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(to(path).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String example) throws IOException {
        return Files.readString(example(example));
    }

    @Override
    public void close() {
        server.close();
    }
}
