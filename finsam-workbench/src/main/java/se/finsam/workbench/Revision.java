package se.finsam.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.finsam.rules.broken.BrokenRulebookException;

/**
 * A rulebook's folder as it was in a revision of git. Runs the {@code git} of the path, which only reads.
 *
 * @hidden
 */
public final class Revision {
    private Revision() {}

    /**
     * Does something with a folder as it was, which is there as long as that takes.
     *
     * @param folder the folder, within a repository
     * @param revision the revision, as git names it: {@code HEAD~1}, a branch, a tag
     * @throws IOException where it cannot be written or read
     * @throws BrokenRulebookException where git is not there, or has no such revision or folder, with what it says
     */
    public static <T> T with(Path folder, String revision, Function<Path, T> use) throws IOException {
        Path old = Files.createTempDirectory("finsam-revision");
        try {
            write(folder, revision, old);
            return use.apply(old);
        } finally {
            try (Stream<Path> files = Files.walk(old)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void write(Path folder, String revision, Path into) throws IOException {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw new BrokenRulebookException("\"" + revision + "\" är ingen revision; väntade till exempel HEAD~1");
        }
        String commit = new String(
                        git(
                                folder,
                                revision,
                                "rev-parse",
                                "--verify",
                                "--quiet",
                                "--end-of-options",
                                revision + "^{commit}"),
                        StandardCharsets.UTF_8)
                .strip();
        byte[] zip = git(folder, revision, "archive", "--format=zip", commit);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("git gav en fil utanför mappen: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.write(file, in.readAllBytes());
                }
            }
        }
    }

    private static byte[] git(Path folder, String revision, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new BrokenRulebookException(
                    "git finns inte på sökvägen (PATH); det behövs för att läsa " + revision
                            + ". Utan det: jämför med en kopia av mappen, finsam rules diff GAMMAL NY UNDERLAG…",
                    e);
        }
        process.getOutputStream().close();
        // Read beside: a pipe that nobody empties stops what writes to it.
        CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> all(process));
        byte[] out = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                String why = new String(said.join(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("revisionen finns inte");
                throw new BrokenRulebookException(folder + " i " + revision + ": " + why);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("avbruten", e);
        }
        return out;
    }

    private static byte[] all(Process process) {
        try {
            return process.getErrorStream().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
