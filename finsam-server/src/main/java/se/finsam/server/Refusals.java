package se.finsam.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import se.finsam.model.source.Language;

/** Says as problems what is refused before it is a call: bytes that are no HTTP, headers that are too large. */
final class Refusals extends ErrorHandler {
    private final Language language;

    Refusals(Language language) {
        this.language = language;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] bytes = json(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Media.PROBLEM);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private byte[] json(int status) {
        String title = Problem.title(status).in(language);
        return Problem.of(status, title, title)
                .json(language, "urn:uuid:" + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
    }
}
