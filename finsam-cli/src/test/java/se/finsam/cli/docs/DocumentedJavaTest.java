package se.finsam.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All Java that README and docs show is code that is compiled and run: a tagged part of it, word for word. */
class DocumentedJavaTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// tag::(\\w+)\n(.*?)^ *// end::\\1\n");

    @Test
    void each_block_is_compiled_code() throws IOException {
        Map<String, String> regions = regions();
        int blocks = 0;
        for (Path page : pages()) {
            for (String block : found(BLOCK, page, 1)) {
                blocks++;
                assertThat(regions.values()).as(page + ":\n" + block).contains(block);
            }
        }
        assertThat(blocks).isGreaterThan(1);
    }

    @Test
    void each_tagged_part_is_shown_somewhere() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (Path page : pages()) {
            blocks.addAll(found(BLOCK, page, 1));
        }

        assertThat(regions())
                .allSatisfy((name, code) -> assertThat(blocks).as(name).contains(code));
    }

    /** The tagged parts, without the indentation that their first line has. */
    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        for (Path source : sources()) {
            Matcher found = REGION.matcher(Files.readString(source));
            while (found.find()) {
                String code = found.group(2);
                int indentation = code.length() - code.stripLeading().length();
                assertThat(regions.put(found.group(1), code.indent(-indentation)))
                        .as(found.group(1))
                        .isNull();
            }
        }
        return regions;
    }

    private static List<Path> sources() throws IOException {
        Path here = Path.of("src", "test", "java", "se", "finsam", "cli", "docs", "Snippets.java");
        try (Stream<Path> consumers = Files.walk(ROOT.resolve("consumers"))) {
            return Stream.concat(
                            Stream.of(here),
                            consumers
                                    .filter(file -> file.toString().endsWith(".java"))
                                    .sorted())
                    .toList();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static List<String> found(Pattern what, Path file, int group) throws IOException {
        return what.matcher(Files.readString(file))
                .results()
                .map(one -> one.group(group))
                .toList();
    }
}
