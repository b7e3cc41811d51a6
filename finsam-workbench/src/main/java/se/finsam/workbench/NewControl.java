package se.finsam.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.finsam.model.Enhet;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Problems;
import se.finsam.model.source.WholeFile;
import se.finsam.rules.book.Regelboksfil;
import se.finsam.rules.book.RulebookResources;

/**
 * Makes the room of a new control: its data, its rule and its cases, which work at once and say that a human has to judge. In a
 * folder that is empty or not there it makes a rulebook that extends the bundled one.
 *
 * @hidden
 */
public final class NewControl {
    private static final String ID = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)+";
    private static final String GROUP = "egna";
    private static final String BOOK = "regelbok.yaml";

    private final Path rulebook;
    private final String id;
    private final LocalDate day;
    private final List<String> errors = new ArrayList<>();

    private NewControl(Path rulebook, String id, LocalDate day) {
        this.rulebook = rulebook;
        this.id = id;
        this.day = day;
    }

    /**
     * What was made.
     *
     * @param files the files, in the order in which they were written; none where something is wrong
     * @param errors what is wrong, a line each, with a way out
     * @hidden
     */
    public record Made(List<Path> files, List<String> errors) {
        /** Copies its lists. */
        public Made {
            files = List.copyOf(files);
            errors = List.copyOf(errors);
        }
    }

    /**
     * Makes it, or nothing.
     *
     * @param group the group that it belongs to, a folder that {@code regelbok.yaml} names; empty where there is but one
     * @param day the day it is made, which its data has as the day it was last checked
     * @throws IOException where a file cannot be written
     */
    public static Made make(Path rulebook, String id, String group, LocalDate day) throws IOException {
        return new NewControl(rulebook, id, day).make(group);
    }

    private Made make(String wanted) throws IOException {
        boolean fresh = empty();
        String group = fresh ? (wanted.isEmpty() ? GROUP : wanted) : group(wanted);
        Path room = rulebook.resolve(group).resolve(id.toLowerCase(Locale.ROOT));
        if (!id.matches(ID)) {
            errors.add(
                    "\"" + id + "\" är inget id; väntade versaler, siffror och bindestreck, till exempel EGEN-PROGNOS");
        } else if (Files.exists(room)) {
            errors.add(room + " finns redan");
        } else if (taken()) {
            errors.add(id + " finns redan i finsams regelbok; ett id betyder en sak för alltid");
        }
        if (!errors.isEmpty()) {
            return new Made(List.of(), errors);
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("@ID@", id);
        words.put("@DAG@", day.toString());
        words.put("@AR@", String.valueOf(day.getYear()));
        words.put("@GRUPP@", group);
        List<Path> files = new ArrayList<>();
        if (fresh) {
            files.add(write(rulebook, BOOK, words));
        }
        for (String file : List.of("kontroll.yaml", "regel.yaml", "prov.yaml")) {
            files.add(write(room, file, words));
        }
        return new Made(files, List.of());
    }

    private boolean empty() throws IOException {
        if (!Files.exists(rulebook)) {
            return true;
        }
        try (Stream<Path> children = Files.list(rulebook)) {
            return children.findAny().isEmpty();
        }
    }

    /** The group that is meant; what is wrong with it is told. */
    private String group(String wanted) throws IOException {
        List<String> groups = groups();
        if (groups.isEmpty()) {
            errors.add(rulebook.resolve(BOOK)
                    + ": saknas eller har inga grupper; väntade en regelboks mapp, eller en tom");
        } else if (wanted.isEmpty() && groups.size() > 1) {
            errors.add("--group behövs: en av " + String.join(", ", groups));
        } else if (!wanted.isEmpty() && !groups.contains(wanted)) {
            errors.add(rulebook.resolve(BOOK) + ": grupper har inte " + wanted + "; lägg till den där först");
        }
        return wanted.isEmpty() && !groups.isEmpty() ? groups.get(0) : wanted;
    }

    private List<String> groups() throws IOException {
        Path book = rulebook.resolve(BOOK);
        if (!Files.isRegularFile(book)) {
            return List.of();
        }
        Problems problems = new Problems();
        return new TreeReader(Limits.STANDARD)
                .read(OpenFile.text(book), Syntax.YAML, 1, problems).stream()
                        .findFirst()
                        .flatMap(node ->
                                new RecordBinder(Enhet.SEK, problems).bind(node, Regelboksfil.class, BOOK, null))
                        .map(Regelboksfil::grupper)
                        .orElse(List.of());
    }

    private boolean taken() {
        return RulebookResources.BUNDLED.regelbok().kontroller().stream()
                .anyMatch(kontroll -> kontroll.id().equals(id));
    }

    private static Path write(Path folder, String file, Map<String, String> words) throws IOException {
        String text;
        try (InputStream in = NewControl.class.getResourceAsStream("nytt/" + file)) {
            text = new String(
                    Objects.requireNonNull(in, "a resource of this package").readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        Files.createDirectories(folder);
        Path made = folder.resolve(file);
        WholeFile.create(made, text.getBytes(StandardCharsets.UTF_8));
        return made;
    }
}
