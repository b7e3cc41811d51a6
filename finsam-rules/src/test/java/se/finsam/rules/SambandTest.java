package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.derive.Facts;
import se.finsam.rules.derive.Ledger;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.fakta.EjNegativ;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Koder;
import se.finsam.rules.fakta.Nyckel;
import se.finsam.rules.fakta.Samband;

/** What facts say of how they go together, which lint rests on, holds for the facts of every case. */
class SambandTest {
    static Stream<Prov> cases() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds_for_the_facts_of_each_case(Prov prov) {
        List<Underlag> earlier = prov.foregaendeAr() == null ? List.of() : List.of(prov.foregaendeAr());
        Parameters parameters = new Parameters(
                RulebookResources.BUNDLED.regelbok(), prov.underlag().rakenskapsar());
        List<Faktum> facts = Facts.of(
                        Ledger.of(prov.underlag(), parameters), prov.fall().datum(), parameters, earlier)
                .facts();
        Set<List<Object>> keys = new HashSet<>();
        for (Faktum fact : facts) {
            assertThat(keys.add(key(fact))).as("two facts of one key: " + fact).isTrue();
            assertThat(neverNegative(fact)).as("below zero: " + fact).isTrue();
            assertThat(ofTheirCodes(fact)).as("none of its codes: " + fact).isTrue();
            Samband samband = fact.getClass().getAnnotation(Samband.class);
            if (samband != null) {
                goTogether(fact, samband, facts);
            }
            Set<Class<?>> shown = samband == null ? Set.of() : Set.of(samband.visas());
            assertThat(fact.tillagg()).allSatisfy(one -> assertThat(shown).contains(one.getClass()));
        }
    }

    private static void goTogether(Faktum fact, Samband samband, List<Faktum> facts) {
        assertThat(facts)
                .filteredOn(other -> other.objekt().equals(fact.objekt()))
                .extracting(Object::getClass)
                .as("never together with " + fact)
                .noneMatch(kind -> List.of(samband.utesluter()).contains(kind));
        if (samband.forutsatter().length > 0) {
            assertThat(facts)
                    .extracting(Object::getClass)
                    .as("there with " + fact)
                    .containsAnyElementsOf(List.of(samband.forutsatter()));
        }
    }

    private static List<Object> key(Faktum fact) {
        List<Object> key = new ArrayList<>(List.of(fact.getClass(), fact.objekt()));
        components(fact).filter(one -> one.isAnnotationPresent(Nyckel.class)).forEach(one -> key.add(value(one, fact)));
        return key;
    }

    private static boolean neverNegative(Faktum fact) {
        return components(fact)
                .filter(one -> one.isAnnotationPresent(EjNegativ.class))
                .allMatch(one -> new BigDecimal(value(one, fact).toString()).signum() >= 0);
    }

    private static boolean ofTheirCodes(Faktum fact) {
        return components(fact)
                .filter(one -> one.isAnnotationPresent(Koder.class))
                .allMatch(one -> List.of(one.getAnnotation(Koder.class).value()).contains(value(one, fact)));
    }

    private static Stream<RecordComponent> components(Faktum fact) {
        return Arrays.stream(fact.getClass().getRecordComponents());
    }

    private static Object value(RecordComponent component, Faktum fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
