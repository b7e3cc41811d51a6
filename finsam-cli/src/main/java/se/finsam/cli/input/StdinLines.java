package se.finsam.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;

/** Standard input with an underlag on each line: apart, since an everyday check does not need it. */
final class StdinLines {
    private StdinLines() {}

    /** Hands each line's result to {@code sink} before the next line is read. */
    static void read(UnderlagReader reader, InputStream in, String name, Consumer<ReadResult> sink) throws IOException {
        try (Stream<ReadResult> results = reader.lines(in, name)) {
            results.forEachOrdered(sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
