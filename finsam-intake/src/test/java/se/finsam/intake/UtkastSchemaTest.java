package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;

/** The JSON Schema of a draft: where it is published, that each key has its meaning, and what it takes. */
class UtkastSchemaTest {
    private static final Path DOCS = Path.of("..", "docs", "schema");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String GOOD = UtkastWriter.toYaml(Drafts.small());

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_file_in_docs_and_the_one_in_the_jar_are_what_the_records_say(Language language) throws IOException {
        Path file = DOCS.resolve(UtkastSchema.NAME.file(language));
        String made = UtkastSchema.json(language);
        if (WRITE) {
            Files.writeString(file, made);
        }

        assertThat(Files.readString(file))
                .as(file + " is stale; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(made);
        try (InputStream in = Objects.requireNonNull(
                UtkastSchema.class.getResourceAsStream("/" + UtkastSchema.NAME.resource(language)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_a_schema_by_the_schema_of_schemas(Language language) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(meta.validate(UtkastSchema.json(language), InputFormat.JSON)).isEmpty();
    }

    @Test
    void what_is_written_is_as_it_says() {
        assertThat(errors(GOOD)).isEmpty();
        assertThat(errors(UtkastWriter.toYaml(UtkastWriter.rensat(Las.fil("arsredovisning.txt")))))
                .isEmpty();
        assertThat(errors(UtkastWriter.toYaml(UtkastWriter.rensat(Las.fil("protokoll.txt")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finsam-utkast/1 -> finsam-utkast/2",
                "sakerhet: STYRKT -> sakerhet: KANSKE",
                "nyckel: /enhet -> nyckel: enhet",
                "sida: 4 -> sida: 0",
                "sida: 4 -> sida: fyra",
                "sha256: 9f -> sha256: ZZ",
                "rad: 7 -> radd: 7"
            })
    void what_it_refuses_the_reader_refuses_too(String change) {
        String[] parts = change.split(" -> ", -1);
        String bad = GOOD.replaceFirst(parts[0], parts[1]);

        assertThat(bad).isNotEqualTo(GOOD);
        assertThat(errors(bad)).isNotEmpty();
        assertThat(Drafts.read(bad).value()).isNull();
    }

    @Test
    void every_key_and_every_code_has_a_description_and_none_is_left_over() {
        Set<String> wanted = new LinkedHashSet<>();
        collect(Utkastfil.class, wanted, new HashSet<>());

        assertThat(UtkastSchema.meanings().names()).containsExactlyInAnyOrderElementsOf(wanted);
        for (String name : wanted) {
            Beskrivning one = UtkastSchema.meanings().named(name).orElseThrow();
            assertThat(one.sv()).as(name).matches("[A-ZÅÄÖ].*\\.").isNotEqualTo(one.en());
            assertThat(one.en()).as(name).matches("[A-Z].*\\.");
        }
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            names.add(type.getSimpleName() + "." + field.key());
            for (String code : Beskrivningar.codes(field)) {
                names.add(field.itemType().getSimpleName() + "." + code);
            }
            if (field.itemType().isRecord()) {
                collect(field.itemType(), names, seen);
            }
        }
    }

    private static List<Error> errors(String yaml) {
        return REGISTRY.getSchema(UtkastSchema.json(Language.SV), InputFormat.JSON)
                .validate(yaml, InputFormat.YAML);
    }
}
