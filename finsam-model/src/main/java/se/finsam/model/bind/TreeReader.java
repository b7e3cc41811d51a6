package se.finsam.model.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Turns text into {@link Node}s and says where each stood. Immutable and thread-safe.
 *
 * @hidden
 */
public final class TreeReader {
    /** What YAML's own tags, written {@code !!}, are short for. */
    private static final String YAML_TAG = "tag:yaml.org,2002:";

    private final Limits limits;
    private final JsonFactory json;
    private final YAMLFactory yaml;

    /** A reader that refuses what goes over {@code limits}. */
    public TreeReader(Limits limits) {
        this.limits = limits;
        // This class holds the limits, so that it can say where they were passed; the parsers' own are out of the way.
        StreamReadConstraints constraints = anyNames(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 2)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE))
                .build();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(limits.depth() + 2);
        this.json = JsonFactory.builder().streamReadConstraints(constraints).build();
        this.yaml = YAMLFactory.builder()
                .streamReadConstraints(constraints)
                .loaderOptions(options)
                .build();
    }

    /** Jackson limits names since 2.16; the older one that a program may bring has no such limit to lift. */
    private static StreamReadConstraints.Builder anyNames(StreamReadConstraints.Builder constraints) {
        try {
            return constraints.maxNameLength(Integer.MAX_VALUE);
        } catch (NoSuchMethodError e) {
            return constraints;
        }
    }

    /**
     * The documents of a text: one, or several in YAML that separates them with {@code ---}. A document that could not be
     * read is left out, with the reason among {@code problems}.
     *
     * @param line the line of the file on which the text begins, from 1
     */
    public List<Node> read(String text, Syntax syntax, int line, Problems problems) {
        List<Node> documents = new ArrayList<>();
        if (text.length() > limits.bytes()) {
            problems.add(
                    InputError.Kind.LIMIT,
                    new Place("", line, 1),
                    null,
                    new Text("högst " + limits.bytes() + " byte", "at most " + limits.bytes() + " bytes"));
            return documents;
        }
        if (syntax == Syntax.YAML && longLine(text, line, problems)) {
            return documents;
        }
        JsonFactory factory = syntax == Syntax.JSON ? json : yaml;
        try (JsonParser parser = factory.createParser(text)) {
            Pass pass = new Pass(parser, line - 1, problems);
            while (parser.nextToken() != null) {
                documents.add(pass.node("", 0));
            }
        } catch (LimitException e) {
            problems.add(InputError.Kind.LIMIT, e.place, null, e.expected);
            documents.clear();
        } catch (JsonProcessingException e) {
            new SyntaxProblem(text, syntax, line).tell(e, problems);
            documents.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return documents;
    }

    /** Whether a line is too long, which is then told: looked for ahead, as the parser would take too long to get there. */
    private boolean longLine(String text, int firstLine, Problems problems) {
        int begin = 0;
        for (int number = firstLine; begin < text.length(); number++) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin > limits.line()) {
                problems.add(
                        InputError.Kind.LIMIT,
                        new Place("", number, limits.line() + 1),
                        String.valueOf(end - begin),
                        new Text(
                                "rader om högst " + limits.line() + " tecken i YAML",
                                "lines of at most " + limits.line() + " characters in YAML"));
                return true;
            }
            begin = end + 1;
        }
        return false;
    }

    /** One text being read. */
    private final class Pass {
        private final JsonParser parser;
        private final int lineOffset;
        private final Problems problems;
        private int values;

        Pass(JsonParser parser, int lineOffset, Problems problems) {
            this.parser = parser;
            this.lineOffset = lineOffset;
            this.problems = problems;
        }

        /** The value that the parser stands at, read to its end. */
        Node node(String pointer, int depth) throws IOException {
            Place place = here(pointer);
            values++;
            if (values > limits.values()) {
                throw new LimitException(
                        place,
                        new Text("högst " + limits.values() + " värden", "at most " + limits.values() + " values"));
            }
            if (depth > limits.depth()) {
                throw new LimitException(
                        place,
                        new Text("högst " + limits.depth() + " nivåer", "at most " + limits.depth() + " levels"));
            }
            if (refusedYamlFeature(place)) {
                parser.skipChildren();
                return new Node.Scalar(place, Node.Kind.REFUSED, "");
            }
            JsonToken token = parser.currentToken();
            return switch (token) {
                case START_OBJECT -> mapping(place, depth);
                case START_ARRAY -> sequence(place, depth);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(place, Node.Kind.NUMBER);
                case VALUE_TRUE, VALUE_FALSE ->
                    new Node.Scalar(place, Node.Kind.BOOLEAN, token == JsonToken.VALUE_TRUE ? "true" : "false");
                case VALUE_NULL -> new Node.Scalar(place, Node.Kind.NULL, "null");
                default -> leftEmpty() ? new Node.Scalar(place, Node.Kind.NULL, "null") : scalar(place, Node.Kind.TEXT);
            };
        }

        private Node.Scalar scalar(Place place, Node.Kind kind) throws IOException {
            return new Node.Scalar(place, kind, notTooLong(place, parser.getText()));
        }

        private String notTooLong(Place place, String text) {
            if (text.length() > limits.characters()) {
                throw new LimitException(
                        place,
                        new Text(
                                "högst " + limits.characters() + " tecken",
                                "at most " + limits.characters() + " characters"));
            }
            return text;
        }

        private Node.Mapping mapping(Place place, int depth) throws IOException {
            List<Node.Entry> entries = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = notTooLong(here(place.pointer()), parser.currentName());
                Place keyPlace = here(Place.child(place.pointer(), key));
                refusedYamlFeature(keyPlace);
                parser.nextToken();
                Node value = node(keyPlace.pointer(), depth + 1);
                if (seen.add(key)) {
                    entries.add(new Node.Entry(key, keyPlace, value));
                } else {
                    problems.add(
                            InputError.Kind.DUPLICATE_KEY, keyPlace, key, new Text("nyckeln en gång", "the key once"));
                }
            }
            return new Node.Mapping(place, List.copyOf(entries));
        }

        private Node.Sequence sequence(Place place, int depth) throws IOException {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (items.size() == limits.items()) {
                    throw new LimitException(
                            place,
                            new Text(
                                    "högst " + limits.items() + " rader i en lista",
                                    "at most " + limits.items() + " items in a list"));
                }
                items.add(node(Place.child(place.pointer(), String.valueOf(items.size())), depth + 1));
            }
            return new Node.Sequence(place, List.copyOf(items));
        }

        private boolean refusedYamlFeature(Place place) throws IOException {
            if (!(parser instanceof YAMLParser yamlParser)) {
                return false;
            }
            String written = feature(yamlParser);
            if (written == null) {
                return false;
            }
            problems.add(
                    InputError.Kind.YAML_FEATURE,
                    place,
                    written,
                    new Text("värdet utskrivet", "the value written out"));
            return true;
        }

        /** Whether nothing stands where YAML has a value, not even quotes: by YAML's rules that is null. */
        private boolean leftEmpty() {
            return parser instanceof YAMLParser
                    && parser.currentTokenLocation().getCharOffset()
                            == parser.currentLocation().getCharOffset();
        }

        private static @Nullable String feature(YAMLParser parser) throws IOException {
            if (parser.isCurrentAlias()) {
                return "*" + parser.getText();
            }
            String tag = parser.getTypeId();
            if (tag != null) {
                return tag.startsWith(YAML_TAG) ? "!!" + tag.substring(YAML_TAG.length()) : "!" + tag;
            }
            String anchor = parser.getObjectId();
            return anchor == null ? null : "&" + anchor;
        }

        private Place here(String pointer) {
            JsonLocation at = parser.currentTokenLocation();
            return new Place(pointer, at.getLineNr() + lineOffset, at.getColumnNr());
        }
    }

    /** Ends the reading of a document that is over a limit. */
    private static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final transient Text expected;

        LimitException(Place place, Text expected) {
            super("over a limit", null, false, false);
            this.place = place;
            this.expected = expected;
        }
    }
}
