package se.finsam.model.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.finsam.model.bind.Foreign;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Reads the bytes of a file that holds one document and is no underlag.
 *
 * @hidden
 */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * The document: as JSON where the file's name ends in {@code .json}, else as YAML. Empty where it cannot be read; the
     * reasons are then among the problems.
     *
     * @param type the record that it, or each item of its list, is going to be read as: what looks like none is not quoted
     */
    public static Optional<Node> read(byte[] bytes, String name, Class<?> type, Problems problems) {
        return read(bytes, name, type, false, problems);
    }

    /** The same of a file that lies where such a record is to be, under the name that it is to have. */
    public static Optional<Node> readFound(byte[] bytes, String name, Class<?> type, Problems problems) {
        return read(bytes, name, type, true, problems);
    }

    /**
     * The documents of a text in JSON, one after the other; none where it cannot be read, and the reasons are then among the
     * problems.
     */
    public static List<Node> json(byte[] bytes, Limits limits, Problems problems) {
        if (bytes.length > limits.bytes()) {
            int most = limits.bytes();
            Text expected = new Text("högst " + most + " byte", "at most " + most + " bytes");
            problems.add(InputError.Kind.LIMIT, new Place("", 0, 0), null, expected);
            return List.of();
        }
        Optional<String> text = Utf8.decode(bytes, 1, problems);
        return text.isEmpty() ? List.of() : new TreeReader(limits).read(text.get(), Syntax.JSON, 1, problems);
    }

    private static Optional<Node> read(byte[] bytes, String name, Class<?> type, boolean found, Problems problems) {
        if (bytes.length > Limits.STANDARD.bytes()) {
            int most = Limits.STANDARD.bytes();
            Text expected = new Text("högst " + most + " byte", "at most " + most + " bytes");
            problems.add(InputError.Kind.LIMIT, new Place("", 0, 0), null, expected);
            return Optional.empty();
        }
        Optional<String> text = Utf8.decode(bytes, 1, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Syntax syntax = name.toLowerCase(Locale.ROOT).endsWith(".json") ? Syntax.JSON : Syntax.YAML;
        if (found ? Foreign.isFound(text.get(), type) : Foreign.is(text.get(), type)) {
            problems.foreign();
        }
        List<Node> documents = new TreeReader(Limits.STANDARD).read(text.get(), syntax, 1, problems);
        if (documents.size() != 1 && problems.none()) {
            problems.add(
                    documents.isEmpty() ? InputError.Kind.EMPTY : InputError.Kind.SYNTAX,
                    documents.isEmpty() ? new Place("", 1, 1) : documents.get(1).place(),
                    null,
                    new Text("ett dokument i filen", "one document in the file"));
        }
        if (problems.none() && documents.get(0) instanceof Node.Scalar) {
            problems.foreign();
        }
        return problems.none() ? Optional.of(documents.get(0)) : Optional.empty();
    }
}
