package se.finsam.model.kontoplan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.read.DocumentReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Reads a kontoplan from YAML, or from JSON where the name ends in {@code .json}. A file that is wrong is never an exception:
 * it is a {@link KontoplanResult} with every error in it. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Api
public final class KontoplanReader {
    private final List<Kontoplan> known;

    /**
     * A reader.
     *
     * @param known the kontoplaner that a file can go out from ({@code utgarFran})
     */
    public KontoplanReader(List<Kontoplan> known) {
        this.known = List.copyOf(known);
    }

    /** What a file holds. */
    public KontoplanResult read(Path file) {
        try {
            return read(OpenFile.named(file, Limits.STANDARD.bytes()), file.toString());
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(
                    InputError.Kind.UNREADABLE,
                    new Place("", 0, 0),
                    file.toString(),
                    new Text("en fil som finns och får läsas", "a file that exists and may be read"));
            return new KontoplanResult(file.toString(), null, problems.list());
        }
    }

    /** What a text holds; {@code name} is what the result calls it. */
    public KontoplanResult read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private KontoplanResult read(byte[] bytes, String name) {
        Problems problems = new Problems();
        Optional<Node> document = DocumentReader.read(bytes, name, Kontoplan.class, problems);
        Optional<Kontoplan> own =
                document.flatMap(node -> new RecordBinder(null, problems).bind(node, Kontoplan.class, name, null));
        Kontoplan whole = document.isEmpty() || own.isEmpty() ? null : whole(document.get(), own.get(), problems);
        if (whole != null) {
            new KontoplanChecks(document.get(), problems).check(own.get(), whole);
        }
        return new KontoplanResult(name, problems.none() ? whole : null, problems.list());
    }

    private @Nullable Kontoplan whole(Node document, Kontoplan own, Problems problems) {
        String base = own.utgarFran();
        if (base == null) {
            return own;
        }
        for (Kontoplan plan : known) {
            if (plan.id().equals(base)) {
                return own.over(plan);
            }
        }
        List<String> ids = known.stream().map(Kontoplan::id).toList();
        String meant = Nearest.to(base, ids).orElse(String.join(", ", ids));
        problems.add(
                InputError.Kind.UNKNOWN_REFERENCE,
                document.get("utgarFran").map(Node::place).orElse(document.place()),
                base,
                new Text("en kontoplan som finns: " + meant, "a kontoplan that there is: " + meant));
        return null;
    }
}
