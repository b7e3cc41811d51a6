package se.finsam.rules.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.read.DocumentReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Reads what {@link ReportWriter} has written, by this version of finsam or an earlier one: a report, a list of them, or one on each
 * line. What is read is equal to what was written, and gives the same bytes when it is written again. What is wrong is never
 * an exception: it is a {@link ReportResult} with every error in it. A later schema is refused, and so is a key that this
 * version does not know: to read the rest would lose it. Thread-safe.
 *
 * @since 0.1
 */
@Api
public final class ReportReader {
    /** A report of an underlag at its limits has several rows for each of its objects, and each row some forty values. */
    private static final Limits LIMITS = new Limits(256 << 20, 32, 8_000_000, 4_000_000, 256 << 20, 1_000_000);

    private static final String REPORT = "finsam-rapport/";
    private static final String SCHEMA = "schema";

    private static final Text NEWER = new Text(
            Granskningsrapport.SCHEMA + "; rapporten är skriven av ett nyare finsam, och läses av det",
            Granskningsrapport.SCHEMA + "; the report was written by a newer finsam, which can read it");

    private static final Text EITHER = new Text(
            Granskningsrapport.SCHEMA + " eller " + Felrapport.SCHEMA,
            Granskningsrapport.SCHEMA + " or " + Felrapport.SCHEMA);

    private ReportReader() {}

    /** What a file holds; never empty. A file that is not there or may not be read is a result too. */
    public static List<ReportResult> read(Path file) {
        String name = file.toString();
        try {
            return read(OpenFile.named(file, LIMITS.bytes()), name);
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(
                    InputError.Kind.UNREADABLE,
                    new Place("", 0, 0),
                    name,
                    new Text("en fil som finns och får läsas", "a file that exists and may be read"));
            return List.of(new ReportResult(name, null, null, problems.list()));
        }
    }

    /** What a text holds, as {@link #read(Path)}; {@code name} is what the results call it. */
    public static List<ReportResult> read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** What the bytes of a file hold, as {@link #read(Path)}; {@code name} is what the results call it. */
    public static List<ReportResult> read(byte[] bytes, String name) {
        Problems problems = new Problems();
        List<Node> documents = DocumentReader.json(bytes, LIMITS, problems);
        if (documents.size() == 1) {
            documents = documents.get(0) instanceof Node.Sequence list ? list.items() : documents;
        }
        if (problems.none() && documents.isEmpty()) {
            problems.add(
                    InputError.Kind.EMPTY,
                    new Place("", 1, 1),
                    null,
                    new Text("en rapport från finsam", "a report of finsam"));
        }
        if (!problems.none()) {
            return List.of(new ReportResult(name, null, null, problems.list()));
        }
        List<ReportResult> results = new ArrayList<>();
        for (Node document : documents) {
            results.add(one(document, name));
        }
        return List.copyOf(results);
    }

    private static ReportResult one(Node document, String name) {
        Problems problems = new Problems();
        Optional<Node> written = document.get(SCHEMA);
        Node.Scalar schema = written.isPresent() ? written.get().text().orElse(null) : null;
        if (schema != null && schema.written().equals(Felrapport.SCHEMA)) {
            Felrapport failure = bound(document, Felrapport.class, problems);
            return new ReportResult(name, null, failure, problems.list());
        }
        if (schema != null && !schema.written().equals(Granskningsrapport.SCHEMA)) {
            // Nothing more is told: the rest is as another schema has it.
            boolean newer = schema.written().startsWith(REPORT);
            problems.add(InputError.Kind.UNKNOWN_CODE, schema.place(), schema.written(), newer ? NEWER : EITHER);
            return new ReportResult(name, null, null, problems.list());
        }
        Granskningsrapport report = bound(document, Granskningsrapport.class, problems);
        return new ReportResult(name, report == null ? null : counted(report), null, problems.list());
    }

    private static <T extends Record> @Nullable T bound(Node document, Class<T> type, Problems problems) {
        Optional<T> read = RecordBinder.ofOwn(problems).bind(document, type, null, null);
        return problems.none() ? read.orElse(null) : null;
    }

    /** With counts as whole numbers: JSON has but one kind of number, and the units say which. */
    private static Granskningsrapport counted(Granskningsrapport report) {
        List<Rad> rows = new ArrayList<>();
        for (Rad row : report.rader()) {
            rows.add(counted(row));
        }
        Granskningsrapport whole = report.visar(rows);
        Arsuppfoljning followed = whole.uppfoljning();
        return followed == null ? whole : whole.uppfoljd(counted(followed));
    }

    private static Arsuppfoljning counted(Arsuppfoljning followed) {
        List<Uppfoljningsrad> rows = new ArrayList<>();
        for (Uppfoljningsrad row : followed.rader()) {
            rows.add(row.forra() == null ? row : row.med(counted(row.forra())));
        }
        return followed.med(rows);
    }

    private static Rad counted(Rad row) {
        return row.enheter() == null ? row : row.med(figures(row.tal(), row.enheter()));
    }

    private static Map<String, Object> figures(Map<String, Object> read, Map<String, Talenhet> units) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Object> figure : read.entrySet()) {
            Talenhet unit = units.get(figure.getKey());
            boolean whole = unit == Talenhet.ANTAL || unit == Talenhet.DAGAR || unit == Talenhet.AR;
            figures.put(figure.getKey(), whole ? whole(figure.getValue()) : figure.getValue());
        }
        return figures;
    }

    private static Object whole(Object figure) {
        boolean fits = figure instanceof BigDecimal number && number.scale() == 0 && number.precision() < 10;
        return fits ? (Object) ((BigDecimal) figure).intValueExact() : figure;
    }
}
