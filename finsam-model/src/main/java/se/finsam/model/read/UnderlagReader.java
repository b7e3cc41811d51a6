package se.finsam.model.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Node;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.RecordBinder;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Syntax;
import se.finsam.model.source.Text;
import se.finsam.model.source.TreeReader;

/**
 * Reads underlag from YAML, JSON or NDJSON; which of them is told by the content. Input that is wrong is never an
 * exception: it is a {@link ReadResult} with every error in it. Immutable and thread-safe.
 */
public final class UnderlagReader {
    private final Limits limits;
    private final TreeReader trees;

    private UnderlagReader(Limits limits) {
        this.limits = limits;
        this.trees = new TreeReader(limits);
    }

    /** A reader with {@link Limits#STANDARD}. */
    public static UnderlagReader standard() {
        return new UnderlagReader(Limits.STANDARD);
    }

    /** A reader with limits of your own. */
    public static UnderlagReader withLimits(Limits limits) {
        return new UnderlagReader(limits);
    }

    /** What a file holds: one result for YAML and JSON, one a line for NDJSON. Never empty. */
    public List<ReadResult> read(Path file) {
        List<ReadResult> results = new ArrayList<>();
        read(file, results::add);
        return List.copyOf(results);
    }

    /** What a text holds, as {@link #read(Path)}; {@code name} is what the results call it. */
    public List<ReadResult> read(String text, String name) {
        List<ReadResult> results = new ArrayList<>();
        try {
            read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, results::add, true);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return List.copyOf(results);
    }

    /** Hands each result of a file to {@code sink} as soon as it is read. */
    public void read(Path file, Consumer<ReadResult> sink) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
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

    /** {@code ahead}: whether the next line can be asked for without waiting for someone to write it. */
    private void read(InputStream in, String name, Consumer<ReadResult> sink, boolean ahead) throws IOException {
        Lines lines = new Lines(new BufferedInputStream(in), limits.bytes());
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] first = notBlank(lines, start);
        if (first == null) {
            sink.accept(failed(name, InputError.Kind.EMPTY, 1, new Text("ett underlag", "an underlag")));
            return;
        }
        int number = lines.number();
        boolean tooLong = lines.tooLong();
        Shape shape = Shape.of(first);
        if (shape == Shape.JSON_LINE && !ahead && first[first.length - 1] == '\n') {
            lines(lines, first, name, sink);
            return;
        }
        start.writeBytes(first);
        byte[] second = Shape.opensObject(first) ? notBlank(lines, start) : null;
        if (second != null && (shape == Shape.JSON_LINE || Shape.startsAnother(first, second))) {
            sink.accept(line(first, number, tooLong, name));
            lines(lines, second, name, sink);
            return;
        }
        if (second != null) {
            start.writeBytes(second);
            shape = shape.goingOn(first, second);
        }
        byte[] all = tooLong || lines.tooLong() ? null : lines.rest(start.toByteArray());
        if (all == null) {
            sink.accept(failed(name, InputError.Kind.LIMIT, 0, atMost(limits.bytes())));
            return;
        }
        sink.accept(document(all, name, shape == Shape.YAML ? Syntax.YAML : Syntax.JSON, 1));
    }

    /** The next line that is not blank; the blank ones before it are added to {@code start}. */
    private byte @Nullable [] notBlank(Lines lines, ByteArrayOutputStream start) throws IOException {
        byte[] line = lines.next();
        while (line != null && Lines.blank(line) && start.size() <= limits.bytes()) {
            start.writeBytes(line);
            line = lines.next();
        }
        return line;
    }

    /** NDJSON from its current line on. */
    private void lines(Lines lines, byte[] current, String name, Consumer<ReadResult> sink) throws IOException {
        byte[] line = current;
        while (line != null) {
            if (!Lines.blank(line)) {
                sink.accept(line(line, lines.number(), lines.tooLong(), name));
            }
            line = lines.next();
        }
    }

    private ReadResult line(byte[] line, int number, boolean tooLong, String name) {
        String lineName = name + ":" + number;
        return tooLong
                ? failed(lineName, InputError.Kind.LIMIT, number, atMost(limits.bytes()))
                : document(strip(line), lineName, Syntax.JSON, number);
    }

    private ReadResult document(byte[] bytes, String name, Syntax syntax, int firstLine) {
        Problems problems = new Problems();
        Optional<String> text = Utf8.decode(bytes, firstLine, problems);
        if (text.isEmpty()) {
            return new ReadResult(name, null, problems.list());
        }
        List<Node> documents = trees.read(text.get(), syntax, firstLine, problems);
        if (documents.isEmpty()) {
            return problems.none()
                    ? failed(name, InputError.Kind.EMPTY, firstLine, new Text("ett underlag", "an underlag"))
                    : new ReadResult(name, null, problems.list());
        }
        if (documents.size() > 1) {
            problems.add(
                    InputError.Kind.SYNTAX,
                    documents.get(1).place(),
                    null,
                    new Text("ett dokument i filen", "one document in the file"));
        }
        return bind(documents.get(0), name, Sha256.of(bytes), problems);
    }

    /** What a document holds that is a tree already, such as one put together from several; it has no hash. */
    public static ReadResult bind(Node document, String name) {
        return bind(document, name, null, new Problems());
    }

    /**
     * The same of a document that was read from elsewhere, such as a workbook.
     *
     * @param sha256 the hash of what was read; null where there is none
     * @param problems what is known to be wrong already
     */
    public static ReadResult bind(Node document, String name, @Nullable String sha256, Problems problems) {
        RecordBinder binder = new RecordBinder(UnderlagChecks.unit(document), problems);
        Optional<Underlag> underlag = binder.bind(document, Underlag.class, name, sha256);
        UnderlagChecks.check(document, problems);
        return new ReadResult(name, problems.none() ? underlag.orElse(null) : null, problems.list());
    }

    private static ReadResult failed(String name, InputError.Kind kind, int line, Text expected) {
        Problems problems = new Problems();
        problems.add(kind, new Place("", line, line > 0 ? 1 : 0), null, expected);
        return new ReadResult(name, null, problems.list());
    }

    private static Text atMost(int bytes) {
        return new Text("högst " + bytes + " byte", "at most " + bytes + " bytes");
    }

    private static byte[] strip(byte[] line) {
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) {
            end--;
        }
        return java.util.Arrays.copyOf(line, end);
    }
}
