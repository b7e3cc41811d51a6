package se.finsam.rules.book;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.model.bind.Foreign;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** Reads the files of a rulebook's folder as they are written, and tells of those that cannot be read. */
final class RulebookFiles {
    private final Path root;
    private final List<Brist> errors;
    private final TreeReader trees = new TreeReader(Limits.STANDARD);

    /** Files below {@code root}; what is wrong with them is added to {@code errors}. */
    RulebookFiles(Path root, List<Brist> errors) {
        this.root = root;
        this.errors = errors;
    }

    /** The documents of a text in YAML. */
    List<Node> documents(String text, Problems problems) {
        return trees.read(text, Syntax.YAML, 1, problems);
    }

    /** The one document of a file, which is to be read as {@code type}: what looks like none is not quoted. */
    Optional<Node> document(Path file, Class<?> type, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            errors.add(Brist.of(Bristkod.RB101, name(file), "filen saknas"));
            return Optional.empty();
        }
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Foreign.isFound(text.get(), type)) {
            problems.foreign();
        }
        List<Node> documents = documents(text.get(), problems);
        if (documents.size() != 1 && problems.none()) {
            problems.add(
                    InputError.Kind.SYNTAX,
                    new Place("", 1, 1),
                    null,
                    new Text("ett dokument i filen", "one document in the file"));
        }
        return documents.stream().findFirst();
    }

    /** A file's text; empty, and told, where it is no UTF-8. */
    Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(OpenFile.text(file));
        } catch (CharacterCodingException e) {
            errors.add(Brist.of(Bristkod.RB102, name(file), "är inte UTF-8"));
            return Optional.empty();
        }
    }

    /** The files and folders right in a folder, by name; told where there is no such folder. */
    List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            errors.add(Brist.of(Bristkod.RB101, name(folder), "mappen saknas"));
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** What a file is called, from the root of the rulebook. */
    String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
