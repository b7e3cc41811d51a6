package se.finsam.model.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that there is never half of one: what is written lies beside the file until all of it is on the disk, and
 * then takes its place. Whoever is interrupted has the old file, whole, and is not in the way of the next try; of two that
 * write one file at once one wins, whole. A file that is there keeps its mode, and a link leads where it led. What is no
 * file, such as a pipe, is written to as it is.
 *
 * @hidden
 */
public final class WholeFile {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 100;

    private WholeFile() {}

    /**
     * Writes a file, also over what is there.
     *
     * @throws IOException where it cannot be written; what was there is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (special(file)) {
            through(file, bytes);
            return;
        }
        Path target = Files.isSymbolicLink(file) ? led(file) : file;
        Path half = half(target, bytes);
        try {
            keepMode(target, half);
            replace(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
        settle(target);
    }

    /**
     * Writes a file that is not there.
     *
     * @throws FileAlreadyExistsException where it is
     * @throws IOException where it cannot be written; there is then none
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        if (special(file)) {
            through(file, bytes);
            return;
        }
        if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path half = half(file, bytes);
        try {
            place(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
        settle(file);
    }

    /** Whether a name leads to something that is neither a file nor nothing. */
    private static boolean special(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void through(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            out.write(bytes);
        }
    }

    /** Where a link leads, also where nothing is there yet. */
    private static Path led(Path link) throws IOException {
        if (Files.exists(link)) {
            return link.toRealPath();
        }
        Path to = Files.readSymbolicLink(link);
        Path folder = link.toAbsolutePath().getParent();
        return folder == null ? to : folder.resolve(to);
    }

    /** All of it, on the disk, under a name that nothing else has. */
    private static Path half(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " is no file");
        }
        FileAlreadyExistsException taken = null;
        for (int i = 0; i < TRIES; i++) {
            String mark = Long.toHexString(RANDOM.nextLong() & Long.MAX_VALUE).toLowerCase(Locale.ROOT);
            Path half = folder.resolve(".finsam-" + mark + ".tmp");
            try (FileChannel out = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                fill(out, half, bytes);
                return half;
            } catch (FileAlreadyExistsException e) {
                taken = e;
            }
        }
        throw new IOException("no free name beside " + target, taken);
    }

    private static void fill(FileChannel out, Path half, byte[] bytes) throws IOException {
        try {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
    }

    private static void keepMode(Path target, Path half) throws IOException {
        @Nullable PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        @Nullable PosixFileAttributeView fresh = Files.getFileAttributeView(half, PosixFileAttributeView.class);
        if (old != null && fresh != null && Files.exists(target)) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void replace(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A second name for what is written is given at once or not at all, where the disk has such. */
    private static void place(Path half, Path file) throws IOException {
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(half, file);
        }
    }

    /** Has the folder on the disk too; where the system has no way to ask for that, it does so in its own time. */
    private static void settle(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
