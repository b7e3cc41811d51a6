package se.finsam.model.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamingTest {
    @Test
    @Timeout(240)
    void aLineOfNdjsonIsHandedOverBeforeTheNextIsWritten() throws Exception {
        BlockingQueue<ReadResult> results = new LinkedBlockingQueue<>();
        try (PipedInputStream in = new PipedInputStream()) {
            CompletableFuture<Void> reader;
            try (PipedOutputStream out = new PipedOutputStream(in)) {
                reader = CompletableFuture.runAsync(() -> read(in, results));
                for (int line = 1; line <= 3; line++) {
                    out.write((Inputs.LEAST_JSON + "\n").getBytes(UTF_8));
                    out.flush();

                    assertThat(results.poll(30, TimeUnit.SECONDS))
                            .isNotNull()
                            .returns("ström:" + line, ReadResult::name);
                }
            }
            reader.get(30, TimeUnit.SECONDS);
            assertThat(results).isEmpty();
        }
    }

    @Test
    void aLoneLineWithoutALineBreakIsTheDocument() {
        assertThat(read(Inputs.LEAST_JSON.getBytes(UTF_8))).singleElement().returns("ström", ReadResult::name);
        assertThat(read((Inputs.LEAST_JSON + "\n").getBytes(UTF_8)))
                .singleElement()
                .returns("ström:1", ReadResult::name);
    }

    @Test
    void theStreamIsLeftOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Inputs.LEAST.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        read(in, new ArrayList<>());

        assertThat(closed).isFalse();
    }

    /** The results of a stream of bytes. */
    static List<ReadResult> read(byte[] bytes) {
        List<ReadResult> results = new ArrayList<>();
        read(new ByteArrayInputStream(bytes), results);
        return results;
    }

    private static void read(InputStream in, Collection<ReadResult> results) {
        try {
            UnderlagReader.standard().read(in, "ström", results::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
