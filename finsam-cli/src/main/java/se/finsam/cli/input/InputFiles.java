package se.finsam.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Tells which files of a folder are inputs. */
final class InputFiles {
    /** What their names end in. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".ndjson", ".xlsx");

    private InputFiles() {}

    /**
     * The inputs of a folder, by name: not those of its folders, no judgements, no hidden files, and not what Excel keeps beside an
     * open one.
     *
     * @throws IOException where the folder may not be read
     */
    static List<Path> of(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, InputFiles::isInput)) {
            entries.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    private static boolean isInput(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !JudgementFiles.named(name)
                && mayBeRead(file)
                && Files.isRegularFile(file)
                && !SharedFiles.is(file);
    }

    /** Whether a file of a folder has the name of what is read there, or beside what is. */
    static boolean mayBeRead(Path file) {
        String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith) && !Files.isDirectory(file);
    }
}
