package se.finsam.rules.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives the classes that the compiler of rules names at random names that stay, so that two builds of the same rules give the same
 * bytes. The class of a package's rules has a name that was drawn; the class of each condition has one made of its source, in which
 * the drawn name stands. The first gets a name that its package says, the others names that their bytes say. Each new name is as long
 * as the one that it stands for: in a class file no length and no offset changes.
 */
final class StableNames {
    private static final Pattern DRAWN = Pattern.compile("Rules([0-9a-fA-F]{32})\\.class");
    private static final Pattern CONDITION = Pattern.compile("(Lambda[A-Za-z]+)([0-9A-F]{32})");
    /** A condition with its package, which is the first two signs of its name. */
    private static final Pattern PLACED = Pattern.compile("P([0-9A-F]{2})([./])" + CONDITION);

    private static final int LENGTH = 32;
    private static final String NONE = "0".repeat(LENGTH);

    private StableNames() {}

    /**
     * Renames.
     *
     * @param classes the folder of classes
     * @param control the package of one control, within it
     * @param lists the lists of rule classes, which name them too
     */
    static void give(Path classes, Path control, List<Path> lists) throws IOException {
        Map<String, String> found = read(control);
        TreeSet<String> drawn = new TreeSet<>();
        for (String name : found.keySet()) {
            Matcher rules = DRAWN.matcher(name);
            if (rules.matches()) {
                drawn.add(rules.group(1));
            }
        }
        if (drawn.size() != 1) {
            throw new IOException(control + ": expected one class of rules, found " + drawn.size());
        }
        String from = drawn.first();
        String to = hash(classes.relativize(control).toString().replace('\\', '/'));
        Map<String, String> files = each(found, text -> text.replace(from, to));
        Map<String, String> conditions = conditions(files);
        write(control, found.keySet(), each(files, text -> renamed(text, conditions)));
        for (Path list : lists) {
            Files.writeString(list, Files.readString(list).replace(from, to));
        }
    }

    /** The lists of rule classes, which the engine loads by. */
    static List<Path> lists(Path classes) throws IOException {
        Path folder = classes.resolve("META-INF/kie");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.endsWith("drools-model")).sorted().toList();
        }
    }

    /** Puts a list in order, below its first line, which says the version. */
    static void sort(Path list) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(list));
        if (!lines.isEmpty()) {
            lines.subList(1, lines.size()).sort(null);
        }
        Files.writeString(list, String.join("\n", lines) + "\n");
    }

    /** What each condition is to be called: by its bytes, without its own name. */
    private static Map<String, String> conditions(Map<String, String> files) {
        Map<String, String> names = new HashMap<>();
        files.forEach((name, text) -> {
            Matcher placed = PLACED.matcher(name);
            if (placed.find()) {
                String own = placed.group(4);
                String without = renamed(text, Map.of(own, NONE));
                names.put(own, hash(placed.group(3) + without).toUpperCase(Locale.ROOT));
            }
        });
        return names;
    }

    private static String renamed(String text, Map<String, String> names) {
        String placed = PLACED.matcher(text).replaceAll(found -> {
            String to = names.get(found.group(4));
            return to == null ? same(found) : "P" + to.substring(0, 2) + found.group(2) + found.group(3) + to;
        });
        return CONDITION.matcher(placed).replaceAll(found -> {
            String to = names.get(found.group(2));
            return to == null ? same(found) : found.group(1) + to;
        });
    }

    private static String same(MatchResult found) {
        return Matcher.quoteReplacement(found.group());
    }

    /** By name and as text of which one byte is one character: all that is looked for is ASCII. */
    private static Map<String, String> read(Path control) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(control)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        control.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void write(Path control, Iterable<String> old, Map<String, String> files) throws IOException {
        for (String name : old) {
            Files.delete(control.resolve(name));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = control.resolve(file.getKey());
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        dropEmpty(control);
    }

    private static void dropEmpty(Path control) throws IOException {
        try (Stream<Path> folders = Files.list(control)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                boolean empty;
                try (Stream<Path> within = Files.list(folder)) {
                    empty = within.findAny().isEmpty();
                }
                if (empty) {
                    Files.delete(folder);
                }
            }
        }
    }

    private static Map<String, String> each(Map<String, String> files, UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>();
        files.forEach((name, text) -> changed.put(change.apply(name), change.apply(text)));
        return changed;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
