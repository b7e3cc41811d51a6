package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

class YamlTemplateTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));
    private static final Rulebook RULEBOOK = Rulebook.bundled();

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_empty_template_is_the_one_that_was_read_and_approved(Language language) throws IOException {
        String made = template(language, Profil.ALLT);
        Path file = GOLDEN.resolve("mall." + language.name().toLowerCase(java.util.Locale.ROOT) + ".yaml");
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, made);
        }
        assertThat(made).isEqualTo(Files.readString(file));
    }

    @Test
    void the_empty_template_is_read_with_nothing_but_what_must_be_filled_in() {
        ReadResult result = read(template(Language.SV, Profil.ALLT));

        assertThat(result.errors()).extracting(InputError::kind).containsOnly(InputError.Kind.MISSING_KEY);
        assertThat(result.errors())
                .extracting(error -> error.place().pointer())
                .containsExactlyInAnyOrder("/forbund/namn", "/rakenskapsar");
    }

    @Test
    void uncommented_and_filled_in_with_its_examples_it_is_an_underlag_with_every_key() {
        String filled = filled();
        ReadResult result = read(filled);

        assertThat(result.errors().stream().map(error -> error.message(Language.SV)))
                .isEmpty();
        assertComplete(Underlag.class, result.underlag().orElseThrow());
    }

    @Test
    void the_template_of_a_profile_has_only_the_parts_that_its_controls_need() {
        String budget = template(Language.SV, "budget");

        assertThat(budget).contains("#budget:\n", "forbund:\n").doesNotContain("#arsredovisning:\n  ");
        assertThat(budget.length())
                .isLessThan(template(Language.SV, Profil.ALLT).length());
        assertThat(read(fill(uncomment(budget))).errors()).isEmpty();
    }

    /** The template with an example of every key, but for the table that fills parts which have examples of their own. */
    static String filled() {
        return fill(uncomment(template(Language.SV, Profil.ALLT)).replaceFirst("(?m)^tabell:\\n(?:(?: .*|)\\n)*", ""));
    }

    static String uncomment(String template) {
        return template.lines()
                .map(line -> line.startsWith("#") ? line.substring(1) : line)
                .reduce("", (a, b) -> a + b + "\n");
    }

    /** Writes the example of each key where its value is to stand. */
    private static String fill(String yaml) {
        Problems problems = new Problems();
        Node tree = new TreeReader(Limits.STANDARD)
                .read(yaml, Syntax.YAML, 1, problems)
                .get(0);
        assertThat(problems.list()).isEmpty();
        Map<Integer, String> examples = new TreeMap<>();
        collect(Underlag.class, tree, examples);
        List<String> lines = new java.util.ArrayList<>(yaml.lines().toList());
        examples.forEach((line, example) -> lines.set(line - 1, lines.get(line - 1) + " " + example));
        return String.join("\n", lines) + "\n";
    }

    private static void collect(Class<?> type, Node node, Map<Integer, String> examples) {
        for (Node.Entry entry : ((Node.Mapping) node).entries()) {
            RecordShape.Field field = RecordShape.of(type).field(entry.key()).orElseThrow();
            if (field.itemType().isRecord()) {
                List<Node> below = field.list() ? entry.value().children() : List.of(entry.value());
                assertThat(below).as(entry.key()).hasSize(1);
                collect(field.itemType(), below.get(0), examples);
            } else if (entry.value().absent()) {
                examples.put(entry.place().line(), FieldWords.example(type, field));
            }
        }
    }

    private static void assertComplete(Class<?> type, Object record) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            // finsam's own rulebook adds no keys.
            boolean filler = type == Underlag.class && field.key().equals("tabell");
            if (!ByHand.filledIn(type, field) || field.added() || filler) {
                assertThat(field.get(record)).isNull();
                continue;
            }
            Object value = Objects.requireNonNull(field.get(record), type.getSimpleName() + "." + field.key());
            if (field.itemType().isRecord()) {
                Object below = value instanceof List<?> items ? Objects.requireNonNull(items.get(0)) : value;
                assertComplete(field.itemType(), below);
            }
        }
    }

    static String template(Language language, String profile) {
        return Templates.of(RULEBOOK, language).yaml(RULEBOOK.profil(profile).orElseThrow());
    }

    private static ReadResult read(String yaml) {
        return UnderlagReader.standard().read(yaml, "mall").get(0);
    }
}
