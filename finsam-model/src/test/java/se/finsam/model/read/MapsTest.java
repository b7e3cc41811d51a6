package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

/** Maps and lists in memory are read as the file that they would be, with the same errors on the same places. */
@SuppressWarnings("NullAway") // what is read is there, or the test fails
class MapsTest {
    private static final AtomicInteger COMPARED = new AtomicInteger();

    static List<Path> bad() {
        return Inputs.folder("bad");
    }

    static List<Path> good() {
        return Inputs.folder("good");
    }

    @Test
    void figures_in_maps_are_an_underlag() {
        ReadResult read = UnderlagReader.standard()
                .read(
                        Map.of(
                                "schema",
                                Underlag.SCHEMA,
                                "enhet",
                                Enhet.TKR,
                                "forbund",
                                Map.of("namn", "F"),
                                "rakenskapsar",
                                2021L,
                                "budget",
                                Map.of(
                                        "beslutad",
                                        LocalDate.of(2020, 11, 20),
                                        "summaKostnader",
                                        new BigDecimal("4500.5"),
                                        "publicerad",
                                        Dagsvar.NEJ)),
                        "ekonomisystemet");

        Underlag underlag = read.underlag().orElseThrow();
        assertThat(underlag.budget().summaKostnader()).isEqualTo(new BigDecimal("4500500"));
        assertThat(underlag.budget().publicerad()).isEqualTo(Dagsvar.NEJ);
        assertThat(underlag.origin().name()).isEqualTo("ekonomisystemet");
        assertThat(underlag.origin().sha256()).isNull();
        assertThat(UnderlagValidator.require(underlag)).isSameAs(underlag);
    }

    @ParameterizedTest
    @EnumSource(Enhet.class)
    void every_key_of_the_schema_is_taken(Enhet enhet) {
        Underlag underlag = EveryKey.underlag(enhet);
        Map<String, Object> maps = maps(UnderlagWriter.toYaml(underlag));

        ReadResult read = UnderlagReader.standard().read(maps, "maps");

        assertThat(read.errors()).isEmpty();
        assertThat(Inputs.bare(read.underlag().orElseThrow())).isEqualTo(underlag);
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_is_right_in_a_file_is_right_in_maps(Path file) throws Exception {
        if (file.toString().endsWith(".ndjson")) {
            return; // several documents
        }
        Map<String, Object> maps = maps(Files.readString(file));

        ReadResult read = UnderlagReader.standard().read(maps, "maps");

        assertThat(Inputs.bare(read.underlag().orElseThrow()))
                .isEqualTo(Inputs.bare(Inputs.read(Files.readString(file))));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_wrong_in_a_file_is_wrong_in_maps_on_the_same_place(Path file) throws Exception {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Problems syntax = new Problems();
        List<Node> documents =
                new TreeReader(Limits.STANDARD).read(text, text.startsWith("{") ? Syntax.JSON : Syntax.YAML, 1, syntax);
        if (!syntax.none() || documents.size() != 1 || !(documents.get(0) instanceof Node.Mapping) || odd(text)) {
            return; // what only a text can have wrong
        }
        List<InputError> inFile = Inputs.errors(UnderlagReader.standard().read(text, "file"));

        List<InputError> inMaps =
                UnderlagReader.standard().read(maps(text), "maps").errors();

        assertThat(inMaps)
                .extracting(error -> error.kind() + error.place().pointer() + error.expected())
                .containsExactlyInAnyOrderElementsOf(inFile.stream()
                        .map(error -> error.kind() + error.place().pointer() + error.expected())
                        .toList());
        COMPARED.incrementAndGet();
    }

    @AfterAll
    static void many_of_them_could_be_compared() {
        assertThat(COMPARED).hasValueGreaterThan(20);
    }

    /** Whether there are numbers that only YAML takes for such. */
    private static boolean odd(String text) {
        try {
            return maps(text).isEmpty();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    @Test
    void a_binary_fraction_is_no_amount() {
        assertThat(errors(Map.of("tilldelningSumma", 1844.5)))
                .containsExactly(
                        "/tilldelningSumma: fel typ: \"1844.5\"; väntade BigDecimal eller ett heltal: ett binärt bråktal är "
                                + "inget belopp");
        assertThat(errors(Map.of("tilldelningSumma", 1844.5f))).hasSize(1);
    }

    @Test
    void what_no_file_can_hold_is_told_all_at_once() {
        Map<Object, Object> keys = new HashMap<>();
        keys.put(7, "x");
        keys.put(null, "x");
        assertThat(errors(Map.of(
                        "budget", Map.of("beslutad", LocalDateTime.MIN),
                        "prognos", keys,
                        "tilldelningSumma", BigInteger.ONE.shiftLeft(3_000_000))))
                .extracting(said -> said.substring(0, said.indexOf(':')))
                .containsExactly("/budget/beslutad", "/prognos", "/prognos", "/tilldelningSumma");
    }

    @Test
    void a_map_that_holds_itself_is_told_and_one_that_stands_twice_is_not() {
        Map<String, Object> itself = new LinkedHashMap<>(least());
        itself.put("budget", new HashMap<>(Map.of("samrad", itself)));
        List<Object> list = new ArrayList<>();
        list.add(list);
        Map<String, Object> shared = Map.of("beslutad", LocalDate.of(2021, 1, 1));

        assertThat(told(UnderlagReader.standard().read(itself, "x").errors()))
                .containsExactly("/budget/samrad: over the limit; expected something that does not hold itself");
        assertThat(errors(Map.of("insatser", list))).hasSize(1);
        assertThat(errors(Map.of("arsredovisning", shared, "budget", shared))).isEmpty();
    }

    @Test
    void depth_number_length_and_lists_have_limits() {
        Map<String, Object> deep = Map.of();
        for (int i = 0; i < 10_000; i++) {
            deep = Map.of("x", deep);
        }
        UnderlagReader small = UnderlagReader.withLimits(new Limits(200, 5, 20, 50, 100, 3));

        assertThat(errors(Map.of("budget", deep))).singleElement().asString().endsWith("högst 32 nivåer");
        assertThat(limit(small, Map.of("insatser", List.of(1, 2, 3, 4)))).endsWith("at most 3 items in a list");
        assertThat(limit(small, Map.of("budget", "x".repeat(51)))).endsWith("at most 50 characters");
        assertThat(limit(small, Map.of("x".repeat(51), 1))).endsWith("at most 50 characters");
        List<String> texts = List.of("x".repeat(50), "x".repeat(50), "x".repeat(50));
        assertThat(limit(small, Map.of("insatser", texts, "beslut", texts))).endsWith("at most 200 characters");
        List<List<Integer>> rows = List.of(List.of(1, 2, 3), List.of(1, 2, 3), List.of(1, 2, 3));
        assertThat(limit(small, Map.of("insatser", rows, "beslut", rows))).endsWith("at most 20 values");
    }

    private static String limit(UnderlagReader reader, Map<String, Object> more) {
        List<String> told = told(reader.read(more, "x").errors());
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static Map<String, Object> least() {
        return Map.of("schema", Underlag.SCHEMA, "enhet", "SEK", "forbund", Map.of("namn", "F"), "rakenskapsar", 2021);
    }

    private static List<String> errors(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(least());
        all.putAll(more);
        return UnderlagReader.standard().read(all, "x").errors().stream()
                .map(error -> error.message(se.finsam.model.source.Language.SV))
                .toList();
    }

    /** Errors without lines. */
    private static List<String> told(List<InputError> errors) {
        return errors.stream()
                .map(error -> error.told(se.finsam.model.source.Language.EN).replaceAll(":\\d+( too)", "$1"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> maps(String text) {
        return (Map<String, Object>) value(new TreeReader(Limits.STANDARD)
                .read(text, text.startsWith("{") ? Syntax.JSON : Syntax.YAML, 1, new Problems())
                .get(0));
    }

    private static @Nullable Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), value(entry.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(value(item)));
            return list;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case NUMBER -> new BigDecimal(scalar.written());
            case BOOLEAN -> Boolean.valueOf(scalar.written());
            case NULL, REFUSED -> null;
            case TEXT -> scalar.written();
        };
    }
}
