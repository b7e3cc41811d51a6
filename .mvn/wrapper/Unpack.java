import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Verifies a Maven distribution and unpacks it: {@code java Unpack.java ZIP SHA256 TARGET}.
 *
 * <p>In Java because mvnw and mvnw.cmd then share it, and a fresh machine may have neither unzip nor sha256sum. The
 * zip's single top folder becomes TARGET by a rename, so TARGET is either absent or complete, also when two builds
 * start at once.
 */
public final class Unpack {
    private Unpack() {}

    public static void main(String[] args) throws Exception {
        Path zip = Path.of(args[0]);
        Path target = Path.of(args[2]).toAbsolutePath();
        String found = sha256(zip);
        if (!found.equalsIgnoreCase(args[1])) {
            System.err.println("mvnw: " + zip + " is not the file it should be.\n  expected SHA-256 " + args[1]
                    + "\n  found            " + found + "\n  Restore it with: git checkout -- .mvn/wrapper");
            System.exit(1);
        }
        Files.createDirectories(target.getParent());
        Path beside = Files.createTempDirectory(target.getParent(), ".unpack-");
        try {
            Path top = unzip(zip, beside);
            top.resolve("bin/mvn").toFile().setExecutable(true, false);
            try {
                Files.move(top, target);
            } catch (IOException e) {
                // Another build was first: its copy is as good. Anything else is an error.
                if (!Files.isRegularFile(target.resolve("bin/mvn"))) throw e;
            }
        } finally {
            delete(beside);
        }
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path unzip(Path zip, Path into) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                Path to = into.resolve(entry.getName()).normalize();
                if (!to.startsWith(into)) throw new IOException("entry outside the archive: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(in, to);
                }
            }
        }
        try (var tops = Files.list(into)) {
            return tops.findFirst().orElseThrow(() -> new IOException(zip + " is empty"));
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> paths;
        try (var walk = Files.walk(directory)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) Files.deleteIfExists(path);
    }
}
