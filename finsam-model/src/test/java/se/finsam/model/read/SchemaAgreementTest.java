package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Enhet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;

/** The schema takes what the reader takes, and refuses what it refuses on grounds that a schema can see. */
class SchemaAgreementTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the reader alone finds in {@code bad/} and {@code evil/}, file by file. */
    private static final Path ONLY_THE_READER = Path.of("src", "test", "resources", "schema", "bara-lasaren-ser.txt");

    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    /** What is put in the place of each value in turn: of every type, at the limits and beside them. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"text\"",
            "\"\"",
            "\" \\t\\u2003\"",
            "\"\\u00a0\"",
            "\"KOMMUN\"",
            "\"kommun\"",
            "\"2021-02-28\"",
            "\"2021-02-29\"",
            "\"2020-02-29\"",
            "\"2021-04-31\"",
            "\"2021-1-1\"",
            "\"1989-12-31\"",
            "\"1990-01-01\"",
            "\"2100-12-31\"",
            "\"2101-01-01\"",
            "\"2021-01-01T00:00:00\"",
            "0",
            "1",
            "-1",
            "1.5",
            "0.001",
            "2003",
            "2004",
            "2100",
            "2101",
            "999999999",
            "1000000000",
            "999999999999",
            "1000000000000",
            "-1000000000000",
            "1e29",
            "1e30",
            "[]",
            "[null]",
            "[1]",
            "[\"text\"]",
            "[\"INDIVID\"]",
            "[{}]",
            "{}",
            "{\"finns\":true}");

    static List<Path> good() {
        List<Path> files = new ArrayList<>(Inputs.folder("good"));
        try (Stream<Path> examples = Files.list(Path.of("..", "examples"))) {
            examples.filter(file -> file.toString().matches(".*\\.(yaml|json|ndjson)"))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("good")
    void every_example_is_taken_by_both(Path file) throws IOException {
        List<String> documents = documents(file);
        assertThat(documents).isNotEmpty();
        documents.forEach(document ->
                assertThat(InputSchema.errors(document)).as(document).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Enhet.class)
    void an_underlag_with_every_key_is_taken_as_it_is_written(Enhet unit) {
        assertThat(InputSchema.errors(UnderlagWriter.toJson(EveryKey.underlag(unit))))
                .isEmpty();
    }

    @Test
    void whatever_stands_in_the_place_of_a_value_both_take_it_or_both_refuse_it() throws IOException {
        JsonNode whole = JSON.readTree(UnderlagWriter.toJson(EveryKey.underlag(Enhet.SEK)));
        List<String> pointers = pointers(whole);
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        // Each document by itself, on all cores: it is the longest test of the module.
        pointers.parallelStream().forEach(pointer -> {
            JsonNode part = part(whole, pointer);
            assertThat(agree(part, "what is beside " + pointer)).as(pointer).isTrue();
            for (String value : VALUES) {
                boolean both = agree(replaced(part, pointer, tree(value)), pointer + " = " + value);
                (both ? taken : refused).incrementAndGet();
            }
        });
        assertThat(taken.get() + refused.get()).isEqualTo(pointers.size() * VALUES.size());
        assertThat(pointers).hasSizeGreaterThan(200);
        assertThat(taken.get()).isGreaterThan(1000);
        assertThat(refused.get()).isGreaterThan(5000);
    }

    @Test
    void a_key_too_many_is_refused_and_a_key_too_few_is_refused_where_the_reader_demands_it() throws IOException {
        JsonNode whole = JSON.readTree(UnderlagWriter.toJson(EveryKey.underlag(Enhet.SEK)));
        List<String> pointers = pointers(whole);
        int required = 0;
        for (String pointer : pointers) {
            JsonNode less = whole.deepCopy();
            int slash = pointer.lastIndexOf('/');
            JsonNode owner = less.at(pointer.substring(0, slash));
            if (owner instanceof ObjectNode object) {
                object.remove(pointer.substring(slash + 1));
                required += agree(less, pointer + " is left out") ? 0 : 1;
            }
            JsonNode more = whole.deepCopy();
            // What a rulebook may add is for the rulebook to refuse.
            if (more.at(pointer) instanceof ObjectNode object && !pointer.endsWith("/egna")) {
                object.put("finnsInte", 1);
                assertThat(agree(more, pointer + "/finnsInte")).as(pointer).isFalse();
            }
        }
        assertThat(required).isGreaterThan(20);
    }

    @Test
    void what_the_reader_refuses_in_a_bad_file_the_schema_refuses_at_the_same_place_but_for_these() throws IOException {
        TreeSet<String> missed = new TreeSet<>();
        int seen = 0;
        for (Path file : BadInputsTest.inputs()) {
            List<InputError> errors = Inputs.errors(UnderlagReader.standard().read(file));
            List<Error> found = new ArrayList<>();
            for (String document : documents(file)) {
                found.addAll(InputSchema.errors(document));
            }
            for (InputError error : errors) {
                if (found.stream().anyMatch(one -> same(one, error))) {
                    seen++;
                } else {
                    String pointer = error.place().pointer();
                    missed.add(file.getFileName() + " " + error.kind() + " "
                            + (pointer.length() > 60 ? pointer.substring(0, 60) + "…" : pointer));
                    assertThat(InputSchema.onlyTheReaderSees(error))
                            .as("%s: %s", file, error)
                            .isTrue();
                }
            }
        }
        String list = String.join("\n", missed) + "\n";
        if (WRITE) {
            Files.createDirectories(ONLY_THE_READER.getParent());
            Files.writeString(ONLY_THE_READER, list);
        }
        assertThat(seen).isGreaterThan(60);
        assertThat(list).isEqualTo(Files.readString(ONLY_THE_READER));
    }

    /** Whether both take a document; fails where one takes what the other refuses. */
    private static boolean agree(JsonNode document, String what) {
        List<InputError> errors = Inputs.errors(document.toString());
        boolean seen = errors.stream().anyMatch(error -> !InputSchema.onlyTheReaderSees(error));
        List<Error> found = InputSchema.errors(document);
        assertThat(!found.isEmpty())
                .as("%s: the reader says %s, the schema %s", what, errors, found)
                .isEqualTo(seen);
        return found.isEmpty();
    }

    private static boolean same(Error found, InputError error) {
        String pointer = error.place().pointer();
        String at = String.valueOf(found.getInstanceLocation());
        boolean key = error.kind() == InputError.Kind.MISSING_KEY || error.kind() == InputError.Kind.UNKNOWN_KEY;
        if (key && found.getProperty() != null) {
            at = Place.child(at, found.getProperty());
        }
        return at.equals(pointer);
    }

    /** The documents of a file that can be read as such, as JSON. */
    private static List<String> documents(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        boolean lines = file.toString().endsWith(".ndjson");
        Syntax syntax = file.toString().endsWith("json") ? Syntax.JSON : Syntax.YAML;
        List<String> documents = new ArrayList<>();
        for (String part : lines ? text.lines().toList() : List.of(text)) {
            Problems problems = new Problems();
            for (Node document : new TreeReader(Limits.STANDARD).read(part, syntax, 1, problems)) {
                documents.add(NodeJson.of(document));
            }
        }
        return documents;
    }

    /** A pointer to every value, of records of the same kind and of items in a list only to the first. */
    private static List<String> pointers(JsonNode whole) {
        List<String> all = new ArrayList<>();
        pointers("", whole, new HashSet<>(), all);
        return all;
    }

    private static void pointers(String pointer, JsonNode node, Set<List<String>> seen, List<String> all) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            if (seen.add(keys)) {
                for (String key : keys) {
                    all.add(pointer + "/" + key);
                    pointers(pointer + "/" + key, object.path(key), seen, all);
                }
            }
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            all.add(pointer + "/0");
            pointers(pointer + "/0", list.get(0), seen, all);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document without the branches that the pointer does not go through: they are asked in their own turn, and each document
     * has to be read twice.
     */
    private static JsonNode part(JsonNode whole, String pointer) {
        String branch = pointer.split("/", 3)[1];
        ObjectNode part = whole.deepCopy();
        part.properties()
                .removeIf(entry -> entry.getValue().isContainerNode()
                        && !entry.getKey().equals(branch)
                        && !entry.getKey().equals("forbund"));
        return part;
    }

    private static JsonNode replaced(JsonNode whole, String pointer, JsonNode value) {
        JsonNode copy = whole.deepCopy();
        int slash = pointer.lastIndexOf('/');
        String key = pointer.substring(slash + 1);
        JsonNode owner = copy.at(pointer.substring(0, slash));
        if (owner instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(key), value);
        }
        return copy;
    }
}
