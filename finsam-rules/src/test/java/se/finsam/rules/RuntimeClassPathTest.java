package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Underlag;
import se.finsam.rules.report.ReportWriter;

/** What an embedder gets: rules that are compiled, and no compiler. */
class RuntimeClassPathTest {
    private static final List<String> COMPILERS = List.of(
            "ecj",
            "javaparser",
            "antlr",
            "drools-drl-parser",
            "drools-drl-ast",
            "drools-drl-extensions",
            "drools-ecj",
            "drools-engine",
            "drools-model-codegen",
            "drools-mvel",
            "drools-xml-support",
            "mvel2",
            "xstream");

    /** What reads documents, makes pages or serves: each in a module of its own, for who wants it. */
    private static final List<String> OTHERS = List.of(
            "finsam-intake",
            "finsam-report",
            "finsam-server",
            "finsam-workbench",
            "pdfbox",
            "fontbox",
            "jsoup",
            "poi",
            "openhtmltopdf",
            "fastexcel",
            "picocli",
            "netty",
            "jetty",
            "helidon");

    /** Checks an example and writes its report: run in a JVM of its own. */
    public static final class Check {
        private Check() {}

        /** Takes the example's file name, and the file to write. */
        public static void main(String[] args) throws IOException {
            Underlag underlag = Examples.read(args[0]).get(0);
            Files.writeString(
                    Path.of(args[1]), ReportWriter.toJson(Checker.bundled().check(underlag)));
        }
    }

    @Test
    void has_no_compiler_of_rules() throws IOException {
        List<String> jars = classPath().stream()
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        assertThat(jars).anyMatch(jar -> jar.startsWith("drools-kiesession"));
        assertThat(jars).noneMatch(jar -> COMPILERS.stream().anyMatch(jar::startsWith));
    }

    @Test
    void has_nothing_of_the_modules_that_it_can_do_without() throws IOException {
        assertThat(classPath())
                .extracting(entry -> Path.of(entry).getFileName().toString())
                .noneMatch(jar -> OTHERS.stream().anyMatch(jar::startsWith));
    }

    @Test
    void is_enough_to_check_an_underlag(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("report.json");
        String path = String.join(File.pathSeparator, classPath())
                + File.pathSeparator
                + Path.of("target", "classes")
                + File.pathSeparator
                + Path.of("target", "test-classes");
        Path log = folder.resolve("log");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        path,
                        Check.class.getName(),
                        Examples.SINGLE.get(0),
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(report))
                .isEqualTo(ReportWriter.toJson(Cases.CHECKER.check(
                        Examples.read(Examples.SINGLE.get(0)).get(0))));
    }

    /** As Maven resolved it for the scope runtime; written by the build before the tests. */
    private static List<String> classPath() throws IOException {
        String text = Files.readString(Path.of("target", "runtime-classpath.txt"), StandardCharsets.UTF_8);
        return Arrays.asList(text.strip().split(File.pathSeparator, -1));
    }
}
