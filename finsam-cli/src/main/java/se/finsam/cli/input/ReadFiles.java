package se.finsam.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Given;

/**
 * The files that a call reads, and those that it would read beside them: nothing is ever written over one of them. A file is
 * known by what it is and not by its name, so that a link to it is the same file.
 */
public final class ReadFiles {
    private final Set<Object> files = new HashSet<>();
    private final List<Path> folders = new ArrayList<>();

    /** The files of some arguments: a file with what is read beside it, all of a folder, or nothing that is a file. */
    public ReadFiles and(List<String> arguments) {
        for (String argument : arguments) {
            and(argument);
        }
        return this;
    }

    /** The files of an argument; the empty text names none. */
    public ReadFiles and(String argument) {
        Path path = path(argument);
        if (path == null) {
            return this;
        }
        if (Files.isDirectory(path)) {
            in(path);
        } else {
            add(path);
        }
        return this;
    }

    /** A folder of which every file, however deep, is read. */
    public ReadFiles andAllOf(String folder) {
        Path path = path(folder);
        if (path != null && Files.isDirectory(path)) {
            folders.add(real(path));
        }
        return and(folder);
    }

    /** Whether a file is one of them. */
    public boolean holds(Path file) {
        if (files.contains(key(file))) {
            return true;
        }
        Path real = real(file);
        for (Path folder : folders) {
            if (real.startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses to write a file that is one of them; {@code output} is what it was called. */
    public void refuse(String option, String output) {
        Path path = path(output);
        if (path != null && holds(path)) {
            throw Given.wrong(
                    option,
                    output,
                    "en annan fil än dem som läses, eller skulle läsas bredvid dem",
                    "another file than those that are read, or would be read beside them");
        }
    }

    private void in(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                // Reports that lie there are not read, and may be written over.
                if (InputFiles.mayBeRead(entry)) {
                    add(entry);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return; // told when it is read
        }
    }

    private void add(Path file) {
        files.add(key(file));
        JudgementFiles.all(file.toString()).forEach(beside -> files.add(key(beside)));
        SharedFiles.beside(file).forEach(shared -> files.add(key(shared)));
    }

    private static @Nullable Path path(String argument) {
        try {
            return argument.isEmpty() || argument.equals("-") ? null : Path.of(argument);
        } catch (InvalidPathException e) {
            return null; // told when it is read
        }
    }

    /** What the system knows a file by; where it knows none, its place. */
    private static Object key(Path file) {
        try {
            @Nullable Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            return real(file);
        }
    }

    /** The place of a file without links, also where there is no such file. */
    private static Path real(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            Path folder = whole.getParent();
            Path name = whole.getFileName();
            return folder == null || name == null ? whole : real(folder).resolve(name);
        }
    }
}
