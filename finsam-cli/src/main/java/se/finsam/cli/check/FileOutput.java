package se.finsam.cli.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Password;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.Inputs;
import se.finsam.cli.input.ReadFiles;
import se.finsam.report.FileFormat;

/**
 * Where reports are written as files.
 *
 * @param format in what form
 * @param target the file, or the folder
 * @param folder whether there is a file for each input, in a folder, beside an overview of them
 * @param read what the call reads, none of which is written over
 * @param signatures the roles of those who are to sign
 */
record FileOutput(FileFormat format, Path target, boolean folder, ReadFiles read, List<String> signatures) {
    /** The forms that can be signed. */
    private static final List<FileFormat> SIGNED = List.of(FileFormat.PDF, FileFormat.DOCX);

    /** What a call asks for; null where it asks for no such form. */
    static @Nullable FileOutput of(Given given, List<String> inputs) {
        String word = given.text("--format", "text");
        String output = given.text("--output", "");
        FileFormat format = null;
        for (FileFormat one : FileFormat.values()) {
            format = one.word().equals(word) ? one : format;
        }
        List<String> signatures = given.texts(FileSyntax.SIGNATURES);
        if (!signatures.isEmpty() && (format == null || !SIGNED.contains(format))) {
            throw new UsageException(
                    FileSyntax.SIGNATURES + " hör till --format pdf och docx",
                    FileSyntax.SIGNATURES + " belongs to --format pdf and docx");
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
        ReadFiles read = read(given, inputs);
        read.refuse("-o", output);
        boolean folder = folder(output, inputs);
        if (folder && format == FileFormat.XLSX && amongInputs(output, inputs)) {
            throw Given.wrong(
                    "-o",
                    output,
                    "en annan mapp än den som granskas: där skulle rapporterna läsas som underlag nästa gång",
                    "another folder than the one checked: there the reports would be read as inputs the next time");
        }
        return new FileOutput(format, path(output, inputs), folder, read, signatures);
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
            if (Files.isRegularFile(path) && folder(output, inputs)) {
                throw Given.wrong("-o", output, "en mapp, för flera underlag", "a folder, for several inputs");
            }
            return path;
        } catch (InvalidPathException e) {
            throw Given.wrong(
                    "-o", output, "en fil eller mapp som kan skrivas", "a file or folder that can be written");
        }
    }

    /** All that a check reads, or would read beside that. */
    private static ReadFiles read(Given given, List<String> inputs) {
        return new ReadFiles()
                .and(inputs)
                .and(given.texts("--previous"))
                .and(given.texts("--judgements"))
                .and(given.text("--sie", ""))
                .and(given.text("--plan", ""))
                .and(given.text(Rulebooks.TRUST, ""))
                .and(given.text(Password.FILE, ""))
                .andAllOf(given.text("--rulebook", ""));
    }

    private static boolean amongInputs(String output, List<String> inputs) {
        try {
            Path path = Path.of(output);
            for (String input : inputs) {
                if (Files.isDirectory(path)
                        && Files.isDirectory(Path.of(input))
                        && Files.isSameFile(path, Path.of(input))) {
                    return true;
                }
            }
            return false;
        } catch (InvalidPathException | IOException e) {
            return false; // told when it is written
        }
    }

    private static boolean folder(String output, List<String> inputs) {
        return Inputs.mayHoldSeveral(inputs)
                || output.endsWith("/")
                || output.endsWith(File.separator)
                || Files.isDirectory(Path.of(output));
    }
}
