package se.finsam.server;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads what is sent as it comes, without a thread that waits for it: who sends half a body holds a connection for a while, and no
 * place among the calls that are answered. What is held of all that has come and is not answered is counted, and bounded.
 */
final class Bodies {
    private final int each;
    private final long together;
    private final AtomicLong held = new AtomicLong();

    /**
     * Reads bodies.
     *
     * @param each how long one may be, in bytes
     * @param together how much may be held of all
     */
    Bodies(int each, long together) {
        this.each = each;
        this.together = together;
    }

    /** How many bytes are held. */
    long held() {
        return held.get();
    }

    /** The body, when it has come; fails with a problem where it is too much, and with what broke it off else. */
    CompletableFuture<byte[]> read(Request request) {
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        if (request.getLength() > each) {
            body.completeExceptionally(large());
        } else {
            new Reading(request, body).run();
        }
        return body;
    }

    /**
     * Reads away what is left of a body that is refused, where that is not much: a client that is still sending when the connection
     * is closed may never see the answer. Tells whether all was read.
     */
    CompletableFuture<Boolean> drain(Request request) {
        CompletableFuture<Boolean> drained = new CompletableFuture<>();
        boolean waits = request.getHeaders().contains(HttpHeader.EXPECT);
        if (waits || request.getLength() > 2L * each) {
            drained.complete(request.consumeAvailable());
        } else {
            new Draining(request, drained, each).run();
        }
        return drained;
    }

    /** A body is answered, or given up. */
    void release(int bytes) {
        held.addAndGet(-bytes);
    }

    private Problem large() {
        String bytes = String.valueOf(each);
        return Problem.of(
                413,
                "högst " + bytes + " byte; det skickade är större",
                "at most " + bytes + " bytes; what was sent is larger");
    }

    private final class Reading implements Runnable {
        private final Request request;
        private final CompletableFuture<byte[]> body;
        private final ByteArrayOutputStream come = new ByteArrayOutputStream();

        Reading(Request request, CompletableFuture<byte[]> body) {
            this.request = request;
            this.body = body;
        }

        @Override
        public void run() {
            while (true) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    fail(chunk.getFailure());
                    return;
                }
                boolean last = chunk.isLast();
                byte[] bytes = BufferUtil.toArray(chunk.getByteBuffer());
                chunk.release();
                if (come.size() + bytes.length > each) {
                    fail(large());
                    return;
                }
                come.writeBytes(bytes);
                if (held.addAndGet(bytes.length) > together) {
                    fail(Workers.full());
                    return;
                }
                if (last) {
                    body.complete(come.toByteArray());
                    return;
                }
            }
        }

        private void fail(Throwable why) {
            release(come.size());
            body.completeExceptionally(why);
        }
    }

    private static final class Draining implements Runnable {
        private final Request request;
        private final CompletableFuture<Boolean> drained;
        private long left;

        Draining(Request request, CompletableFuture<Boolean> drained, long left) {
            this.request = request;
            this.drained = drained;
            this.left = left;
        }

        @Override
        public void run() {
            while (true) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                boolean failed = Content.Chunk.isFailure(chunk);
                boolean last = chunk.isLast();
                left -= chunk.remaining();
                chunk.release();
                if (failed || last || left < 0) {
                    drained.complete(last && !failed);
                    return;
                }
            }
        }
    }
}
