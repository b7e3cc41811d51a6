package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks through {@code docs/regelutveckling.md} as a reader does: makes its edits in a copy of {@code rules/}, runs its commands,
 * and compares what they print with the page. Written anew with {@code -Dfinsam.golden=write}.
 */
class WalkTest {
    private static final Path PAGE = Path.of("..", "docs", "regelutveckling.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("\\s+# slutkod (\\d)$");
    private static final Pattern GREP = Pattern.compile("(.*?) \\| grep (?:-A (\\d+) )?(\\S+)");

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void every_command_of_the_page_prints_what_stands_below_it() throws IOException {
        copy("rules");
        copy("examples");
        String page = Files.readString(PAGE);
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
                    }
                }
                case "text" -> body = printed;
                case "diff" -> edit(body);
                case "yaml" -> write(body);
                default -> throw new IllegalStateException("a block of " + block.group(1));
            }
            block.appendReplacement(walked, Matcher.quoteReplacement("```" + block.group(1) + "\n" + body + "```"));
        }
        block.appendTail(walked);
        assertThat(commands).isGreaterThan(10);
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(PAGE, walked.toString());
        }
        assertThat(walked.toString()).isEqualTo(Files.readString(PAGE));
    }

    /** What a command prints, with the folder that it stands in left out; its exit code has to be the one of its line. */
    private String run(String line) {
        Matcher code = CODE.matcher(line);
        int expected = code.find() ? Integer.parseInt(code.group(1)) : 0;
        Matcher grep = GREP.matcher(code.replaceFirst(""));
        boolean filtered = grep.matches();
        String command = filtered ? grep.group(1) : code.replaceFirst("");
        assertThat(command).startsWith("finsam ");
        String[] arguments = Stream.of(command.split(" +", -1)).skip(1).toArray(String[]::new);
        for (int i = 1; i < arguments.length; i++) {
            // "finsam rules …" is the command; after it, rules is the folder.
            arguments[i] = arguments[i].matches("rules|examples|tankt|egen|egen\\.jar")
                    ? folder.resolve(arguments[i]).toString()
                    : arguments[i];
        }
        Finsam.Run run = finsam(arguments);
        String all = (run.out() + run.err()).replace(folder + "/", "");
        assertThat(run.code()).as(line + "\n" + all).isEqualTo(expected);
        return filtered ? grep(all, grep.group(3), grep.group(2) == null ? 0 : Integer.parseInt(grep.group(2))) : all;
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
        Path file = folder.resolve(first.substring("# fil: ".length()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml.substring(first.length() + 1));
    }

    private void copy(String name) throws IOException {
        Path from = Path.of("..", name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(name).resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
