package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells what of a rulebook's folder is none of it: what is read is code, and what is wrong with it is quoted. */
public final class FolderFiles {
    private FolderFiles() {}

    /**
     * All that is neither a file nor a folder: a pipe, a device; and a link that leads out of the folder, to nothing, or to
     * another folder. A link to a file within is a file.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<Path> foreign(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Path real = root.toRealPath();
        try (Stream<Path> all = Files.walk(real)) {
            for (Path path : all.sorted().toList()) {
                if (!own(real, path)) {
                    found.add(root.resolve(real.relativize(path)));
                }
            }
        }
        return found;
    }

    private static boolean own(Path root, Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            try {
                Path target = path.toRealPath();
                return target.startsWith(root) && Files.isRegularFile(target);
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
