package se.finsam.workbench;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import se.finsam.model.source.Nearest;
import se.finsam.rules.fakta.Faktum;

/**
 * Tells what the compiler complained of by file, line and rule. Drools often gives no line of its own ({@code line=-1}); then
 * the word that it stumbled on is looked for.
 */
final class CompileErrors {
    /** Where a rule begins; the rest of it may be what cannot be read. */
    private static final Pattern BEGIN = Pattern.compile("(?m)^rule\\s+\"([^\"]*)\"");

    private static final String FOLDER = "src/main/resources/";
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private static final String PARSER = "[ERR";

    /** What says no more than that something else is wrong. */
    private static final List<String> EMPTY = List.of("Java source of ", "Parser returned a null Package");

    private CompileErrors() {}

    /** The lines for people, each once; empty only where there are no messages. */
    static List<String> tell(List<Message> messages, Map<String, String> files, Map<String, Path> origins) {
        List<String> all = new ArrayList<>();
        List<String> saying = new ArrayList<>();
        for (Message message : messages) {
            String line = tell(message, files, origins);
            all.add(line);
            if (EMPTY.stream().noneMatch(message.getText()::startsWith)) {
                saying.add(line);
            }
        }
        return (saying.isEmpty() ? all : saying).stream().distinct().sorted().toList();
    }

    /** The line for people: {@code grupp/regel.drl: rad 12: regeln "X": …; menades tak?}. */
    static String tell(Message message, Map<String, String> files, Map<String, Path> origins) {
        String text = message.getText().lines().findFirst().orElse("").strip();
        String path = path(message, text, files);
        String drl = files.getOrDefault(path, "");
        String word = word(text, drl);
        // A line of Java that Drools has generated is none of the rule's; its parser's own is.
        int line = word.isEmpty() || text.startsWith(PARSER) ? message.getLine() : line(drl, word);
        Path origin = origins.get(path);
        String where = origin == null ? "" : origin.toString().replace('\\', '/') + ": ";
        return where + (line > 0 ? "rad " + line + ": " : "") + rule(drl, line) + text + hint(drl, word);
    }

    private static String path(Message message, String text, Map<String, String> files) {
        String given = message.getPath() == null ? "" : message.getPath().replace(FOLDER, "");
        if (files.containsKey(given)) {
            return given;
        }
        if (files.size() == 1) {
            return files.keySet().iterator().next();
        }
        String all = given + " " + text + " " + message.getText();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String folder = file.getKey().substring(0, file.getKey().lastIndexOf('/'));
            boolean names = BEGIN.matcher(file.getValue()).results().anyMatch(rule -> all.contains(rule.group(1)));
            if (names || all.contains(folder) || all.contains(folder.replace('/', '.'))) {
                return file.getKey();
            }
        }
        List<String> having = files.entrySet().stream()
                .filter(file -> !word(text, file.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return having.size() == 1 ? having.get(0) : "";
    }

    /**
     * The word that was not understood: the first of the message's that stands in the rules and is not the name of anything
     * that they import; what comes after a colon or in quotes is looked at first. Empty where there is none.
     */
    private static String word(String text, String drl) {
        List<String> known = known(drl);
        int colon = text.indexOf(':');
        for (String part : List.of(text.substring(colon + 1), text)) {
            Matcher words = WORD.matcher(part);
            while (words.find()) {
                if (line(drl, words.group()) > 0 && !known.contains(words.group())) {
                    return words.group();
                }
            }
        }
        return "";
    }

    private static int line(String drl, String word) {
        if (word.isEmpty()) {
            return 0;
        }
        Matcher matcher = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
                .matcher(drl);
        return matcher.find()
                ? 1
                        + (int) drl.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 0;
    }

    private static String rule(String drl, int line) {
        String name = "";
        int at = 0;
        for (String text : line > 0 ? drl.lines().toList() : List.<String>of()) {
            Matcher begin = BEGIN.matcher(text);
            at++;
            name = at <= line && begin.find() ? "regeln \"" + begin.group(1) + "\": " : name;
        }
        return name;
    }

    /** The nearest name that there is: of a fact that the file imports, or of a field of one. */
    private static String hint(String drl, String word) {
        Optional<String> nearest = word.isEmpty() ? Optional.empty() : Nearest.to(word, known(drl));
        return nearest.map(name -> "; menades " + name + "?").orElse("");
    }

    private static List<String> known(String drl) {
        List<String> known = new ArrayList<>();
        Matcher imported = Pattern.compile("(?m)^import\\s+([\\w.]+)\\s*;").matcher(drl);
        while (imported.find()) {
            known.addAll(names(imported.group(1)));
        }
        return known;
    }

    private static List<String> names(String className) {
        List<String> names = new ArrayList<>();
        try {
            Class<?> type = Class.forName(className, false, Faktum.class.getClassLoader());
            names.add(type.getSimpleName());
            if (type.isRecord()) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        } catch (ClassNotFoundException e) {
            return List.of();
        }
        return names;
    }
}
