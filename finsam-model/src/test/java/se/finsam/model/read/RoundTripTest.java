package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.read.Inputs.bare;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.source.Origin;

class RoundTripTest {
    /** The ways of writing an underlag. */
    enum Form {
        YAML,
        JSON,
        NDJSON;

        String write(Underlag underlag) {
            return switch (this) {
                case YAML -> UnderlagWriter.toYaml(underlag);
                case JSON -> UnderlagWriter.toJson(underlag);
                case NDJSON -> UnderlagWriter.toNdjson(underlag);
            };
        }
    }

    static Stream<Arguments> goldenInEveryForm() {
        return inEveryForm(Inputs.folder("good"));
    }

    static Stream<Arguments> unitsInEveryForm() {
        return inEveryForm(List.of(Enhet.values()));
    }

    private static Stream<Arguments> inEveryForm(List<?> inputs) {
        return inputs.stream().flatMap(input -> Arrays.stream(Form.values()).map(form -> Arguments.of(input, form)));
    }

    @ParameterizedTest
    @MethodSource("goldenInEveryForm")
    void losesNothingOfAGoldenInput(Path file, Form form) {
        assertThat(UnderlagReader.standard().read(file)).allSatisfy(result -> {
            Underlag underlag = bare(result.underlag().orElseThrow());
            assertThat(bare(Inputs.read(form.write(underlag)))).isEqualTo(underlag);
        });
    }

    @ParameterizedTest
    @MethodSource("unitsInEveryForm")
    void losesNoKeyOfTheSchema(Enhet enhet, Form form) {
        Underlag underlag = EveryKey.underlag(enhet);

        assertThat(bare(Inputs.read(form.write(underlag)))).isEqualTo(underlag);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void writesTheSameTextAgain(Form form) {
        String text = form.write(EveryKey.underlag(Enhet.TKR));

        assertThat(form.write(Inputs.read(text))).isEqualTo(text);
    }

    @Test
    void writesAmountsInTheUnitOfTheInput() {
        Underlag underlag = Inputs.good("sundsvall-2021.yaml");

        assertThat(UnderlagWriter.toNdjson(underlag))
                .contains("{\"medlem\":\"Sundsvalls kommun\",\"belopp\":1844.5}")
                .contains("\"beviljat\":162.661");
    }

    @Test
    void writesNdjsonAsOneLine() {
        assertThat(UnderlagWriter.toNdjson(EveryKey.underlag(Enhet.SEK)).lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Enhet.class)
    void a_builder_takes_over_every_key_of_the_schema(Enhet enhet) {
        Underlag underlag = EveryKey.underlag(enhet);

        assertThat(rebuilt(underlag)).isEqualTo(underlag);
    }

    /** The same, with each record in it built anew. */
    private static Object rebuilt(Object value) {
        try {
            Object builder = value.getClass().getMethod("toBuilder").invoke(value);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                if (part instanceof Origin || part == null) {
                    continue;
                }
                boolean records = part instanceof List<?> items && items.get(0) instanceof Record;
                Object again = part instanceof Record
                        ? rebuilt(part)
                        : records
                                ? ((List<?>) part)
                                        .stream().map(RoundTripTest::rebuilt).toList()
                                : part;
                if (again != part) {
                    builder.getClass()
                            .getMethod(component.getName(), component.getType())
                            .invoke(builder, again);
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no builder of " + value.getClass(), e);
        }
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(UnderlagWriter.toYaml(Inputs.read(Inputs.LEAST))).isEqualTo("""
                        schema: finsam-underlag/1
                        enhet: SEK
                        forbund:
                          namn: Förbundet
                        rakenskapsar: 2021
                        """);
    }
}
