package se.finsam.rules.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A rulebook's files as they were written, kept in the built one so that a row, a case or a mutation can be told by file and
 * line, and the rulebook copied, where only the built one is at hand. Immutable.
 */
public final class RulebookSources {
    /** Where the files lie in a built rulebook. */
    static final String FOLDER = "META-INF/finsam/kalla/";

    /** The paths of the files, a line each; after that of a {@code kontroll.yaml} and a tab its control's id. */
    static final String INDEX = "META-INF/finsam/kallor.txt";

    private static final String CONTROL = "/kontroll.yaml";
    private static final String RULES = "/regel.drl";
    private static final String CASES = "/prov.yaml";

    private final Map<String, String> files;
    private final Map<String, String> rooms;

    private RulebookSources(Map<String, String> files, Map<String, String> rooms) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
        this.rooms = Map.copyOf(rooms);
    }

    /** The text of each file, by its path in the rulebook with {@code /} between. */
    public Map<String, String> files() {
        return files;
    }

    /** The path of a control's room, such as {@code finsamlagen/21-skuld}; empty where it has none here. */
    public String room(String kontroll) {
        return rooms.getOrDefault(kontroll, "");
    }

    /** The path of a control's rules. */
    public String rules(String kontroll) {
        return room(kontroll) + RULES;
    }

    /** The path of a control's data. */
    public String control(String kontroll) {
        return room(kontroll) + CONTROL;
    }

    /** The path of a control's cases. */
    public String cases(String kontroll) {
        return room(kontroll) + CASES;
    }

    /** The text of a file; empty where there is no such file. */
    public String text(String path) {
        return files.getOrDefault(path, "");
    }

    /**
     * The files of a folder.
     *
     * @param rooms the folder of each control, by its id
     * @throws IOException where one cannot be read
     */
    static RulebookSources of(Path root, Map<String, Path> rooms) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(RulebookSources::isSource)
                    .toList()) {
                files.put(name(root, file), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        Map<String, String> names = new TreeMap<>();
        rooms.forEach((id, room) -> names.put(id, name(root, room)));
        return new RulebookSources(files, names);
    }

    /** What a built rulebook has of them. */
    static RulebookSources read(RulebookResources resources) {
        Map<String, String> files = new TreeMap<>();
        Map<String, String> rooms = new TreeMap<>();
        for (String line : resources.lines(INDEX)) {
            int tab = line.indexOf('\t');
            String path = tab < 0 ? line : line.substring(0, tab);
            if (tab >= 0) {
                rooms.put(line.substring(tab + 1), path.substring(0, path.length() - CONTROL.length()));
            }
            files.put(path, resources.text(FOLDER + path));
        }
        return new RulebookSources(files, rooms);
    }

    /** Where a control's rules lie in a built rulebook, without reading the other files; empty where it has none. */
    static String rules(RulebookResources resources, String kontroll) {
        for (String line : resources.lines(INDEX)) {
            int tab = line.indexOf('\t');
            if (tab >= 0 && line.substring(tab + 1).equals(kontroll)) {
                return FOLDER + line.substring(0, tab - CONTROL.length()) + RULES;
            }
        }
        return "";
    }

    /** The files of a built rulebook that {@link #read} reads, by path. */
    public Map<String, byte[]> entries() {
        Map<String, String> ids = new TreeMap<>();
        rooms.forEach((id, room) -> ids.put(room + CONTROL, id));
        Map<String, byte[]> entries = new TreeMap<>();
        List<String> index = new ArrayList<>();
        files.forEach((path, text) -> {
            index.add(ids.containsKey(path) ? path + "\t" + ids.get(path) : path);
            entries.put(FOLDER + path, text.getBytes(StandardCharsets.UTF_8));
        });
        entries.put(INDEX, (String.join("\n", index) + "\n").getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".drl");
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
