package se.finsam.cli.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.read.DocumentReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Revisorsroll;

/** Reads a list of answers from a file, and makes judgements of them; all that is wrong is told at once. */
final class Answers {
    private static final int MOST_NAMED = 10;

    private final List<Rad> rows;
    private final Map<List<@Nullable String>, Rad> byName = new HashMap<>();
    private final LocalDate day;
    private final @Nullable Revisorsroll role;
    private final Problems problems = new Problems();
    private final Set<Rad> answered = new HashSet<>();

    Answers(List<Rad> rows, LocalDate day, @Nullable Revisorsroll role) {
        this.role = role;
        this.rows = rows;
        rows.forEach(row -> byName.putIfAbsent(Arrays.asList(row.kontroll(), row.objekt()), row));
        this.day = day;
    }

    /** The judgements; to be used only where there are no {@link #errors}. */
    List<Bedomning> read(Path file) {
        byte[] bytes;
        try {
            bytes = OpenFile.named(file, Limits.STANDARD.bytes());
        } catch (IOException e) {
            problems.add(
                    InputError.Kind.UNREADABLE,
                    new Place("", 0, 0),
                    null,
                    new Text("en fil som finns och får läsas", "a file that exists and may be read"));
            return List.of();
        }
        Optional<Node> document = DocumentReader.read(bytes, file.toString(), Answer.class, problems);
        if (document.isEmpty()) {
            return List.of();
        }
        if (!(document.get() instanceof Node.Sequence list)) {
            problems.add(
                    InputError.Kind.WRONG_TYPE,
                    document.get().place(),
                    null,
                    new Text("en lista med svar", "a list of answers"));
            return List.of();
        }
        List<Bedomning> judgements = new ArrayList<>();
        for (Node item : list.items()) {
            new RecordBinder(null, problems)
                    .bind(item, Answer.class, null, null)
                    .flatMap(answer -> judgement(answer, item))
                    .ifPresent(judgements::add);
        }
        return judgements;
    }

    /** What is wrong, in reading order. */
    List<InputError> errors() {
        return problems.list();
    }

    private Optional<Bedomning> judgement(Answer answer, Node item) {
        Optional<Rad> row = Optional.ofNullable(byName.get(Arrays.asList(answer.kontroll(), answer.objekt())));
        if (row.isEmpty()) {
            unknown(answer, item);
            return Optional.empty();
        }
        if (!answered.add(row.get())) {
            problems.add(
                    InputError.Kind.DUPLICATE,
                    item.place(),
                    answer.kontroll() + (answer.objekt() == null ? "" : " " + answer.objekt()),
                    new Text("högst ett svar om varje rad", "at most one answer of each row"));
        }
        if (answer.galler() != null && answer.galler().isBefore(day)) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    item.get("galler").map(Node::place).orElse(item.place()),
                    answer.galler().toString(),
                    new Text(
                            "en sista dag som inte är före bedömningens dag, " + day,
                            "a last day that is not before that of the judgement, " + day));
        }
        return Optional.of(answer.of(row.get(), day, role));
    }

    private void unknown(Answer answer, Node item) {
        List<String> objects = rows.stream()
                .filter(row -> row.kontroll().equals(answer.kontroll()))
                .map(row -> row.objekt() == null ? "" : row.objekt())
                .toList();
        if (objects.isEmpty()) {
            List<String> ids = rows.stream().map(Rad::kontroll).distinct().toList();
            String meant =
                    Nearest.to(answer.kontroll(), ids).map(id -> ": " + id).orElse("");
            problems.add(
                    InputError.Kind.UNKNOWN_REFERENCE,
                    item.get("kontroll").map(Node::place).orElse(item.place()),
                    answer.kontroll(),
                    new Text("en kontroll som rapporten har" + meant, "a control that the report has" + meant));
            return;
        }
        String known = objects.equals(List.of(""))
                ? ""
                : ": " + String.join(", ", objects.subList(0, Math.min(objects.size(), MOST_NAMED)))
                        + (objects.size() > MOST_NAMED ? ", …" : "");
        problems.add(
                InputError.Kind.UNKNOWN_REFERENCE,
                item.get("objekt").map(Node::place).orElse(item.place()),
                answer.objekt(),
                known.isEmpty()
                        ? new Text(
                                "inget objekt: kontrollen gäller förbundet", "no object: the control is of the förbund")
                        : new Text(
                                "ett objekt som kontrollen har en rad för" + known,
                                "an object of the control" + known));
    }
}
