package se.finsam.cli.api;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types that a type shows to who calls it, with where it shows each: all that its documentation would have to name. */
final class Signatures {
    private final Map<String, Set<String>> shown = new TreeMap<>();

    private Signatures() {}

    /** Names of types, each with the places that show it. */
    static Map<String, Set<String>> of(JavaClass type) {
        Signatures all = new Signatures();
        all.type(type);
        return all.shown;
    }

    private void type(JavaClass type) {
        String place = type.getName();
        type.getSuperclass().ifPresent(parent -> types(place, Stream.of(parent)));
        types(place, type.getInterfaces().stream());
        variables(place, type.getTypeParameters());
        annotations(place, type.getAnnotations());
        Class<?>[] permitted = type.reflect().getPermittedSubclasses();
        if (permitted != null && !type.isEnum()) {
            Stream.of(permitted).forEach(one -> show(place, one.getName()));
        }
        type.getFields().stream().filter(ApiTypes::visible).forEach(this::field);
        type.getCodeUnits().stream().filter(ApiTypes::visible).forEach(this::unit);
    }

    private void field(JavaField field) {
        types(field.getFullName(), Stream.of(field.getType()));
        annotations(field.getFullName(), field.getAnnotations());
    }

    private void unit(JavaCodeUnit unit) {
        String place = unit.getFullName();
        types(place, Stream.of(unit.getReturnType()));
        types(place, unit.getParameterTypes().stream());
        types(place, unit.getExceptionTypes().stream());
        variables(place, unit.getTypeParameters());
        annotations(place, unit.getAnnotations());
        for (JavaParameter parameter : unit.getParameters()) {
            annotations(place, parameter.getAnnotations());
        }
    }

    private void types(String place, Stream<? extends JavaType> types) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .forEach(raw -> show(place, raw.getBaseComponentType().getName()));
    }

    private void variables(String place, Collection<? extends JavaTypeVariable<?>> variables) {
        variables.forEach(variable -> types(place, variable.getUpperBounds().stream()));
    }

    private void annotations(String place, Collection<? extends JavaAnnotation<?>> annotations) {
        annotations.forEach(annotation -> show(place, annotation.getRawType().getName()));
    }

    private void show(String place, String type) {
        shown.computeIfAbsent(type, unused -> new TreeSet<>()).add(place);
    }
}
