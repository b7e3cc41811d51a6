package se.finsam.rules.judgement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Api;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.read.DocumentReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Bedomning;

/**
 * Reads judgements, {@code finsam-bedomning/1}, from YAML, or from JSON where the name ends in {@code .json}. A file that is
 * wrong is never an exception: it is a {@link JudgementResult} with every error in it. Thread-safe.
 */
@Api
public final class JudgementReader {
    private JudgementReader() {}

    /** What a file holds. */
    public static JudgementResult read(Path file) {
        try {
            return read(OpenFile.named(file, Limits.STANDARD.bytes()), file.toString());
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(
                    InputError.Kind.UNREADABLE,
                    new Place("", 0, 0),
                    file.toString(),
                    new Text("en fil som finns och får läsas", "a file that exists and may be read"));
            return new JudgementResult(file.toString(), null, problems.list());
        }
    }

    /** What a text holds; {@code name} is what the result calls it. */
    public static JudgementResult read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static JudgementResult read(byte[] bytes, String name) {
        Problems problems = new Problems();
        Optional<Node> document = DocumentReader.read(bytes, name, Bedomningar.class, problems);
        Optional<Bedomningar> value = document.flatMap(
                node -> new RecordBinder(null, problems).bind(node, Bedomningar.class, name, Sha256.of(bytes)));
        document.ifPresent(node -> check(node, problems));
        value.ifPresent(all -> check(all, problems));
        return new JudgementResult(name, problems.none() ? value.orElse(null) : null, problems.list());
    }

    private static void check(Node document, Problems problems) {
        Optional<Node.Scalar> schema = document.get("schema").flatMap(Node::text);
        if (schema.isPresent() && !schema.get().written().equals(Bedomningar.SCHEMA)) {
            problems.add(
                    InputError.Kind.UNKNOWN_CODE,
                    schema.get().place(),
                    schema.get().written(),
                    new Text(Bedomningar.SCHEMA, Bedomningar.SCHEMA));
        }
    }

    private static void check(Bedomningar all, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < all.bedomningar().size(); i++) {
            Bedomning one = all.bedomningar().get(i);
            Place place = all.origin().place("/bedomningar/" + i);
            if (!seen.add(List.of(one.kontroll(), String.valueOf(one.objekt())))) {
                problems.add(
                        InputError.Kind.DUPLICATE,
                        place,
                        one.kontroll() + (one.objekt() == null ? "" : " " + one.objekt()),
                        new Text("högst en bedömning av varje rad", "at most one judgement of each row"));
            }
            if (one.galler() != null && one.galler().isBefore(one.datum())) {
                problems.add(
                        InputError.Kind.CONTRADICTION,
                        all.origin().place(place.pointer() + "/galler"),
                        one.galler().toString(),
                        new Text(
                                "en sista dag som inte är före bedömningens dag, " + one.datum(),
                                "a last day that is not before that of the judgement, " + one.datum()));
            }
        }
    }
}
