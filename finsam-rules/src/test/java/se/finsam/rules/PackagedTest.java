package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.broken.BrokenRulebookException;

/** finsam as programs pack it: all in one jar, jars within a jar, on a Java that lacks a module. Each in a JVM of its own. */
class PackagedTest {
    private static final String EXAMPLE = "ornskoldsvik-2021.yaml";

    @TempDir
    private Path folder;

    /** Checks an example and prints the verdict, or the class and the message of what was thrown. */
    public static final class Program {
        private Program() {}

        /** Takes where the checker is made first: {@code main}, {@code pool}, or {@code beside} for a checker that loads later. */
        public static void main(String[] args) {
            System.out.print(
                    args[0].equals("pool")
                            ? CompletableFuture.supplyAsync(() -> verdict(args[0]))
                                    .join()
                            : verdict(args[0]));
        }

        private static String verdict(String where) {
            try {
                Checker checker = where.equals("beside") ? Checker.bundled(Runnable::run) : Checker.bundled();
                return checker.check(Examples.read(EXAMPLE).get(0)).utlatande().name();
            } catch (BrokenInstallationException | BrokenRulebookException e) {
                return e.getClass().getSimpleName() + ": " + e.getMessage();
            }
        }
    }

    /** Starts the program of jars within a jar, as Spring Boot does: no other loader sees what is in them. */
    public static final class Launcher {
        private Launcher() {}

        /** Takes the jar, and then the program's own arguments. */
        public static void main(String[] args) throws Exception {
            ClassLoader loader = new NestedLoader(Path.of(args[0]));
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(Program.class.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
        }
    }

    /** Finds classes and files in the jars within a jar. */
    private static final class NestedLoader extends ClassLoader {
        private final Map<String, List<byte[]>> files = new LinkedHashMap<>();

        NestedLoader(Path jar) throws IOException {
            super(ClassLoader.getPlatformClassLoader());
            for (byte[] inner : entries(Files.newInputStream(jar)).values()) {
                entries(new ByteArrayInputStream(inner))
                        .forEach((name, bytes) -> files.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(bytes));
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            List<byte[]> found = files.get(name.replace('.', '/') + ".class");
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, found.get(0), 0, found.get(0).length);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            return files.containsKey(name) ? url(name, files.get(name).get(0)) : null;
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            return Collections.enumeration(files.getOrDefault(name, List.of()).stream()
                    .map(bytes -> url(name, bytes))
                    .toList());
        }

        @SuppressWarnings("deprecation") // the constructors that Java 20 has instead are not in 17
        private static URL url(String name, byte[] bytes) {
            try {
                return new URL("nested", "", -1, "/" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) {
                        return new URLConnection(url) {
                            @Override
                            public void connect() {}

                            @Override
                            public InputStream getInputStream() {
                                return new ByteArrayInputStream(bytes);
                            }
                        };
                    }
                });
            } catch (IOException e) {
                throw new IllegalStateException(String.valueOf(URI.create(name)), e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "pool"})
    void a_jar_that_holds_all_checks(String where) throws Exception {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Path entry : classPath()) {
            files(entry).forEach((name, bytes) -> all.merge(name, bytes, (first, next) -> merged(name, first, next)));
        }

        assertThat(run(List.of("-cp", jar("fat.jar", all).toString()), Program.class, where))
                .isEqualTo("AVVIKELSE");
    }

    @Tag("later")
    @ParameterizedTest
    @ValueSource(strings = {"main", "pool", "beside"})
    void jars_within_a_jar_check(String where) throws Exception {
        Map<String, byte[]> jars = new LinkedHashMap<>();
        for (Path entry : classPath()) {
            jars.put("BOOT-INF/lib/" + jars.size() + ".jar", zip(files(entry)));
        }
        Path outer = jar("nested.jar", jars);

        assertThat(run(List.of("-cp", "target/test-classes"), Launcher.class, outer.toString(), where))
                .isEqualTo("AVVIKELSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "pool", "beside"})
    void a_java_without_the_module_that_the_engine_needs_is_told_as_that(String where) throws Exception {
        assertThat(run(List.of("--limit-modules", "java.base", "-cp", path()), Program.class, where))
                .startsWith("BrokenInstallationException: the engine of rules does not run: ")
                .contains("java/beans/");
    }

    @Tag("later")
    @Test
    void a_java_with_the_two_modules_that_the_docs_name_checks() throws Exception {
        assertThat(run(List.of("--limit-modules", "java.base,java.desktop", "-cp", path()), Program.class, "main"))
                .isEqualTo("AVVIKELSE");
    }

    /** What a program prints, all of it: nothing is to be said on stderr but slf4j's own line. */
    private String run(List<String> options, Class<?> program, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process child = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(err)).isZero();
        return Files.readString(out);
    }

    /** Lists of services are joined, as every packer is told to do; of other files that are there twice the first stays. */
    private static byte[] merged(String name, byte[] first, byte[] next) {
        if (!name.startsWith("META-INF/services/")) {
            return first;
        }
        return (new String(first, StandardCharsets.UTF_8) + "\n" + new String(next, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String path() throws IOException {
        return String.join(
                File.pathSeparator, classPath().stream().map(Path::toString).toList());
    }

    /** What an embedder gets, written by the build before the tests; finsam-rules itself; and the program. */
    private static List<Path> classPath() throws IOException {
        String text = Files.readString(Path.of("target", "runtime-classpath.txt"), StandardCharsets.UTF_8);
        List<Path> entries = new ArrayList<>();
        for (String entry : text.strip().split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry));
        }
        entries.add(Path.of("target", "classes"));
        entries.add(Path.of("target", "test-classes"));
        return entries;
    }

    private static Map<String, byte[]> files(Path entry) throws IOException {
        if (Files.isRegularFile(entry)) {
            return entries(Files.newInputStream(entry));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(entry)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = entry.relativize(file).toString().replace(File.separatorChar, '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> entries(InputStream jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(jar)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private Path jar(String name, Map<String, byte[]> files) throws IOException {
        return Files.write(folder.resolve(name), zip(files));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, files);
        return bytes.toByteArray();
    }

    private static void write(OutputStream to, Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(to)) {
            out.setLevel(1);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
    }
}
