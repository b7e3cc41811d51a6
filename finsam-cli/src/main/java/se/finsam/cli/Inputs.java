package se.finsam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/** Reads what the user named: a file, the files of a folder, or standard input. */
final class Inputs {
    private static final String STDIN = "-";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".ndjson");

    private final UnderlagReader reader = UnderlagReader.standard();
    private final InputStream in;

    Inputs(InputStream in) {
        this.in = in;
    }

    /** Hands each underlag, or what is wrong with it, to {@code sink} as soon as it is read. */
    void read(String argument, Consumer<ReadResult> sink) {
        if (argument.equals(STDIN)) {
            stdin(sink);
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            sink.accept(failed(
                    argument,
                    InputError.Kind.UNREADABLE,
                    new Text("ett filnamn som systemet kan läsa", "a file name that the system can read")));
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path, sink);
        } else {
            reader.read(path, sink);
        }
    }

    private void stdin(Consumer<ReadResult> sink) {
        try {
            reader.read(in, STDIN, sink);
        } catch (IOException e) {
            sink.accept(failed(
                    STDIN,
                    InputError.Kind.UNREADABLE,
                    new Text("ett underlag på standard in", "an underlag on standard input")));
        }
    }

    /** The underlag of a folder, by file name: not those of its folders, and no hidden files. */
    private void folder(Path folder, Consumer<ReadResult> sink) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Inputs::isInput)) {
            entries.forEach(files::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            sink.accept(failed(
                    folder.toString(),
                    InputError.Kind.UNREADABLE,
                    new Text("en mapp som får läsas", "a folder that may be read")));
            return;
        }
        if (files.isEmpty()) {
            String endings = String.join(", ", ENDINGS);
            sink.accept(failed(
                    folder.toString(),
                    InputError.Kind.EMPTY,
                    new Text(
                            "minst en fil i mappen som slutar på " + endings,
                            "at least one file in the folder that ends in " + endings)));
            return;
        }
        Collections.sort(files);
        files.forEach(file -> reader.read(file, sink));
    }

    private static boolean isInput(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(lower::endsWith) && Files.isRegularFile(file);
    }

    private static ReadResult failed(String name, InputError.Kind kind, Text expected) {
        return new ReadResult(name, null, List.of(new InputError(kind, new Place("", 0, 0), null, expected)));
    }
}
