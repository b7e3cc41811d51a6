package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ThreadSafetyTest {
    private static final int THREADS = 8;
    private static final int TIMES = 5;

    @Test
    @Timeout(240)
    void eightThreadsReadWhatOneDoes() throws Exception {
        UnderlagReader reader = UnderlagReader.standard();
        List<List<ReadResult>> alone = readAll(reader);
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Boolean>> running = new ArrayList<>();

        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                start.countDown();
                start.await();
                boolean same = true;
                for (int time = 0; time < TIMES; time++) {
                    same &= readAll(reader).equals(alone);
                }
                return same;
            }));
        }

        for (Future<Boolean> thread : running) {
            assertThat(thread.get(100, TimeUnit.SECONDS)).isTrue();
        }
        threads.shutdownNow();
    }

    private static List<List<ReadResult>> readAll(UnderlagReader reader) {
        Stream<Path> files = Stream.of("good", "bad").flatMap(folder -> Inputs.folder(folder).stream());
        return files.map(reader::read).toList();
    }
}
