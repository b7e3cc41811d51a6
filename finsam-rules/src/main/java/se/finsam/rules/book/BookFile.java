package se.finsam.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.finsam.model.Enhet;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Node;
import se.finsam.model.source.Problems;
import se.finsam.model.source.RecordBinder;
import se.finsam.model.source.RecordWriter;
import se.finsam.model.source.Syntax;
import se.finsam.model.source.TreeReader;
import se.finsam.rules.BrokenRulebookException;

/** The rulebook's data as one JSON file: written when finsam is built, read when a checker is. */
public final class BookFile {
    /** Where it lies on the class path. */
    public static final String RESOURCE = "/META-INF/finsam/regelbok.json";

    /** Where its examples lie on the class path: apart, since a check does not need them. */
    public static final String EXAMPLES = "/META-INF/finsam/exempel.json";

    private BookFile() {}

    /** The bundled rulebook's examples. */
    public static Exempelfil bundledExamples() {
        return parse(text(EXAMPLES), Exempelfil.class);
    }

    /** The bundled rulebook's data. */
    public static Regelbok bundled() {
        return parse(text(RESOURCE));
    }

    private static String text(String resource) {
        try (InputStream in = BookFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BrokenRulebookException("the bundled rulebook is not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BrokenRulebookException("the bundled rulebook cannot be read", e);
        }
    }

    /** The data as text. */
    public static String write(Record bok) {
        return new RecordWriter(Enhet.SEK).write(bok, RecordWriter.Layout.JSON_LINE);
    }

    static Regelbok parse(String text) {
        return parse(text, Regelbok.class);
    }

    private static <T> T parse(String text, Class<T> type) {
        Problems problems = new Problems();
        List<Node> documents = new TreeReader(Limits.STANDARD).read(text, Syntax.JSON, 1, problems);
        return documents.stream()
                .findFirst()
                .flatMap(document -> new RecordBinder(Enhet.SEK, problems).bind(document, type, RESOURCE, null))
                .filter(value -> problems.none())
                .orElseThrow(() -> new BrokenRulebookException("the rulebook's data does not fit: " + problems.list()));
    }
}
