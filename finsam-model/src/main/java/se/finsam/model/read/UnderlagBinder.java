package se.finsam.model.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.source.Problems;
import se.finsam.model.source.ReadPlaces;

/**
 * Makes an underlag of a document that is a tree already.
 *
 * @hidden
 */
public final class UnderlagBinder {
    private UnderlagBinder() {}

    /** What a document holds that was put together from several; it has no hash. */
    public static ReadResult bind(Node document, String name) {
        return bind(document, name, null, new Problems());
    }

    /**
     * What a document holds that was read from elsewhere, such as a workbook.
     *
     * @param sha256 the hash of what was read; null where there is none
     * @param problems what is known to be wrong already
     */
    public static ReadResult bind(Node document, String name, @Nullable String sha256, Problems problems) {
        RecordBinder binder = new RecordBinder(UnderlagChecks.unit(document), problems);
        Optional<Underlag> underlag = binder.bind(document, Underlag.class, name, sha256);
        UnderlagChecks.check(document, problems);
        if (problems.none() && ColumnTable.in(document)) {
            Node filled = ColumnTable.fill(document, problems);
            return problems.none() ? bind(filled, name, sha256, problems) : new ReadResult(name, null, problems.list());
        }
        // What is said of a value that a table fills is said of where it is filled in.
        if (!ColumnTable.in(document)) {
            SourceChecks.check(document, problems);
        }
        Underlag read = problems.none() ? underlag.orElse(null) : null;
        if (read != null) {
            ReadPlaces.vouch(read, read.origin());
        }
        return new ReadResult(name, read, problems.list());
    }
}
