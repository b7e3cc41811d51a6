package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final int SIZE = 300_000;

    @TempDir
    private Path folder;

    @Test
    void writesWhatIsAskedAndLeavesNothingElse() throws IOException {
        WholeFile.write(folder.resolve("rapport.html"), bytes("ny"));

        assertThat(names()).containsExactly("rapport.html");
        assertThat(folder.resolve("rapport.html")).hasContent("ny");
    }

    @Test
    void aFileThatIsThereIsReplacedAndKeepsItsMode() throws IOException {
        Path file = Files.writeString(folder.resolve("rapport.html"), "gammal ".repeat(1000));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write(file, bytes("ny"));

        assertThat(file).hasContent("ny");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkLeadsWhereItLed() throws IOException {
        Path file = Files.writeString(folder.resolve("verklig.html"), "gammal");
        Path link = Files.createSymbolicLink(folder.resolve("lank.html"), file);

        WholeFile.write(link, bytes("ny"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("ny");
    }

    @Test
    void aLinkToNothingYetMakesWhatItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lank.html"), Path.of("verklig.html"));

        WholeFile.write(link, bytes("ny"));

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("verklig.html")).hasContent("ny");
    }

    @Test
    void aFileIsNotMadeOverOneThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("mall.xlsx"), "gammal");

        assertThatThrownBy(() -> WholeFile.create(file, bytes("ny"))).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("gammal");
        assertThat(names()).containsExactly("mall.xlsx");
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndMakesNothing() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("saknas").resolve("rapport.html"), bytes("ny")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("saknas")).doesNotExist();
    }

    @Test
    void whatCannotTakeTheFilesPlaceLeavesNoHalf() throws IOException {
        Files.createDirectories(folder.resolve("rapport.html").resolve("inte-tom"));

        assertThatThrownBy(() -> WholeFile.write(folder.resolve("rapport.html"), bytes("ny")))
                .isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("rapport.html");
    }

    @Test
    void ofTwoThatWriteOneFileOneWinsWhole() throws Exception {
        Path file = folder.resolve("rapport.html");
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Callable<Void>> all = Stream.of("a", "b", "c", "d")
                .<Callable<Void>>map(letter -> () -> {
                    for (int i = 0; i < 20; i++) {
                        WholeFile.write(file, bytes(letter.repeat(SIZE)));
                    }
                    return null;
                })
                .toList();
        try {
            for (var one : writers.invokeAll(all)) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }

        String last = Files.readString(file);
        assertThat(last).hasSize(SIZE);
        assertThat(last.chars().distinct().count()).isEqualTo(1);
        assertThat(names()).containsExactly("rapport.html");
    }

    /** The process is killed in the middle of writing, again and again; whoever reads has an old file or a new one, whole. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverIsKilledHasLeftTheFileWhole() throws Exception {
        Path file = folder.resolve("rapport.html");
        WholeFile.write(file, bytes("0".repeat(SIZE)));
        for (int i = 0; i < 3; i++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Endless.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(writer.getInputStream().read()).as("it has begun").isEqualTo('!');
            TimeUnit.MILLISECONDS.sleep(30L * (i + 1));
            writer.destroyForcibly().waitFor();

            byte[] left = Files.readAllBytes(file);
            assertThat(left).hasSize(SIZE);
            assertThat(left).containsOnly(left[0]);
        }
        WholeFile.write(file, bytes("nästa försök"));
        assertThat(file).hasContent("nästa försök");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatFillsLeavesTheFileWholeAndNothingBesideIt() throws Exception {
        Path file = folder.resolve("rapport.html");
        WholeFile.write(file, bytes("som den var"));
        // A process that may write no more than some kB to a file meets what one on a full disk does: half, and then an
        // error.
        Process writer = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 64; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Once.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(writer.waitFor()).as(said).isEqualTo(3);
        assertThat(file).hasContent("som den var");
        assertThat(names()).containsExactly("rapport.html");
    }

    /** Writes a large file, and ends with 3 where it cannot. */
    static final class Once {
        private Once() {}

        public static void main(String[] args) {
            try {
                WholeFile.write(Path.of(args[0]), new byte[SIZE]);
            } catch (IOException e) {
                System.exit(3);
            }
        }
    }

    /** Writes a file over and over. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] args) throws IOException {
            byte[] bytes = new byte[SIZE];
            for (int i = 0; ; i++) {
                Arrays.fill(bytes, (byte) ('a' + i % 20));
                WholeFile.write(Path.of(args[0]), bytes);
                if (i == 0) {
                    System.out.write('!');
                    System.out.flush();
                }
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
