package se.finsam.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.source.Sha256;

/**
 * Keeps files for this user alone. What it holds is code that will be run, so that it gives a file only where no one else can
 * have put it there: folder and file are this user's, no links, with nothing for group and others; and what the file holds is
 * what was kept under its name, by a hash in a file of its own. In doubt there is no such file, and it is made again.
 */
final class OwnFolder {
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** More than any compiled rulebook takes. */
    private static final long MOST_BYTES = 200_000_000;

    private final Path folder;

    /** Files in a folder, which is made when something is kept. */
    OwnFolder(Path folder) {
        this.folder = folder;
    }

    /** What was kept under a name; empty where nothing was, or where anything of it is in doubt. */
    Optional<byte[]> read(String name) {
        try {
            if (!own(folder, true) || !own(folder.resolve(name), false) || !own(hash(name), false)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            String known = Files.readString(hash(name), StandardCharsets.US_ASCII);
            return known.equals(mark(name, bytes)) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a file. Not being able to costs time, and nothing else. */
    void keep(String name, byte[] bytes) {
        try {
            make();
            if (own(folder, true)) {
                write(folder.resolve(name), bytes);
                write(hash(name), mark(name, bytes).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            return;
        }
    }

    /** The name is in the hash, so that what was kept under one is not taken for another. */
    private static String mark(String name, byte[] bytes) {
        return Sha256.of(name + ' ' + Sha256.of(bytes));
    }

    private Path hash(String name) {
        return folder.resolve(name + ".sha256");
    }

    private void make() throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Java makes a temporary file for its owner alone. */
    private void write(Path file, byte[] bytes) throws IOException {
        Path written = Files.createTempFile(folder, "new", ".tmp");
        try {
            Files.write(written, bytes);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static boolean own(Path path, boolean directory) throws IOException {
        BasicFileAttributes plain = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (directory ? !plain.isDirectory() : !plain.isRegularFile() || plain.size() > MOST_BYTES) {
            return false;
        }
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) == null) {
            return true; // the user's own profile, by the system's lists of rights
        }
        PosixFileAttributes attributes =
                Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.owner().equals(user(path)) && OWNERS.containsAll(attributes.permissions());
    }

    /** Whom this process runs as. */
    private static UserPrincipal user(Path path) throws IOException {
        return path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name", "?"));
    }
}
