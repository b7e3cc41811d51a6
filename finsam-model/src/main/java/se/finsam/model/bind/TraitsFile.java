package se.finsam.model.bind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Kortform;
import se.finsam.model.Underlag;

/**
 * The {@link Traits} of all records of an underlag in a file, written when finsam is built: to look up an annotation Java
 * makes a class of each kind, which is a good part of the start. Types that are not in the file are looked up.
 *
 * @hidden
 */
public final class TraitsFile {
    /** Where it lies on the class path. */
    static final String RESOURCE = "/META-INF/finsam/schema.txt";

    private static final String NONE = "-";

    private static final class Holder {
        static final TraitsFile KNOWN = load();
    }

    /** By the type's name: the keys that a single value can stand for. */
    private final Map<String, List<String>> shorthands = new HashMap<>();

    /** By the type's name, and the component's. */
    private final Map<String, Map<String, String[]>> components = new HashMap<>();

    private TraitsFile(String text) {
        Map<String, String[]> current = Map.of();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            String[] words = text.substring(start, end).split(" ", -1);
            start = end + 1;
            if (words.length == 2) {
                shorthands.put(words[0], list(words[1]));
                current = new HashMap<>();
                components.put(words[0], current);
            } else {
                current.put(words[0], words);
            }
        }
    }

    /** The traits of a component. */
    static Traits of(RecordComponent component) {
        Map<String, String[]> type =
                Holder.KNOWN.components.get(component.getDeclaringRecord().getName());
        String[] words = type == null ? null : type.get(component.getName());
        return words == null ? Traits.of(component) : traits(words, component);
    }

    /** The keys that a single value can stand for, where a record may be written so; else empty. */
    static List<String> shorthand(Class<?> type) {
        List<String> known = Holder.KNOWN.shorthands.get(type.getName());
        return known == null ? annotated(type) : known;
    }

    /**
     * Writes the file.
     *
     * @param args the folder of classes to write into
     * @throws IOException where it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0] + RESOURCE);
        Files.createDirectories(out.getParent());
        Files.writeString(out, text(), StandardCharsets.UTF_8);
    }

    /** What the file has to be. */
    static String text() {
        Map<String, String> blocks = new LinkedHashMap<>();
        collect(Underlag.class, blocks);
        return String.join("", blocks.values());
    }

    private static void collect(Class<?> type, Map<String, String> blocks) {
        if (!type.isRecord() || blocks.containsKey(type.getName())) {
            return;
        }
        StringBuilder block = new StringBuilder();
        blocks.put(type.getName(), "");
        block.append(type.getName()).append(' ').append(words(annotated(type))).append('\n');
        for (RecordComponent component : type.getRecordComponents()) {
            Traits traits = Traits.of(component);
            String flags = (traits.required() ? "r" : "")
                    + (traits.amount() ? "a" : "")
                    + (traits.alwaysWritten() ? "w" : "")
                    + (traits.designation() ? "d" : "")
                    + (traits.open() ? "o" : "");
            block.append(String.join(
                            " ",
                            component.getName(),
                            traits.key(),
                            traits.itemType().getName(),
                            flags.isEmpty() ? NONE : flags,
                            words(traits.codes())))
                    .append('\n');
            collect(traits.itemType(), blocks);
        }
        blocks.put(type.getName(), block.toString());
    }

    private static List<String> annotated(Class<?> type) {
        Kortform kortform = type.getAnnotation(Kortform.class);
        return kortform == null ? List.of() : List.of(kortform.value());
    }

    private static Traits traits(String[] words, RecordComponent component) {
        String flags = words[3];
        return new Traits(
                words[1],
                flags.indexOf('r') >= 0,
                type(words[2], component),
                flags.indexOf('a') >= 0,
                flags.indexOf('w') >= 0,
                flags.indexOf('d') >= 0,
                list(words[4]),
                flags.indexOf('o') >= 0);
    }

    private static Class<?> type(String name, RecordComponent component) {
        if (name.equals(component.getType().getName())) {
            return component.getType();
        }
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(RESOURCE + " names " + name, e);
        }
    }

    private static String words(List<String> list) {
        return list.isEmpty() ? NONE : String.join(",", list);
    }

    private static List<String> list(String words) {
        return words.equals(NONE) ? List.of() : List.of(words.split(",", -1));
    }

    private static TraitsFile load() {
        try (@Nullable InputStream in = TraitsFile.class.getResourceAsStream(RESOURCE)) {
            return new TraitsFile(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
