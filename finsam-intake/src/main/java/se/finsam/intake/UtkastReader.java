package se.finsam.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Enhet;
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

/**
 * Reads {@code finsam-utkast/1}. A draft that is wrong is never an exception: it is a {@link UtkastResult} with every error in
 * it. Thread-safe.
 *
 * @since 0.1
 */
@Api
public final class UtkastReader {
    private static final String MARK = Utkastfil.SCHEMA.substring(0, Utkastfil.SCHEMA.indexOf('/') + 1);
    private static final int HEAD = 200;

    private UtkastReader() {}

    /** What a file holds; one that is not there or may not be read is a result too. */
    public static UtkastResult read(Path file) {
        try {
            return read(OpenFile.named(file, Limits.STANDARD.bytes()), file.toString());
        } catch (IOException e) {
            Text expected = new Text("en fil som finns och får läsas", "a file that exists and may be read");
            InputError error = new InputError(InputError.Kind.UNREADABLE, new Place("", 0, 0), null, expected);
            return new UtkastResult(file.toString(), null, null, List.of(error));
        }
    }

    /** What the bytes of a file hold; {@code name} is what the result calls it. */
    public static UtkastResult read(byte[] bytes, String name) {
        String sha256 = Sha256.of(bytes);
        Problems problems = new Problems();
        Optional<Node> document = DocumentReader.read(bytes, name, Utkastfil.class, problems)
                .map(one -> Tomlista.somText(one, "forslag"));
        Utkast draft = document.isEmpty() ? null : new Pass(document.get(), problems).draft();
        return problems.none() && draft != null
                ? new UtkastResult(name, sha256, draft, List.of())
                : new UtkastResult(name, sha256, null, problems.list());
    }

    /** Whether a text begins as a draft does: with its schema. */
    public static boolean begins(String text) {
        int at = text.indexOf(MARK);
        return at >= 0 && at < HEAD && text.lastIndexOf("schema", at) >= 0;
    }

    /** One draft being read. */
    private static final class Pass {
        private final Node document;
        private final Problems problems;

        Pass(Node document, Problems problems) {
            this.document = document;
            this.problems = problems;
        }

        @Nullable Utkast draft() {
            Utkastfil file = new RecordBinder(null, problems)
                    .bind(document, Utkastfil.class, null, null)
                    .orElse(null);
            if (file == null || !problems.none()) {
                return null;
            }
            if (!file.schema().equals(Utkastfil.SCHEMA)) {
                Text expected = new Text(Utkastfil.SCHEMA, Utkastfil.SCHEMA);
                problems.add(InputError.Kind.UNKNOWN_CODE, at(document, "schema"), file.schema(), expected);
                return null;
            }
            Map<String, List<Dokument>> documents = documents(file);
            List<Forslag> proposals = new ArrayList<>();
            List<Node> nodes = document.get("forslag").map(Node::children).orElse(List.of());
            for (int i = 0; i < file.forslag().size(); i++) {
                Utkastfil.Rad row = file.forslag().get(i);
                List<Stalle> places = places(row, nodes.get(i), documents);
                if (!places.isEmpty()) {
                    String reason = row.skal() == null ? "" : row.skal();
                    proposals.add(new Forslag(row.nyckel(), row.varde(), row.sakerhet(), reason, places));
                }
            }
            keys(file, nodes);
            List<String> notes = file.upplysningar() == null ? List.of() : file.upplysningar();
            return new Utkast(file.dokument(), proposals, notes);
        }

        private Map<String, List<Dokument>> documents(Utkastfil file) {
            Map<String, List<Dokument>> named = new LinkedHashMap<>();
            Set<Dokument> seen = new HashSet<>();
            List<Node> nodes = document.get("dokument").map(Node::children).orElse(List.of());
            for (int i = 0; i < file.dokument().size(); i++) {
                Dokument one = file.dokument().get(i);
                if (!one.sha256().matches("[0-9a-f]{64}")) {
                    Text expected = new Text("64 små hexadecimala siffror", "64 small hexadecimal digits");
                    problems.add(InputError.Kind.OUT_OF_RANGE, at(nodes.get(i), "sha256"), one.sha256(), expected);
                }
                if (!seen.add(one)) {
                    Text expected = new Text("dokumentet en gång", "the document once");
                    problems.add(InputError.Kind.DUPLICATE, nodes.get(i).place(), one.namn(), expected);
                }
                named.computeIfAbsent(one.namn(), name -> new ArrayList<>()).add(one);
            }
            return named;
        }

        private List<Stalle> places(Utkastfil.Rad row, Node node, Map<String, List<Dokument>> documents) {
            List<Node> nodes = node.get("stallen").map(Node::children).orElse(List.of());
            if (row.stallen().isEmpty()) {
                Text expected = new Text("minst ett ställe", "at least one place");
                problems.add(InputError.Kind.EMPTY, at(node, "stallen"), null, expected);
            }
            List<Stalle> places = new ArrayList<>();
            for (int i = 0; i < row.stallen().size(); i++) {
                Utkastfil.Plats place = row.stallen().get(i);
                Dokument of = document(place, nodes.get(i), documents);
                if (of != null) {
                    pages(place, of, nodes.get(i));
                    String words = place.ord() == null ? "" : place.ord();
                    places.add(new Stalle(of.namn(), of.sha256(), place.sida(), place.rad(), words));
                }
            }
            return places;
        }

        private @Nullable Dokument document(Utkastfil.Plats place, Node node, Map<String, List<Dokument>> documents) {
            List<Dokument> named = documents.getOrDefault(place.dokument(), List.of());
            for (Dokument one : named) {
                if (named.size() == 1
                        ? place.sha256() == null || place.sha256().equals(one.sha256())
                        : one.sha256().equals(place.sha256())) {
                    return one;
                }
            }
            String known = String.join(", ", documents.keySet());
            Text expected = named.size() > 1
                    ? new Text("sha256, eftersom flera dokument heter så", "sha256, as several documents are called so")
                    : new Text("ett av dokumenten: " + known, "one of the documents: " + known);
            problems.add(InputError.Kind.UNKNOWN_REFERENCE, at(node, "dokument"), place.dokument(), expected);
            return null;
        }

        private void pages(Utkastfil.Plats place, Dokument of, Node node) {
            if (place.sida() < 1 || place.sida() > Math.max(1, of.sidor())) {
                Text expected = new Text("en sida, 1–" + of.sidor(), "a page, 1–" + of.sidor());
                problems.add(InputError.Kind.OUT_OF_RANGE, at(node, "sida"), String.valueOf(place.sida()), expected);
            }
        }

        /** Whether each key leads to a value, each value is one that the key takes, and no two stand in each other's way. */
        private void keys(Utkastfil file, List<Node> nodes) {
            Enhet unit = unit(file);
            Map<String, Set<String>> seen = new HashMap<>();
            for (int i = 0; i < nodes.size(); i++) {
                Utkastfil.Rad row = file.forslag().get(i);
                Place at = at(nodes.get(i), "varde");
                Optional<Nyckelvag> way = Nyckelvag.of(row.nyckel(), at(nodes.get(i), "nyckel"), problems);
                if (way.isPresent()) {
                    for (InputError error : way.get().errors(row.varde(), unit, at)) {
                        problems.add(error.kind(), at.as(row.nyckel()), error.value(), error.expected());
                    }
                }
                if (!seen.computeIfAbsent(row.nyckel(), key -> new HashSet<>()).add(row.varde())) {
                    Text expected = new Text(
                            "ett förslag med nyckelns alla ställen", "one proposal with all places of the key");
                    problems.add(InputError.Kind.DUPLICATE, at(nodes.get(i), "nyckel"), row.nyckel(), expected);
                }
            }
            for (int i = 0; i < nodes.size(); i++) {
                inTheWay(file.forslag().get(i).nyckel(), at(nodes.get(i), "nyckel"), seen.keySet());
            }
        }

        private void inTheWay(String key, Place at, Set<String> keys) {
            for (int end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
                String above = key.substring(0, end);
                if (keys.contains(above)) {
                    Text expected = new Text("inget värde under " + above, "no value below " + above);
                    problems.add(InputError.Kind.CONTRADICTION, at, key, expected);
                }
            }
        }

        private static @Nullable Enhet unit(Utkastfil file) {
            for (Utkastfil.Rad row : file.forslag()) {
                for (Enhet unit : Enhet.values()) {
                    if (row.nyckel().equals("/enhet") && row.varde().equals(unit.name())) {
                        return unit;
                    }
                }
            }
            return null;
        }

        private static Place at(Node node, String key) {
            return node.get(key).map(Node::place).orElse(node.place());
        }
    }
}
