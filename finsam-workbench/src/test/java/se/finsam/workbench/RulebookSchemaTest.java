package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;

/** The schemas of a rulebook's files: a validator that is not ours finds nothing wrong with the bundled ones. */
class RulebookSchemaTest {
    private static final Path DOCS = Path.of("..", "docs", "schema");
    private static final List<Path> RULEBOOKS = List.of(
            Path.of("..", "rules"),
            Path.of("..", "examples", "sie"),
            Path.of("src", "test", "resources", "blad"),
            Path.of("src", "test", "resources", "egen"));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<Error> errors(RulebookSchema of, String yaml) {
        Schema schema = REGISTRY.getSchema(of.json(Language.SV), InputFormat.JSON);
        return schema.validate(
                yaml,
                InputFormat.YAML,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The files of a kind, of all rulebooks that the tests know. */
    private static List<Path> files(RulebookSchema of) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path rulebook : RULEBOOKS) {
            try (Stream<Path> files = Files.walk(rulebook)) {
                files.filter(file -> is(of, rulebook.relativize(file).toString().replace('\\', '/')))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean is(RulebookSchema of, String path) {
        return switch (of) {
            case KONTROLL -> path.endsWith("/kontroll.yaml");
            case REGEL -> path.endsWith("/regel.yaml");
            case PROV -> path.endsWith("/prov.yaml");
            case REGELBOK -> path.equals("regelbok.yaml");
            case PARAMETER -> path.matches("parametrar/[^/]+\\.yaml");
            case PROFIL -> path.matches("profiler/[^/]+\\.yaml");
            case FRIST -> path.matches("frister/[^/]+\\.yaml");
            case LAG -> path.matches("lagar/[^/]+\\.yaml");
            case KONTOPLAN -> path.matches("kontoplaner/[^/]+\\.yaml") || path.equals("kontoplan.yaml");
            case MUTATIONER -> path.equals("mutationer.yaml");
        };
    }

    @ParameterizedTest
    @EnumSource(RulebookSchema.class)
    void every_file_is_valid(RulebookSchema of) throws IOException {
        List<Path> files = files(of);
        assertThat(files).hasSizeGreaterThan(of == RulebookSchema.MUTATIONER ? 0 : 2);
        for (Path file : files) {
            assertThat(errors(of, Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(RulebookSchema.class)
    void the_file_in_docs_is_what_the_records_say_and_is_a_schema(RulebookSchema of) throws IOException {
        for (Language language : Language.values()) {
            Path file = DOCS.resolve(of.schemaName().file(language));
            String made = of.json(language);
            if ("write".equals(System.getProperty("finsam.golden"))) {
                Files.writeString(file, made);
            }
            assertThat(file).content().isEqualTo(made);
            assertThat(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                            .validate(made, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "REGEL | regler: [{ nar: x > 0, svar: UPFYLLD }]",
                "REGEL | regler: [{ nar: x > 0 }]",
                "REGEL | reglr: []",
                "PROV | { kontroll: X-Y, fall: [{ namn: a, underlag: 1, rader: [] }] }",
                "PROV | { kontroll: X-Y, fall: [{ namn: a, rader: [{ utfal: UPPFYLLD }] }] }",
                "PARAMETER | { id: x, titel: { sv: x, en: y }, typ: ANDL, enhet: { sv: a, en: b }, varden: [] }",
                "PARAMETER | { id: x, titel: { sv: x, en: y }, typ: ANDEL, enhet: { sv: a, en: b }, varden: [{ fran: 2024-13-01, kalla: { sv: a, en: b }, kontrollerad: 2024-01-01 }] }",
                "REGELBOK | { version: a, utgarFran: finsams }",
                "REGELBOK | { version: a, nycklar: [{ namn: x, objekt: INSATSER, typ: TAL, beskrivning: { sv: a, en: b } }] }",
                "PROFIL | { id: x, titel: { sv: x }, vad: { sv: x, en: y } }",
                "FRIST | { id: x }",
                "LAG | { sfs: a, andringar: [] }",
                "KONTOPLAN | { id: x, titel: { sv: a, en: b }, konton: [{ konton: [1], roll: TILGANG }] }",
                "KONTOPLAN | { id: x }",
                "MUTATIONER | { overlevande: [{ fil: a, plats: b, fore: c, efter: d }] }",
                "KONTROLL | { id: X-Y }"
            })
    void a_slip_is_found(RulebookSchema of, String yaml) {
        assertThat(errors(of, yaml)).isNotEmpty();
    }

    @Test
    void every_key_and_every_code_has_a_description_and_none_is_left_over() {
        Set<String> wanted = new LinkedHashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (RulebookSchema one : RulebookSchema.values()) {
            collect(one.record(), wanted, seen);
        }
        assertThat(RulebookSchema.meanings().names()).containsExactlyInAnyOrderElementsOf(wanted);
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
        for (String name : RulebookSchema.meanings().names()) {
            Beskrivning one = RulebookSchema.meanings().named(name).orElseThrow();
            assertThat(one.sv()).as(name).matches("[A-ZÅÄÖ].*\\.");
            assertThat(one.en()).as(name).matches("[A-ZÅÄÖ].*\\.");
            assertThat(one.sv()).as(name).isNotEqualTo(one.en());
        }
    }
}
