package se.finsam.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.rules.book.PackedTypes;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.rule.FunctionNames;

/**
 * Holds the number of a rulebook's format to what it stands for. Where this fails and the number was not raised, what compiled
 * rules may ask has changed: raise the step of {@link CompiledFormat#CURRENT} where something was added, its number where
 * something was changed or taken away, and then write the file anew with {@code -Dfinsam.golden=write}.
 */
final class CompiledFormatTest {
    private static final Path FILE = Path.of("src/test/resources/format/compiled-format.txt");

    @Test
    void what_a_rulebook_may_ask_changes_only_with_the_number_of_its_format() throws IOException {
        String now = told();
        String before = Files.exists(FILE) ? Files.readString(FILE) : "";
        if ("write".equals(System.getProperty("finsam.golden")) && mayChange(now, before)) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, now);
            before = now;
        }
        assertThat(now)
                .as("raise CompiledFormat.CURRENT, which is %s", CompiledFormat.CURRENT)
                .isEqualTo(before);
    }

    /** What is read by a number is written down once: a rulebook that was built by it has to find it there. */
    private static boolean mayChange(String now, String before) {
        String first = before.lines().findFirst().orElse("");
        return !now.startsWith(first + "\n");
    }

    private static String told() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("format " + CompiledFormat.CURRENT);
        lines.add("");
        lines.add("functions: " + String.join(", ", FunctionNames.all()));
        lines.add("");
        for (Class<?> kind : facts()) {
            lines.add(shape(kind));
            Arrays.stream(kind.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(CompiledFormatTest::told)
                    .sorted()
                    .forEach(lines::add);
        }
        lines.add("");
        for (Class<?> type : PackedTypes.all()) {
            lines.add(shape(type));
        }
        lines.add("");
        keys(Underlag.class, lines, new HashSet<>());
        return String.join("\n", lines) + "\n";
    }

    /** The keys of each record of an underlag, which expressions and needs name. */
    private static void keys(Class<?> type, List<String> lines, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        RecordShape shape = RecordShape.of(type);
        lines.add("keys of " + type.getSimpleName() + ": " + String.join(", ", shape.keys()));
        for (RecordShape.Field field : shape.fields()) {
            keys(field.itemType(), lines, seen);
        }
    }

    private static List<Class<?>> facts() throws IOException {
        Path classes = Path.of("target/classes/" + Faktum.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(classes)) {
            List<Class<?>> kinds = new ArrayList<>();
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .collect(Collectors.toCollection(TreeSet::new))) {
                Class<?> kind = loaded(name.replace(".class", ""));
                if (Modifier.isPublic(kind.getModifiers())) {
                    kinds.add(kind);
                }
            }
            return kinds;
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(Faktum.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shape(Class<?> type) {
        if (type.isEnum()) {
            return type.getName() + " "
                    + Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList();
        }
        return type.getName()
                + (type.isRecord()
                        ? Arrays.stream(type.getRecordComponents())
                                .map(one -> one.getName() + ": "
                                        + one.getGenericType().getTypeName())
                                .collect(Collectors.joining(", ", "(", ")"))
                        : "");
    }

    private static String told(Method method) {
        return "    " + method.getName()
                + Arrays.stream(method.getGenericParameterTypes())
                        .map(type -> type.getTypeName())
                        .collect(Collectors.joining(", ", "(", ")"))
                + ": " + method.getGenericReturnType().getTypeName();
    }
}
