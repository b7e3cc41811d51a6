package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.Language;
import se.finsam.rules.frister.DeadlineSchema;
import se.finsam.rules.frister.Fristplan;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.JudgementSchema;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportSchema;
import se.finsam.rules.report.SchemaMeanings;

/** Where the schemas are published, and that each key and code of them has its meaning. */
class SchemaFilesTest {
    private static final Path DOCS = Path.of("..", "docs", "schema");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    static Stream<Arguments> schemas() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        schema(ReportSchema.NAME, ReportSchema::json, language),
                        schema(JudgementSchema.NAME, JudgementSchema::json, language),
                        schema(DeadlineSchema.NAME, DeadlineSchema::json, language)));
    }

    private static Arguments schema(SchemaName name, Function<Language, String> schema, Language language) {
        return Arguments.of(name.file(language), name.resource(language), schema.apply(language));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_file_in_docs_and_the_one_in_the_jar_are_what_the_records_say(String name, String resource, String made)
            throws IOException {
        Path file = DOCS.resolve(name);
        if (WRITE) {
            Files.createDirectories(DOCS);
            Files.writeString(file, made);
        }

        assertThat(Files.readString(file))
                .as(file + " is stale; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(made);
        try (InputStream in = Objects.requireNonNull(ReportSchema.class.getResourceAsStream("/" + resource))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void it_is_a_schema_by_the_schema_of_schemas(String name, String resource, String made) {
        assertThat(Schemas.meta().validate(made, InputFormat.JSON)).as(name).isEmpty();
    }

    @Test
    void every_key_and_every_code_has_a_description_and_none_is_left_over() {
        Set<String> wanted = new LinkedHashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> root : List.of(Granskningsrapport.class, Felrapport.class, Bedomningar.class, Fristplan.class)) {
            collect(root, wanted, seen);
        }

        assertThat(SchemaMeanings.meanings().names()).containsExactlyInAnyOrderElementsOf(wanted);
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

    @Test
    void a_description_is_a_sentence_in_both_languages() {
        for (String name : SchemaMeanings.meanings().names()) {
            Beskrivning one = SchemaMeanings.meanings().named(name).orElseThrow();
            assertThat(one.sv()).as(name).matches("(finsam|[A-ZÅÄÖ]).*\\.");
            assertThat(one.en()).as(name).matches("(finsam|[A-ZÅÄÖ]).*\\.");
            assertThat(one.sv()).as(name).isNotEqualTo(one.en());
        }
    }
}
