package se.finsam.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * One operation: what is served, and what the OpenAPI document says of it.
 *
 * @param method GET or POST
 * @param path the path, with names in braces for what varies
 * @param id the operation's name in clients that are generated
 * @param summary a line of what it does
 * @param parameters what may stand in path and query
 * @param body what is sent; null where nothing is
 * @param outputs what an answer can be, the first where a call accepts anything
 * @param answer what makes the answer; null where it is streamed
 * @param stream what makes a streamed answer; null where it is made as a whole
 */
record Route(
        String method,
        String path,
        String id,
        Text summary,
        List<Parameter> parameters,
        @Nullable Body body,
        List<Output> outputs,
        @Nullable Answerer answer,
        @Nullable Streamer stream) {

    /**
     * What may stand in the path or the query.
     *
     * @param in {@code path} or {@code query}
     * @param values the words that it may be; empty for any
     * @param pattern the form that it has, as a regular expression; null where it has none
     * @param example a value that works
     */
    record Parameter(
            String name,
            String in,
            Text about,
            List<String> values,
            @Nullable String pattern,
            String example) {}

    /**
     * What is sent.
     *
     * @param types media types, the first as the usual one
     * @param schema the schema of what is sent as JSON; null for what is no JSON
     * @param example what works
     */
    record Body(List<String> types, @Nullable String schema, String example) {}

    /**
     * What an answer can be.
     *
     * @param type the media type
     * @param schema the schema of it; null for what is no JSON
     */
    record Output(String type, @Nullable String schema) {}

    /** Makes an answer as a whole. */
    interface Answerer {
        byte[] answer(Call call) throws IOException;
    }

    /** Writes an answer while it reads what is sent. */
    interface Streamer {
        void stream(Call call, InputStream in, OutputStream out) throws IOException;
    }

    /** Whether it calculates, and so waits for its turn. */
    boolean calculates() {
        return body != null;
    }

    /** Whether it stands beside the versions, for who runs the service. */
    boolean unversioned() {
        return !path.startsWith(Routes.VERSION + "/");
    }
}
