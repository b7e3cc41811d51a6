package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.finsam.model.source.OpenFile;

/**
 * A rulebook's files as they were written, kept in the built one so that a row, a case or a mutation can be told by file and
 * line, and the rulebook copied, where only the built one is at hand.
 *
 * @param files the text of each file, by its path in the rulebook with {@code /} between, in order
 * @param rooms the path of each control's room, such as {@code finsamlagen/21-skuld}, by the control's id, in order
 */
public record RulebookSources(Map<String, String> files, Map<String, String> rooms) {
    /** Where they lie in a built rulebook: packed together, since most runs need none of them. */
    public static final String RESOURCE = "META-INF/finsam/kallor.bin";

    /** Where a rulebook explains the mutations that no case notices. */
    public static final String MUTATIONS = "mutationer.yaml";

    /** Copies its maps. */
    public RulebookSources {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        rooms = Collections.unmodifiableMap(new TreeMap<>(rooms));
    }

    /** The path of a control's room; empty where it has none here. */
    public String room(String kontroll) {
        return rooms.getOrDefault(kontroll, "");
    }

    /** The path of a control's rules. */
    public String rules(String kontroll) {
        String sheet = room(kontroll) + "/regel.yaml";
        return files.containsKey(sheet) ? sheet : room(kontroll) + "/regel.drl";
    }

    /** The path of a control's data. */
    public String control(String kontroll) {
        return room(kontroll) + "/kontroll.yaml";
    }

    /** The path of a control's cases. */
    public String cases(String kontroll) {
        return room(kontroll) + "/prov.yaml";
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
                files.put(name(root, file), OpenFile.text(file));
            }
        }
        Map<String, String> names = new TreeMap<>();
        rooms.forEach((id, room) -> names.put(id, name(root, room)));
        return new RulebookSources(files, names);
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".drl");
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
