package se.finsam.model.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.bind.MapNodes;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Reads underlag from YAML, JSON or NDJSON; which of them is told by the content. Input that is wrong is never an
 * exception: it is a {@link ReadResult} with every error in it. Immutable and thread-safe. Nothing that it takes or gives is
 * null.
 */
@Api
public final class UnderlagReader {
    private final Limits limits;
    private final TreeReader trees;
    private final @Nullable String idKey;

    private UnderlagReader(Limits limits, TreeReader trees, @Nullable String idKey) {
        this.limits = limits;
        this.trees = trees;
        this.idKey = idKey;
    }

    /** A reader with {@link Limits#STANDARD}. */
    public static UnderlagReader standard() {
        return withLimits(Limits.STANDARD);
    }

    /** A reader with limits of your own. */
    public static UnderlagReader withLimits(Limits limits) {
        return new UnderlagReader(limits, new TreeReader(limits), null);
    }

    /**
     * A reader that takes the id by which its caller knows a document from a key at the top of it, a text or a number of at most
     * 200 characters: {@link ReadResult#id()}, and from there in the report, or among the errors, as a text. The key is no part
     * of what the underlag says, so it is none of the schema's keys.
     *
     * @throws IllegalArgumentException where it is a key of the schema
     * @since 0.1
     */
    public UnderlagReader withIdKey(String key) {
        if (RecordShape.of(Underlag.class).field(key).isPresent()) {
            throw new IllegalArgumentException(key + " is a key of " + Underlag.SCHEMA);
        }
        return new UnderlagReader(limits, trees, key);
    }

    /**
     * What a file holds: one result for YAML and JSON, one a line for NDJSON. Never empty; a file that is not there or may
     * not be read is a result too.
     */
    public List<ReadResult> read(Path file) {
        List<ReadResult> results = new ArrayList<>();
        read(file, results::add);
        return List.copyOf(results);
    }

    /** What a text holds, as {@link #read(Path)}; {@code name} is what the results call it. */
    public List<ReadResult> read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** What the bytes of a file hold, as {@link #read(Path)}; {@code name} is what the results call it. */
    public List<ReadResult> read(byte[] bytes, String name) {
        List<ReadResult> results = new ArrayList<>();
        try {
            read(new ByteArrayInputStream(bytes), name, results::add, true);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
        return List.copyOf(results);
    }

    /**
     * What maps and lists in memory hold, by the keys of a file: amounts are in the unit that {@code enhet} says. Values are
     * {@link java.util.Map}, {@link java.util.Collection}, {@link String}, {@link java.math.BigDecimal}, whole numbers,
     * {@link Boolean}, {@link java.time.LocalDate}, enums by their names, and null, which says what leaving the key out says;
     * anything else is an error, also a binary fraction, which is no amount. Nothing may change the maps meanwhile.
     *
     * @param underlag what stands at the top of a file
     * @param name what the result calls it
     * @return one result; its errors have places without lines
     * @since 0.1
     */
    public ReadResult read(Map<String, ?> underlag, String name) {
        Problems problems = new Problems();
        Node document = new MapNodes(limits, problems).of(underlag);
        if (document == null) {
            return new ReadResult(name, null, problems.list());
        }
        String id = idKey == null ? null : IdKey.in(document, idKey, problems);
        Node own = idKey == null ? document : IdKey.without(document, idKey);
        ReadResult bound = UnderlagBinder.bind(own, name, null, problems);
        Underlag valid = bound.value();
        // Places without a line are no places to lead anyone back to.
        Origin origin = new Origin(name, null, Map.of()).withId(id);
        return valid == null
                ? IdKey.known(bound, id)
                : new ReadResult(name, UnderlagValidator.vouched(valid, origin), List.of());
    }

    /** Hands each result of a file to {@code sink} as soon as it is read. */
    public void read(Path file, Consumer<ReadResult> sink) {
        String name = file.toString();
        try (InputStream in = OpenFile.named(file)) {
            read(in, name, sink, Files.isRegularFile(file));
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(
                    InputError.Kind.UNREADABLE,
                    new Place("", 0, 0),
                    name,
                    new Text("en fil som finns och får läsas", "a file that exists and may be read"));
            sink.accept(new ReadResult(name, null, problems.list()));
        }
    }

    /**
     * Hands each result of a stream to {@code sink} as soon as it is read: of NDJSON, before the next line is asked for. A
     * lone JSON line that ends in a line break is therefore taken for NDJSON; of a file or a text it is the document. The
     * stream is not closed.
     *
     * @throws IOException where the stream itself fails
     */
    public void read(InputStream in, String name, Consumer<ReadResult> sink) throws IOException {
        read(in, name, sink, false);
    }

    /**
     * The results of a stream, lazily and in order: of NDJSON, no line is read before its result is asked for, and no more
     * than that line is held. As {@link #read(InputStream, String, Consumer)} for the rest; where the stream of bytes fails,
     * what is asked for throws {@link UncheckedIOException}. The stream of bytes is not closed.
     *
     * @param name what the results call it
     */
    public Stream<ReadResult> stream(InputStream in, String name) {
        return UnderlagStream.of(new UnderlagResults(in, name, limits, trees, false, idKey));
    }

    /**
     * The results of a stream in which each line is known to be an underlag, as {@link #stream}: nothing is told by the
     * first line, which may itself be wrong without costing more than its own result. Blank lines are passed over.
     *
     * @since 0.1
     */
    public Stream<ReadResult> lines(InputStream in, String name) {
        return UnderlagStream.of(UnderlagResults.lines(in, name, limits, trees, idKey));
    }

    private void read(InputStream in, String name, Consumer<ReadResult> sink, boolean ahead) throws IOException {
        UnderlagResults results = new UnderlagResults(in, name, limits, trees, ahead, idKey);
        for (ReadResult next = results.next(); next != null; next = results.next()) {
            sink.accept(next);
        }
    }
}
