package se.finsam.model.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Results as a stream: in order, each read when it is asked for. */
final class UnderlagStream extends Spliterators.AbstractSpliterator<ReadResult> {
    private final UnderlagResults results;

    private UnderlagStream(UnderlagResults results) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.results = results;
    }

    static Stream<ReadResult> of(UnderlagResults results) {
        return StreamSupport.stream(new UnderlagStream(results), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadResult> action) {
        ReadResult next;
        try {
            next = results.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }
}
