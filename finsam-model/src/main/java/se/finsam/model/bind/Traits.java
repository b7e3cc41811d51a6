package se.finsam.model.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Belopp;
import se.finsam.model.Beteckning;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.Koder;
import se.finsam.model.Nyckel;

/**
 * What a record's component says of itself by its type and its annotations.
 *
 * @param key its key in files
 * @param required whether the key must be there
 * @param itemType the type of its value, or of the items where that is a list or a map
 * @param amount whether it is written in the document's unit
 * @param alwaysWritten whether the key is written also where the value is absent
 * @param designation whether it names something by number
 * @param codes the codes that it takes; empty where any text will do
 * @param open whether it takes other codes, too
 */
record Traits(
        String key,
        boolean required,
        Class<?> itemType,
        boolean amount,
        boolean alwaysWritten,
        boolean designation,
        List<String> codes,
        boolean open) {

    /** What a component says, looked up by reflection. */
    static Traits of(RecordComponent component) {
        Nyckel nyckel = component.getAnnotation(Nyckel.class);
        Koder koder = component.getAnnotation(Koder.class);
        return new Traits(
                nyckel == null ? component.getName() : nyckel.value(),
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                itemType(component.getGenericType(), component.getType()),
                component.isAnnotationPresent(Belopp.class),
                component.isAnnotationPresent(AlltidMed.class),
                component.isAnnotationPresent(Beteckning.class),
                koder == null ? List.of() : List.of(koder.value()),
                koder != null && koder.oppen());
    }

    /** What a key that a rulebook adds says. */
    static Traits of(EgenNyckel own) {
        Class<?> type = switch (own.typ()) {
            case BELOPP, TAL, ANDEL -> BigDecimal.class;
            case ANTAL -> Integer.class;
            case DAG -> LocalDate.class;
            case JANEJ -> Boolean.class;
            case KOD, TEXT -> String.class;
        };
        List<String> codes = own.koder();
        boolean amount = own.typ() == Egentyp.BELOPP;
        return new Traits(own.namn(), false, type, amount, false, false, codes == null ? List.of() : codes, false);
    }

    private static Class<?> itemType(Type type, Class<?> raw) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return (Class<?>) arguments[arguments.length - 1];
        }
        return raw;
    }
}
