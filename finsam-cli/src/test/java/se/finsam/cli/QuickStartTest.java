package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which of finsam's classes make a lambda while one file is checked in a new process: the Java virtual machine says so as it loads
 * them. Those are listed, and no other comes to the list by accident. Written anew with {@code -Dfinsam.golden=write}.
 */
class QuickStartTest {
    private static final Path LIST = Path.of("src", "test", "resources", "golden", "start", "lambdas.txt");
    private static final Pattern LAMBDA = Pattern.compile("(se\\.finsam\\.[\\w.$]+?)\\$\\$Lambda");

    @TempDir
    private Path folder;

    @Test
    void no_class_but_those_listed_makes_a_lambda_while_a_file_is_checked() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "se.finsam.cli.Main",
                        "check",
                        Path.of("..", "examples", "ornskoldsvik-2021.yaml").toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "report.txt"))
                .start();
        assertThat(java.waitFor()).as(() -> text(folder.resolve("report.txt"))).isEqualTo(1);
        List<String> loaded = Files.readAllLines(log);
        TreeSet<String> made = new TreeSet<>();
        for (String line : loaded) {
            Matcher lambda = LAMBDA.matcher(line);
            if (lambda.find()) {
                made.add(lambda.group(1));
            }
        }
        String list = String.join("\n", made) + "\n";
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.createDirectories(LIST.resolveSibling("."));
            Files.writeString(LIST, list);
        }
        assertThat(loaded).anyMatch(line -> line.contains("se.finsam.rules.derive."));
        assertThat(list)
                .as("write a loop in place of a new lambda, and take a class that makes none any more off the list")
                .isEqualTo(Files.readString(LIST));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
