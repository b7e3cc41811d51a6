package se.finsam.model.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Text;

/**
 * Reads SIE 4. It goes through the file once and keeps no more than its accounts, objects and balances, so that the size of
 * the file does not matter. A file that is wrong is never an exception: it is a {@link SieResult} with every problem in
 * it. Immutable and thread-safe.
 */
@Api
public final class SieReader {
    /** Reads what can be read without guessing: the ways in which real programs depart from the format are warnings. */
    public static final SieReader TOLERANT = new SieReader(false, null, SieLimits.STANDARD);

    /** Takes only what the format says: every departure from it is an error. */
    public static final SieReader STRICT = new SieReader(true, null, SieLimits.STANDARD);

    private final boolean strict;
    private final @Nullable Teckenkodning encoding;
    private final SieLimits limits;

    private SieReader(boolean strict, @Nullable Teckenkodning encoding, SieLimits limits) {
        this.strict = strict;
        this.encoding = encoding;
        this.limits = limits;
    }

    /** The same reader, which takes every file to be in {@code encoding} instead of telling it by the bytes. */
    public SieReader withEncoding(Teckenkodning forced) {
        return new SieReader(strict, forced, limits);
    }

    /** The same reader with other limits. */
    public SieReader withLimits(SieLimits other) {
        return new SieReader(strict, encoding, other);
    }

    /** What a file says. A file that is not there, or may not be read, is a problem too. */
    public SieResult read(Path file) {
        String name = file.toString();
        try (InputStream in = OpenFile.named(file)) {
            return read(in, name);
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    /**
     * What a stream says. Where the stream itself fails, that is the only problem. The stream is not closed.
     *
     * @param name what the result calls it; its ending, {@code .se} or {@code .si}, helps to tell export from import
     */
    public SieResult read(InputStream in, String name) {
        try {
            return new SieParse(strict, encoding, limits, name).read(in);
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    private static SieResult unreadable(String name) {
        Text expected = new Text("en fil som finns och får läsas", "a file that exists and may be read");
        return new SieResult(name, null, List.of(new SieProblem(SieAvvikelse.UNREADABLE, true, 0, name, expected, 0)));
    }
}
