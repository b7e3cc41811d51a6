package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.finsam.model.Enhet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.source.Problems;

/** Reads the files of a rulebook as records, and keeps where each was written. */
final class WrittenRecords {
    private final RulebookFiles files;
    private final List<Brist> errors;
    /** Where each record came from; two files with the same content are still two. */
    private final IdentityHashMap<Object, Located> written = new IdentityHashMap<>();

    private final List<Object> inOrder = new ArrayList<>();

    /** What is wrong is added to {@code errors}. */
    WrittenRecords(RulebookFiles files, List<Brist> errors) {
        this.files = files;
        this.errors = errors;
    }

    /** A file as a record; empty, and told, where something is wrong with it. */
    <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        Problems problems = new Problems();
        Optional<Node> document = files.document(file, type, problems);
        Optional<T> value = document.flatMap(
                node -> new RecordBinder(Enhet.SEK, problems).bind(node, type, files.name(file), null));
        if (document.isPresent() && value.isPresent()) {
            written.put(value.get(), new Located(files.name(file), document.get()));
            inOrder.add(value.get());
        }
        problems.list().forEach(problem -> errors.add(Brist.of(files.name(file), problem)));
        return problems.none() ? value : Optional.empty();
    }

    /**
     * How a record was written.
     *
     * @throws NullPointerException where it was not read here
     */
    Located located(Object data) {
        return Objects.requireNonNull(written.get(data), "every record comes from a file");
    }

    /** Where each record came from. */
    IdentityHashMap<Object, Located> written() {
        return written;
    }

    /** All records, in the order in which they were read. */
    List<Object> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }
}
