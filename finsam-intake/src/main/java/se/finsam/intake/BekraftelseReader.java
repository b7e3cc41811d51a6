package se.finsam.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.read.DocumentReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Reads {@code finsam-bekraftelse/1} of a draft, from YAML or JSON; the same in a file of answers. What is wrong is a
 * {@link BekraftelseResult} with every error in it. Thread-safe.
 *
 * @since 0.1
 */
@Api
public final class BekraftelseReader {
    private BekraftelseReader() {}

    /** What a file says of a draft; one that is not there or may not be read is a result too. */
    public static BekraftelseResult read(Path file, UtkastResult draft) {
        try {
            return read(OpenFile.named(file, Limits.STANDARD.bytes()), file.toString(), draft);
        } catch (IOException e) {
            Text expected = new Text("en fil som finns och får läsas", "a file that exists and may be read");
            InputError error = new InputError(InputError.Kind.UNREADABLE, new Place("", 0, 0), null, expected);
            return new BekraftelseResult(file.toString(), null, List.of(error));
        }
    }

    /**
     * What the bytes of a file say of a draft.
     *
     * @param name what the result calls the file
     * @param draft the draft, which could be read
     * @throws IllegalArgumentException where the draft could not be read
     */
    public static BekraftelseResult read(byte[] bytes, String name, UtkastResult draft) {
        Utkast utkast = draft.value();
        if (utkast == null) {
            throw new IllegalArgumentException("a draft with errors has nothing to confirm: " + draft.name());
        }
        Problems problems = new Problems();
        Optional<Node> document = DocumentReader.read(bytes, name, BekraftelseWriter.Fil.class, problems)
                .map(one -> Tomlista.somText(one, "besked"));
        Bekraftelse said = document.isEmpty() ? null : read(document.get(), draft, utkast, problems);
        return problems.none() && said != null
                ? new BekraftelseResult(name, said, List.of())
                : new BekraftelseResult(name, null, problems.list());
    }

    private static @Nullable Bekraftelse read(Node document, UtkastResult draft, Utkast utkast, Problems problems) {
        BekraftelseWriter.Fil file = new RecordBinder(null, problems)
                .bind(document, BekraftelseWriter.Fil.class, null, null)
                .orElse(null);
        if (file == null || !problems.none()) {
            return null;
        }
        if (!file.schema().equals(BekraftelseWriter.Fil.SCHEMA)) {
            Text expected = new Text(BekraftelseWriter.Fil.SCHEMA, BekraftelseWriter.Fil.SCHEMA);
            problems.add(InputError.Kind.UNKNOWN_CODE, at(document, "schema"), file.schema(), expected);
            return null;
        }
        if (file.sha256() != null && !file.sha256().equals(draft.sha256())) {
            String own = String.valueOf(draft.sha256());
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    at(document, "sha256"),
                    file.sha256(),
                    new Text(
                            own + ": filen gäller ett annat utkast, eller utkastet har ändrats",
                            own + ": the file is of another draft, or the draft was changed"));
            return null;
        }
        Beskedprov checked = new Beskedprov(utkast, problems);
        List<Besked> all = new ArrayList<>();
        List<Node> nodes = document.get("besked").map(Node::children).orElse(List.of());
        for (int i = 0; i < file.besked().size(); i++) {
            Node node = nodes.get(i);
            checked.prova(file.besked().get(i), at(node, "nyckel"), at(node, "varde"))
                    .ifPresent(all::add);
        }
        return problems.none() ? new Bekraftelse(file.utkast(), file.sha256(), all) : null;
    }

    private static Place at(Node node, String key) {
        return node.get(key).map(Node::place).orElse(node.place());
    }
}
