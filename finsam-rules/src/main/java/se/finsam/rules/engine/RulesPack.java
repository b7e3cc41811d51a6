package se.finsam.rules.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by Maven when the rules are compiled: gives classes that are named at random names that stay, and puts those of each control
 * in one entry, for {@link PackedRules}.
 */
public final class RulesPack {
    private static final String FOLDER = "META-INF/finsam/regler/";
    private static final String CLASS = ".class";

    private RulesPack() {}

    /** The entry of a control's package. */
    static String entry(String paket) {
        return FOLDER + paket + ".klasser";
    }

    /**
     * Packs the rules.
     *
     * @param args the folder of classes to read from and write into, and the package whose packages are controls
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Files.createDirectories(classes.resolve(FOLDER));
        List<Path> lists = StableNames.lists(classes);
        try (Stream<Path> controls = Files.list(classes.resolve(args[1].replace('.', '/')))) {
            for (Path control : controls.sorted().toList()) {
                StableNames.give(classes, control, lists);
                pack(classes, control);
            }
        }
        for (Path list : lists) {
            StableNames.sort(list);
        }
    }

    private static void pack(Path classes, Path control) throws IOException {
        List<Path> files = classes(control);
        Path packed = classes.resolve(entry(name(classes, control)));
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(packed))) {
            out.writeInt(files.size());
            for (Path file : files) {
                String name = name(classes, file);
                byte[] bytes = Files.readAllBytes(file);
                out.writeUTF(name.substring(0, name.length() - CLASS.length()));
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    private static String name(Path classes, Path file) {
        return classes.relativize(file).toString().replace('\\', '/').replace('/', '.');
    }

    private static List<Path> classes(Path control) throws IOException {
        try (Stream<Path> files = Files.walk(control)) {
            return files.filter(file -> file.toString().endsWith(CLASS))
                    .sorted()
                    .toList();
        }
    }
}
