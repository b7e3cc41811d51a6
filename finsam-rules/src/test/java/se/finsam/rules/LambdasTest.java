package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which classes that a check may run have a lambda, a method reference or a stream with one: each costs a tenth of a millisecond the
 * first time it runs, and who checks one file runs all of it a first time. Those that have one are listed, so that no other comes to
 * it by accident; what a check of an example truly runs is held by {@code se.finsam.cli.QuickStartTest}. Written anew with
 * {@code -Dfinsam.golden=write}.
 */
class LambdasTest {
    private static final Path CLASSES = Path.of("target", "classes", "se", "finsam", "rules");
    private static final List<String> ON_THE_WAY = List.of("derive", "engine", "fakta", "rule");
    private static final Path LIST = Path.of("src", "test", "resources", "start", "lambdas.txt");
    private static final String MAKES_LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    @Test
    void only_the_listed_classes_on_the_way_of_a_check_have_lambdas() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        int looked = 0;
        for (String part : ON_THE_WAY) {
            try (Stream<Path> files = Files.walk(CLASSES.resolve(part))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".class")).toList()) {
                    looked++;
                    // A class names the method that makes its lambdas where it has any.
                    if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(MAKES_LAMBDAS)) {
                        String name = CLASSES.relativize(file).toString().replace('\\', '/');
                        found.add(name.substring(0, name.length() - ".class".length()));
                    }
                }
            }
        }
        String list = String.join("\n", found) + "\n";
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(LIST, list);
        }
        assertThat(looked).isGreaterThan(300);
        assertThat(list)
                .as("write a loop in place of a new lambda, and take a class that has none any more off the list")
                .isEqualTo(Files.readString(LIST));
    }
}
