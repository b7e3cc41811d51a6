package se.finsam.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.report.FileFormat;

/**
 * Where reports are written as files.
 *
 * @param format in what form
 * @param target the file, or the folder
 * @param folder whether there is a file for each input, in a folder, beside an overview of them
 */
record FileOutput(FileFormat format, Path target, boolean folder) {
    /** What a call asks for; null where it asks for no such form. */
    static @Nullable FileOutput of(Given given, List<String> inputs) {
        String word = given.text("--format", "text");
        String output = given.text("--output", "");
        FileFormat format = null;
        for (FileFormat one : FileFormat.values()) {
            format = one.word().equals(word) ? one : format;
        }
        if (format == null) {
            if (!output.isEmpty()) {
                String words = String.join(", ", words());
                throw new UsageException(
                        "-o hör till --format " + words + "; andra format skrivs på standard ut",
                        "-o belongs to --format " + words + "; other formats are written on standard output");
            }
            return null;
        }
        if (output.isEmpty()) {
            throw new UsageException(
                    "--format " + word + " behöver -o: en fil för ett underlag, en mapp för flera",
                    "--format " + word + " needs -o: a file for one input, a folder for several");
        }
        return new FileOutput(format, path(output, inputs), folder(output, inputs));
    }

    /** What the forms are called. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (FileFormat format : FileFormat.values()) {
            words.add(format.word());
        }
        return words;
    }

    private static Path path(String output, List<String> inputs) {
        try {
            Path path = Path.of(output);
            for (String input : inputs) {
                Path read = Path.of(input);
                if (Files.isRegularFile(path) && Files.exists(read) && Files.isSameFile(path, read)) {
                    throw Given.wrong(
                            "-o", output, "en annan fil än den som granskas", "another file than the one checked");
                }
            }
            if (Files.isRegularFile(path) && folder(output, inputs)) {
                throw Given.wrong("-o", output, "en mapp, för flera underlag", "a folder, for several inputs");
            }
            return path;
        } catch (InvalidPathException | IOException e) {
            throw Given.wrong(
                    "-o", output, "en fil eller mapp som kan skrivas", "a file or folder that can be written");
        }
    }

    private static boolean folder(String output, List<String> inputs) {
        return Inputs.mayHoldSeveral(inputs)
                || output.endsWith("/")
                || output.endsWith(File.separator)
                || Files.isDirectory(Path.of(output));
    }
}
