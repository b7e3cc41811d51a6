package se.finsam.model.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Foreign;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Memory;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;

/** The results of one stream, one at a time: of NDJSON, the next line is not asked for before the next result is. */
final class UnderlagResults {
    private static final Text LEDGER = new Text(
            "ett underlag; filen är en huvudbok i SIE, som läggs till ett underlag med --sie eller import sie",
            "an underlag; the file is a ledger in SIE, which is added to an underlag by --sie or import sie");

    private final Limits limits;
    private final TreeReader trees;
    private final Lines lines;
    private final String name;
    /** Whether the next line can be asked for without waiting for someone to write it. */
    private final boolean ahead;

    /** The key of the document's id; null where none is asked for. */
    private final @Nullable String idKey;

    private boolean begun;
    private boolean ndjson;
    /** A line of NDJSON that had to be read to know that it is one. */
    private byte @Nullable [] pending;

    UnderlagResults(
            InputStream in, String name, Limits limits, TreeReader trees, boolean ahead, @Nullable String idKey) {
        this.idKey = idKey;
        this.limits = limits;
        this.trees = trees;
        this.lines = new Lines(new BufferedInputStream(in), limits.bytes());
        this.name = name;
        this.ahead = ahead;
    }

    /** The results of a stream that is known to be NDJSON; none where all its lines are blank. */
    static UnderlagResults lines(InputStream in, String name, Limits limits, TreeReader trees, @Nullable String idKey) {
        UnderlagResults results = new UnderlagResults(in, name, limits, trees, false, idKey);
        results.begun = true;
        results.ndjson = true;
        return results;
    }

    /** The next result; null after the last. There is always a first, but of what is known to be NDJSON. */
    @Nullable ReadResult next() throws IOException {
        if (!begun) {
            begun = true;
            return first();
        }
        if (!ndjson) {
            return null;
        }
        byte[] line = pending == null ? lines.next() : pending;
        pending = null;
        while (line != null && Lines.blank(line) && !lines.tooLong()) {
            line = lines.next();
        }
        return line == null ? null : line(line, lines.number(), lines.tooLong());
    }

    private ReadResult first() throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] first = notBlank(start);
        if (first == null) {
            return failed(name, InputError.Kind.EMPTY, 1, new Text("ett underlag", "an underlag"));
        }
        int number = lines.number();
        if (Shape.sie(first)) {
            Problems problems = new Problems();
            problems.add(InputError.Kind.SYNTAX, new Place("", number, 1), Shape.SIE, LEDGER);
            return new ReadResult(name, null, problems.list());
        }
        boolean tooLong = lines.tooLong();
        Shape shape = Shape.of(first);
        if (shape == Shape.JSON_LINE && !ahead && first[first.length - 1] == '\n') {
            ndjson = true;
            return line(first, number, tooLong);
        }
        start.writeBytes(first);
        byte[] second = Shape.opensObject(first) ? notBlank(start) : null;
        if (second != null && (shape == Shape.JSON_LINE || Shape.startsAnother(first, second))) {
            ndjson = true;
            pending = second;
            return line(first, number, tooLong);
        }
        if (second != null) {
            start.writeBytes(second);
            shape = shape.goingOn(first, second);
        }
        byte[] all = tooLong || lines.tooLong() ? null : lines.rest(start.toByteArray());
        return all == null
                ? failed(name, InputError.Kind.LIMIT, 0, atMost(limits.bytes()))
                : fitting(all, name, shape == Shape.YAML ? Syntax.YAML : Syntax.JSON, 1);
    }

    /** The next line that is not blank; the blank ones before it are added to {@code start}. */
    private byte @Nullable [] notBlank(ByteArrayOutputStream start) throws IOException {
        byte[] line = lines.next();
        while (line != null && Lines.blank(line) && start.size() <= limits.bytes()) {
            start.writeBytes(line);
            line = lines.next();
        }
        return line;
    }

    private ReadResult line(byte[] line, int number, boolean tooLong) {
        String lineName = name + ":" + number;
        return tooLong
                ? failed(
                        lineName,
                        InputError.Kind.LIMIT,
                        number,
                        lines.unfit() ? Memory.expected() : atMost(limits.bytes()))
                : fitting(strip(line), lineName, Syntax.JSON, number);
    }

    /** The document, or that it does not fit in the memory that there is: that costs no other line its answer. */
    private ReadResult fitting(byte[] bytes, String called, Syntax syntax, int firstLine) {
        try {
            return document(bytes, called, syntax, firstLine);
        } catch (OutOfMemoryError e) {
            return failed(called, InputError.Kind.LIMIT, firstLine, Memory.expected());
        }
    }

    private ReadResult document(byte[] bytes, String called, Syntax syntax, int firstLine) {
        Problems problems = new Problems();
        Optional<String> text = Utf8.decode(bytes, firstLine, problems);
        if (text.isEmpty()) {
            return new ReadResult(called, null, problems.list());
        }
        if (Foreign.is(text.get(), Underlag.class)) {
            problems.foreign();
        }
        List<Node> documents = trees.read(text.get(), syntax, firstLine, problems);
        if (documents.isEmpty()) {
            return problems.none()
                    ? failed(called, InputError.Kind.EMPTY, firstLine, new Text("ett underlag", "an underlag"))
                    : new ReadResult(called, null, problems.list());
        }
        if (documents.size() > 1) {
            problems.add(
                    InputError.Kind.SYNTAX,
                    documents.get(1).place(),
                    null,
                    new Text("ett dokument i filen", "one document in the file"));
        }
        if (documents.get(0) instanceof Node.Scalar) {
            problems.foreign();
        }
        Node document = documents.get(0);
        if (idKey == null) {
            return UnderlagBinder.bind(document, called, Sha256.of(bytes), problems);
        }
        String id = IdKey.in(document, idKey, problems);
        return IdKey.known(UnderlagBinder.bind(IdKey.without(document, idKey), called, Sha256.of(bytes), problems), id);
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
