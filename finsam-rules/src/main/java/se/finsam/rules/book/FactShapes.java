package se.finsam.rules.book;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.Andel;
import se.finsam.rules.fakta.Artal;
import se.finsam.rules.fakta.Dagar;
import se.finsam.rules.fakta.EjNegativ;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Kallat;
import se.finsam.rules.fakta.Koder;
import se.finsam.rules.fakta.Nyckel;
import se.finsam.rules.fakta.Rakning;
import se.finsam.rules.fakta.Samband;
import se.finsam.rules.rule.FactKind;
import se.finsam.rules.rule.Kind;

/** What conditions can ask of the facts, read off their records. */
final class FactShapes {
    private static final String OBJECT = "objekt";
    private static final String CLASS = ".class";
    private static final List<Class<?>> NONE = List.of(Rakning.class, Kallat.class);

    private FactShapes() {}

    /** The kind of a name, as a control that looks at some objects asks for it; empty where there is none. */
    static Optional<FactKind> of(String name, Objekttyp objekt) {
        Class<?> type = type(name);
        if (type == null) {
            return Optional.empty();
        }
        Map<String, Kind> fields = new LinkedHashMap<>();
        Map<String, List<String>> codes = new HashMap<>();
        List<String> keys = new ArrayList<>();
        Set<String> least = new HashSet<>();
        boolean object = false;
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component.getName();
            Kind kind = kind(component);
            if (component.isAnnotationPresent(Nyckel.class)) {
                keys.add(field);
            } else if (field.equals(OBJECT)) {
                object = true;
            } else if (kind != null) {
                fields.put(field, kind);
            }
            if (component.isAnnotationPresent(EjNegativ.class)) {
                least.add(field);
            }
            Koder closed = component.getAnnotation(Koder.class);
            if (closed != null) {
                codes.put(field, List.of(closed.value()));
            }
        }
        Samband samband = type.getAnnotation(Samband.class);
        return Optional.of(new FactKind(
                name,
                fields,
                lists(type),
                codes,
                keys,
                object && objekt != Objekttyp.FORBUND,
                least,
                names(samband == null ? new Class<?>[0] : samband.utesluter()),
                names(samband == null ? new Class<?>[0] : samband.forutsatter())));
    }

    /** What a record tells beside its components. */
    private static Set<String> lists(Class<?> type) {
        Set<String> lists = new HashSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && texts(method.getReturnType(), method.getGenericReturnType())) {
                lists.add(method.getName());
            }
        }
        return lists;
    }

    private static boolean texts(Class<?> type, Type written) {
        return type == List.class
                && written instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == String.class;
    }

    private static Set<String> names(Class<?>[] types) {
        Set<String> names = new HashSet<>();
        for (Class<?> type : types) {
            names.add(type.getSimpleName());
        }
        return names;
    }

    private static @Nullable Class<?> type(String name) {
        try {
            Class<?> type =
                    Class.forName(Faktum.class.getPackageName() + "." + name, false, Faktum.class.getClassLoader());
            return type.isRecord() && Faktum.class.isAssignableFrom(type) && !NONE.contains(type) ? type : null;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return null;
        }
    }

    private static @Nullable Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return component.isAnnotationPresent(Dagar.class)
                    ? Kind.DAGAR
                    : component.isAnnotationPresent(Artal.class) ? Kind.AR : Kind.ANTAL;
        }
        if (type == BigDecimal.class) {
            return component.isAnnotationPresent(Andel.class) ? Kind.ANDEL : Kind.KRONOR;
        }
        if (type == LocalDate.class) {
            return Kind.DAG;
        }
        if (type == boolean.class) {
            return Kind.JANEJ;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        return texts(type, component.getGenericType()) ? Kind.LISTA : null;
    }

    /** The names of all, for whoever misspells one; none where they cannot be listed. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        String own = Faktum.class.getSimpleName() + CLASS;
        URL found = Faktum.class.getResource(own);
        try {
            if (found != null && found.openConnection() instanceof JarURLConnection jar) {
                String folder = Faktum.class.getPackageName().replace('.', '/') + "/";
                jar.getJarFile().stream().forEach(entry -> add(names, entry.getName(), folder));
            } else if (found != null) {
                Path folder = Path.of(found.toURI()).resolveSibling("");
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(file -> add(names, String.valueOf(file.getFileName()), ""));
                }
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return names;
        }
        return names;
    }

    private static void add(Set<String> names, String file, String folder) {
        if (file.startsWith(folder) && file.endsWith(CLASS)) {
            String name = file.substring(folder.length(), file.length() - CLASS.length());
            if (type(name) != null) {
                names.add(name);
            }
        }
    }
}
