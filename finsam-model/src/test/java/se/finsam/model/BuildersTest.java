package se.finsam.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.source.Origin;

/** Each record of an underlag is built by name: what is not set is unknown, and what is taken over is the same. */
class BuildersTest {
    /** The records of an underlag, by their types. */
    static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Underlag.class, found);
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (!type.isRecord() || type == Origin.class || !found.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            collect(item(component), found);
        }
    }

    private static Class<?> item(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType listed
                        && component.getType() == List.class
                ? (Class<?>) listed.getActualTypeArguments()[0]
                : component.getType();
    }

    @Test
    void there_is_one_for_every_record() {
        assertThat(records()).hasSizeGreaterThan(80).allSatisfy(type -> {
            assertThat(builder(type)).isNotNull();
            assertThat(type.getMethod("toBuilder").getReturnType())
                    .isEqualTo(builder(type).getClass());
        });
    }

    @ParameterizedTest
    @MethodSource("records")
    void it_takes_each_component_by_its_name_and_type(Class<?> type) {
        Class<?> builder = builder(type).getClass();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            boolean fixed = type == Underlag.class && (name.equals("schema") || name.equals("origin"));
            assertThat(Stream.of(builder.getMethods())
                            .filter(one -> one.getName().equals(name))
                            .filter(one -> one.getParameterTypes()[0] == component.getType())
                            .filter(one -> one.getReturnType() == builder))
                    .as(name)
                    .hasSize(fixed ? 0 : 1);
            if (component.getType() == List.class && !fixed) {
                assertThat(builder.getMethods())
                        .extracting(Method::getName)
                        .contains("add" + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_not_set_is_unknown_and_a_number_that_cannot_be_is_asked_for(Class<?> type) throws Exception {
        Object builder = builder(type);
        Method build = builder.getClass().getMethod("build");
        List<String> numbers = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == int.class) {
                numbers.add(component.getName());
            }
        }
        if (!numbers.isEmpty()) {
            assertThatThrownBy(() -> build.invoke(builder))
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .cause()
                    .hasMessage(type.getSimpleName() + "." + numbers.get(0) + " is not set");
        }
        for (String number : numbers) {
            builder.getClass().getMethod(number, int.class).invoke(builder, 7);
        }
        Object built = build.invoke(builder);
        for (RecordComponent component : type.getRecordComponents()) {
            boolean said = component.getType() == int.class
                    || component.getName().equals("schema")
                    || component.getType() == Origin.class;
            assertThat(component.getAccessor().invoke(built) == null)
                    .as(component.getName())
                    .isEqualTo(!said);
        }
    }

    @Test
    void values_are_given_as_a_program_has_them() {
        Insats insats = Insats.builder()
                .namn("Steget")
                .beviljat(1_258_500)
                .addInriktning(Inriktning.INDIVID)
                .addParter("A")
                .addParter("B")
                .utbetalning(Utbetalning.builder()
                        .satt(UtbetalningBuilder.Satt.EFTERSKOTT)
                        .build())
                .avtal(Avtal.builder()
                        .fran(2021)
                        .till(LocalDate.of(2022, 6, 30))
                        .tecknat(LocalDate.of(2020, 12, 1))
                        .build())
                .putEgna("fas", "pilot")
                .build();

        assertThat(insats.beviljat()).isEqualTo(new BigDecimal("1258500"));
        assertThat(insats.parter()).containsExactly("A", "B");
        assertThat(insats.utbetalning()).extracting(Utbetalning::satt).isEqualTo("EFTERSKOTT");
        assertThat(insats.avtal()).extracting(Avtal::fran).isEqualTo(ArEllerDag.ar(2021));
        assertThat(insats.avtal()).extracting(Avtal::till).isEqualTo(ArEllerDag.den(LocalDate.of(2022, 6, 30)));
        assertThat(insats.avtal()).extracting(Avtal::tecknat).isEqualTo(Dagsvar.den(LocalDate.of(2020, 12, 1)));
        assertThat(insats.egna()).isEqualTo(Map.of("fas", "pilot"));
        assertThat(insats.mal()).isNull();
    }

    @Test
    void a_builder_that_goes_on_changes_nothing_that_it_has_built() {
        InsatsBuilder builder = Insats.builder().namn("Steget").addParter("A");
        Insats first = builder.build();
        Insats second = builder.addParter("B").namn("Nästa").build();

        assertThat(first.parter()).containsExactly("A");
        assertThat(second.parter()).containsExactly("A", "B");
        assertThat(first.namn()).isEqualTo("Steget");
        assertThat(first.toBuilder().parter(null).build().parter()).isNull();
        assertThat(first.toBuilder().parter(List.of()).build().parter()).isEmpty();
    }

    @Test
    void an_underlag_that_is_built_of_another_is_no_longer_the_file_that_it_was_read_from() {
        Underlag read = Underlag.builder()
                .forbund(Forbund.av("F", null))
                .rakenskapsar(2021)
                .build();
        Underlag from = read.withOrigin(new Origin("fil.yaml", "00", Map.of()));

        assertThat(from.toBuilder().build()).isEqualTo(read);
        assertThat(from.toBuilder().build().origin()).isEqualTo(Origin.MEMORY);
        assertThat(read.schema()).isEqualTo(Underlag.SCHEMA);
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no builder of " + type, e);
        }
    }
}
