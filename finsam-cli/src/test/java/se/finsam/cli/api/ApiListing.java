package se.finsam.cli.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type of the API in lines: what a program is compiled and linked against, with where null may be. */
final class ApiListing {
    /** What every record and every enum has. */
    private static final Set<String> GIVEN = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    /** As many components as a record has whose constructor is API. */
    static final int MOST = 6;

    private final Class<?> type;

    ApiListing(Class<?> type) {
        this.type = type;
    }

    /**
     * The type's own line; then a line for each member, by name: of an enum its constants first, in their order, and of a
     * record only what its components do not say already.
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        Stream.of(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .forEach(constant -> lines.add("  " + constant.getName()));
        Stream.of(type.getDeclaredFields())
                .filter(field -> visible(field) && !field.isEnumConstant())
                .sorted(Comparator.comparing(Field::getName))
                .forEach(field -> lines.add("  " + field(field)));
        Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> visible(constructor) && constructor.getParameterCount() <= MOST)
                .filter(constructor -> !components().equals(types(constructor)))
                .map(this::constructor)
                .sorted()
                .forEach(line -> lines.add("  " + line));
        Stream.of(type.getDeclaredMethods())
                .filter(method -> visible(method) && !GIVEN.contains(method.getName()))
                .filter(method -> !accessor(method) && !builder(method.getReturnType()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(this::method))
                .forEach(method -> lines.add("  " + method(method)));
        return lines;
    }

    /** Whether a class is what builds a record. */
    static boolean builder(Class<?> type) {
        return type.getName().startsWith("se.finsam.model.")
                && type.getEnclosingClass() == null
                && type.getName().endsWith("Builder");
    }

    /** Whether a record is built by name, and never by position. */
    private static boolean built(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> builder(method.getReturnType()));
    }

    private boolean accessor(Method method) {
        return method.getParameterCount() == 0
                && type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    /** The types of a record's components; of what is no record, what no constructor has. */
    private List<Class<?>> components() {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .<Class<?>>map(RecordComponent::getType)
                        .toList()
                : List.of(void.class);
    }

    private static List<Class<?>> types(Constructor<?> constructor) {
        return List.of(constructor.getParameterTypes());
    }

    private String head() {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int modifiers = type.getModifiers() & ~Modifier.INTERFACE;
        if (!kind.equals("class")) {
            modifiers &= ~(Modifier.FINAL | Modifier.ABSTRACT | Modifier.STATIC);
        }
        // In braces what is only asked for: no one outside calls a constructor of so many.
        boolean called = type.isRecord() && type.getRecordComponents().length <= MOST;
        String components = type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(this::component)
                        .collect(Collectors.joining(", ", called ? "(" : "{", called ? ")" : "}"))
                : "";
        String parent = type.getSuperclass() == null || type.getSuperclass() == Object.class || !kind.equals("class")
                ? ""
                : " extends " + shorter(type.getGenericSuperclass().getTypeName());
        String interfaces = type.isAnnotation()
                ? ""
                : Stream.of(type.getGenericInterfaces())
                        .map(one -> " : " + shorter(one.getTypeName()))
                        .collect(Collectors.joining());
        String permitted = type.getPermittedSubclasses() == null || type.isEnum() ? "" : " sealed";
        return Modifier.toString(modifiers) + permitted + " " + kind + " "
                + type.getName().replace('$', '.') + components + (built(type) ? " builder" : "") + parent + interfaces;
    }

    private String component(RecordComponent component) {
        return shown(component.getAnnotatedType()) + " " + component.getName();
    }

    private String field(Field field) {
        return modifiers(field.getModifiers()) + shown(field.getAnnotatedType()) + " " + field.getName();
    }

    private String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + "new" + parameters(constructor);
    }

    private String method(Method method) {
        String variables = method.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(method.getTypeParameters())
                        .map(variable -> variable.getName())
                        .collect(Collectors.joining(", ", "<", "> "));
        return modifiers(method.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE) + variables
                + shown(method.getAnnotatedReturnType()) + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable unit) {
        String thrown = Stream.of(unit.getGenericExceptionTypes())
                .map(one -> shorter(one.getTypeName()))
                .collect(Collectors.joining(", "));
        return Stream.of(unit.getAnnotatedParameterTypes())
                        .map(ApiListing::shown)
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static boolean visible(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    /** All is public that is not said to be protected. */
    private static String modifiers(int modifiers) {
        String shown = Modifier.toString(modifiers & ~Modifier.PUBLIC & ~Modifier.FINAL);
        return shown.isEmpty() ? "" : shown + " ";
    }

    private static String shown(AnnotatedType type) {
        return shorter(type.toString().replace("()", ""));
    }

    /** Names without their packages: no two types of the API have the same. */
    private static String shorter(String name) {
        return name.replaceAll("\\b(?:[a-z][a-z0-9]*\\.)+(?=[A-Z@])", "").replace('$', '.');
    }
}
