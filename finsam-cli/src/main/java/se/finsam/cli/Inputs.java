package se.finsam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** As many underlag are kept from when they are read until they are told of; files with more are read again. */
    private static final int MOST_AHEAD = 2_000;

    private final UnderlagReader reader = UnderlagReader.standard();
    private final Map<Path, List<ReadResult>> ahead = new HashMap<>();
    private int kept;
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
            file(path, sink);
        }
    }

    /** Whether arguments may name more than one underlag: several arguments, a folder, or NDJSON in a file. */
    static boolean mayHoldSeveral(List<String> arguments) {
        if (arguments.size() > 1) {
            return true;
        }
        String only = arguments.get(0);
        try {
            return only.toLowerCase(Locale.ROOT).endsWith(".ndjson") || Files.isDirectory(Path.of(only));
        } catch (InvalidPathException e) {
            return false; // told when it is its turn
        }
    }

    /**
     * Reads files before they are asked for, so that it is known which years there are of a förbund. Standard input is left,
     * as it may be written while it is read.
     */
    void readAhead(List<String> arguments, Consumer<ReadResult> sink) {
        for (String argument : arguments) {
            for (Path file : files(argument)) {
                if (!ahead.containsKey(file)) {
                    List<ReadResult> results = new ArrayList<>();
                    reader.read(file, result -> {
                        sink.accept(result);
                        if (kept + results.size() <= MOST_AHEAD) {
                            results.add(result);
                        }
                    });
                    keep(file, results);
                }
            }
        }
    }

    private void keep(Path file, List<ReadResult> results) {
        if (kept + results.size() <= MOST_AHEAD) {
            kept += results.size();
            ahead.put(file, results);
        }
    }

    /** The files that can be read at any time. */
    private static List<Path> files(String argument) {
        if (argument.equals(STDIN)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                files.addAll(inputs(path));
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            }
        } catch (InvalidPathException | IOException | java.nio.file.DirectoryIteratorException e) {
            return List.of(); // told when it is its turn
        }
        return files;
    }

    private void file(Path file, Consumer<ReadResult> sink) {
        List<ReadResult> results = ahead.remove(file);
        if (results == null) {
            reader.read(file, sink);
        } else {
            results.forEach(sink);
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

    /** The underlag of a folder, by file name: not those of its folders, no judgements, and no hidden files. */
    private void folder(Path folder, Consumer<ReadResult> sink) {
        List<Path> files;
        try {
            files = inputs(folder);
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
        files.forEach(file -> file(file, sink));
    }

    private static List<Path> inputs(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Inputs::isInput)) {
            entries.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }

    private static boolean isInput(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !JudgementFiles.named(name)
                && ENDINGS.stream().anyMatch(lower::endsWith)
                && Files.isRegularFile(file);
    }

    private static ReadResult failed(String name, InputError.Kind kind, Text expected) {
        return new ReadResult(name, null, List.of(new InputError(kind, new Place("", 0, 0), null, expected)));
    }
}
