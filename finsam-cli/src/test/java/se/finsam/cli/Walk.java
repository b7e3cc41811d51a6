package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks through a page as a reader does: makes its edits, runs its commands in a folder, and compares what they print with the page,
 * which {@code -Dfinsam.golden=write} writes anew. A page has blocks of {@code yaml} (a file to write), {@code diff} (an edit),
 * {@code sh} and, below it, {@code text}.
 */
final class Walk {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("\\s+# slutkod (\\d)$");
    private static final Pattern GREP = Pattern.compile("(.*?) \\| grep (?:-A (\\d+) )?(\\S+)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /** What stands for the lines, or the rest of a line, that a page leaves out. */
    private static final String LEFT_OUT = "…";

    private static final Set<String> NAMES_A_FILE = Set.of("-o", "--rulebook", "--foregaende", "--for", "--answers");

    private final Path folder;
    private final Map<String, Hand> after = new HashMap<>();
    private String printed = "";

    /** What the reader does by hand between two commands. */
    @FunctionalInterface
    interface Hand {
        /** Does it, in the folder of the walk. */
        void work(Path folder) throws IOException;
    }

    /** A walk in a folder. */
    Walk(Path folder) {
        this.folder = folder;
    }

    /** Does something by hand after a command, as the page says that its reader does. */
    void after(String command, Hand hand) {
        after.put(command, hand);
    }

    /** Walks a page that has more commands than that, and compares; each goes on where the one before ended. */
    void page(Path path, int atLeast) throws IOException {
        String page = Files.readString(path);
        StringBuilder walked = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        int commands = 0;
        while (block.find()) {
            String body = block.group(2);
            switch (block.group(1)) {
                case "sh" -> {
                    printed = "";
                    for (String line : body.lines().toList()) {
                        printed += run(line);
                        commands++;
                        Hand hand = after.remove(line);
                        if (hand != null) {
                            hand.work(folder);
                        }
                    }
                }
                case "text" -> body = shown(body);
                case "diff" -> edit(body);
                case "yaml", "drl" -> write(body);
                default -> throw new IllegalStateException("a block of " + block.group(1));
            }
            block.appendReplacement(walked, Matcher.quoteReplacement("```" + block.group(1) + "\n" + body + "```"));
        }
        block.appendTail(walked);
        assertThat(commands).isGreaterThan(atLeast);
        assertThat(after.keySet()).as("commands that the page does not have").isEmpty();
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(path, walked.toString());
        }
        assertThat(walked.toString()).isEqualTo(Files.readString(path));
    }

    /** What the page is to show: all that was printed, or the page's own choice of it where it leaves something out. */
    private String shown(String body) {
        if (!body.contains(LEFT_OUT)) {
            return printed;
        }
        String pattern = Stream.of(body.split("(?m)^" + LEFT_OUT + "$\\n", -1))
                .map(lines ->
                        Stream.of(lines.split(LEFT_OUT, -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining("(?:.*\\n)*?"));
        assertThat(printed).matches(Pattern.compile(pattern));
        return body;
    }

    /** What a command prints, with the folder that it stands in left out; its exit code has to be the one of its line. */
    private String run(String line) {
        Matcher code = CODE.matcher(line);
        int expected = code.find() ? Integer.parseInt(code.group(1)) : 0;
        Matcher grep = GREP.matcher(code.replaceFirst(""));
        boolean filtered = grep.matches();
        List<String> words = words(filtered ? grep.group(1) : code.replaceFirst(""));
        assertThat(words.get(0)).isEqualTo("finsam");
        List<String> arguments = new ArrayList<>(words.subList(1, words.size()));
        for (int i = 1; i < arguments.size(); i++) {
            // "finsam rules …" is the command; after it, rules is the folder.
            arguments.set(i, inFolder(arguments.get(i - 1), arguments.get(i)));
        }
        Finsam.Run run = finsam(arguments.toArray(String[]::new));
        String all = (run.out() + run.err()).replace(folder + "/", "");
        assertThat(run.code()).as(line + "\n" + all).isEqualTo(expected);
        return filtered ? grep(all, grep.group(3), grep.group(2) == null ? 0 : Integer.parseInt(grep.group(2))) : all;
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    /** An argument, in the folder of the walk where it names a file or folder of it, or one to write. */
    private String inFolder(String before, String argument) {
        boolean file = NAMES_A_FILE.contains(before) || Files.exists(folder.resolve(argument));
        return file ? folder.resolve(argument) + (argument.endsWith("/") ? "/" : "") : argument;
    }

    private static String grep(String text, String word, int after) {
        List<String> lines = text.lines().toList();
        List<String> found = new ArrayList<>();
        int until = -1;
        for (int i = 0; i < lines.size(); i++) {
            until = lines.get(i).contains(word) ? i + after : until;
            if (i <= until) {
                found.add(lines.get(i) + "\n");
            }
        }
        return String.join("", found);
    }

    /** Replaces the lines that a diff takes away and keeps by those that it keeps and adds. */
    private void edit(String diff) throws IOException {
        List<String> lines = diff.lines().toList();
        Path file = folder.resolve(lines.get(0).substring("--- ".length()));
        List<String> hunk = lines.subList(1, lines.size());
        String old = hunk.stream()
                .filter(line -> !line.startsWith("+"))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
        String now = hunk.stream()
                .filter(line -> !line.startsWith("-"))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    private void write(String yaml) throws IOException {
        String first = yaml.substring(0, yaml.indexOf('\n'));
        Path file = folder.resolve(first.substring(first.indexOf("fil: ") + "fil: ".length()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml.substring(first.length() + 1));
    }

    /** Puts a copy of a folder or a file where the page has it. */
    void copy(Path from, String name) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(name).resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
