package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.Insats;
import se.finsam.model.Part;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;

/** What the schema of the input is made of and where it is published. */
class UnderlagSchemaTest {
    private static final Path DOCS = Path.of("..", "docs", "schema");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    private static JsonNode schema(Language language) throws IOException {
        return new ObjectMapper().readTree(UnderlagSchema.json(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_file_in_docs_and_the_one_in_the_jar_are_what_the_records_say(Language language) throws IOException {
        Path file = DOCS.resolve(UnderlagSchema.NAME.file(language));
        String made = UnderlagSchema.json(language);
        if (WRITE) {
            Files.createDirectories(DOCS);
            Files.writeString(file, made);
        }

        assertThat(Files.readString(file))
                .as(file + " is stale; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(made);
        try (InputStream in = Objects.requireNonNull(
                UnderlagSchema.class.getResourceAsStream("/" + UnderlagSchema.NAME.resource(language)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_a_schema_by_the_schema_of_schemas(Language language) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(UnderlagSchema.json(language), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void every_key_of_every_record_is_in_it_with_its_meaning_in_the_language() throws IOException {
        for (Language language : Language.values()) {
            JsonNode schema = schema(language);
            List<Class<?>> seen = new ArrayList<>();
            keys(Underlag.class, schema, schema, language, seen);
            assertThat(seen).hasSizeGreaterThan(30).contains(Insats.class);
        }
    }

    private static void keys(Class<?> type, JsonNode owner, JsonNode schema, Language language, List<Class<?>> seen) {
        seen.add(type);
        JsonNode whole = owner.path("anyOf").isMissingNode() ? owner : owner.at("/anyOf/0");
        List<String> names = new ArrayList<>();
        whole.path("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactlyElementsOf(RecordShape.of(type).keys());
        assertThat(whole.path("additionalProperties").isBoolean()).isTrue();
        assertThat(whole.path("additionalProperties").asBoolean()).isFalse();
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            assertThat(whole.at("/properties/" + field.key() + "/description").asText())
                    .isEqualTo(Beskrivningar.of(type, field.key()).text().in(language));
            if (field.itemType().isRecord() && !seen.contains(field.itemType())) {
                JsonNode definition = schema.at("/$defs/" + field.itemType().getSimpleName());
                keys(field.itemType(), definition, schema, language, seen);
            }
        }
    }

    @Test
    void a_code_is_offered_with_what_it_means() throws IOException {
        JsonNode part = schema(Language.SV).at("/$defs/Part/oneOf");
        assertThat(part).hasSize(Part.values().length);
        assertThat(part.get(3).path("const").asText()).isEqualTo("KOMMUN");
        assertThat(part.get(3).path("description").asText()).isNotEmpty();

        JsonNode slag = schema(Language.EN).at("/$defs/Styrdokument/properties/slag/anyOf");
        assertThat(slag.get(0).path("const").asText()).isEqualTo("RIKTLINJER_GOD_EKONOMISK_HUSHALLNING");
        assertThat(slag.get(slag.size() - 1).path("type").asText())
                .as("an open list takes other codes too")
                .isEqualTo("string");

        JsonNode debt = schema(Language.EN).at("/$defs/Post/properties/slag/anyOf");
        assertThat(debt).as("a closed list takes its codes, or null").hasSize(8);
        assertThat(debt.get(7).path("type").asText()).isEqualTo("null");
    }

    @Test
    void an_example_of_a_key_is_a_value_that_the_key_takes() throws IOException {
        JsonNode schema = schema(Language.SV);
        List<JsonNode> properties = new ArrayList<>();
        schema.findValues("properties").forEach(all -> all.forEach(properties::add));
        int examples = 0;
        for (JsonNode property : properties) {
            for (JsonNode example : property.path("examples")) {
                com.fasterxml.jackson.databind.node.ObjectNode alone = property.deepCopy();
                alone.set("$defs", schema.path("$defs"));
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(alone)
                                .validate(example))
                        .as(property.path("description").asText())
                        .isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(100);
    }

    @Test
    void the_languages_differ_in_nothing_but_words() throws IOException {
        assertThat(wordless(schema(Language.SV))).isEqualTo(wordless(schema(Language.EN)));
        assertThat(UnderlagSchema.NAME.id(Language.SV)).isEqualTo("urn:finsam:schema:underlag:1");
        assertThat(UnderlagSchema.NAME.id(Language.EN)).isEqualTo("urn:finsam:schema:underlag:1:en");
    }

    private static String wordless(JsonNode schema) {
        return schema.toString().replaceAll("\"(description|title|\\$id)\":\"(\\\\.|[^\"])*\"", "");
    }
}
