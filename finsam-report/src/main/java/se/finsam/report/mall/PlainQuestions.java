package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;
import se.finsam.report.RowWords;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.rulebook.Rulebook;

/** The open questions of an underlag as one would ask them, by the document in which the answer stands. */
final class PlainQuestions {
    private static final String EACH = "[]";

    private PlainQuestions() {}

    /** The questions that can be answered: those of one key, such as that of the notes, as one. */
    static Map<Handling, List<PlainQuestion>> of(OpenQuestions open, Rulebook rulebook, Language language) {
        Map<String, List<Question>> families = new LinkedHashMap<>();
        for (Question question : open.questions()) {
            if (question.answerable()) {
                families.computeIfAbsent(KeyWords.asked(question.path()), key -> new ArrayList<>())
                        .add(question);
            }
        }
        QuestionWords words = new QuestionWords(open.underlag().rakenskapsar(), language);
        Map<Handling, List<PlainQuestion>> byDocument = new EnumMap<>(Handling.class);
        families.forEach((family, questions) -> {
            Set<String> reasons = new LinkedHashSet<>();
            // The same rows wait for each of the keys that say the same.
            Map<String, Integer> rows = new HashMap<>();
            for (Question question : questions) {
                rows.merge(KeyWords.family(question.path()), question.rows(), Integer::sum);
                for (String control : question.controls()) {
                    reasons.add(rulebook.kontroll(control)
                            .map(one -> one.titel().in(language))
                            .orElse(control));
                }
            }
            List<String> objects = objects(family, questions, open.underlag(), language);
            PlainQuestion plain = new PlainQuestion(
                    Handling.of(family),
                    words.of(family, objects),
                    objects,
                    List.copyOf(reasons),
                    family,
                    Collections.max(rows.values()));
            byDocument
                    .computeIfAbsent(plain.document(), key -> new ArrayList<>())
                    .add(plain);
        });
        return byDocument;
    }

    /** What questions of one key are about: the items that they name, or else those whose rows wait, or that lack the key. */
    private static List<String> objects(String family, List<Question> questions, Underlag underlag, Language language) {
        RowWords words = new RowWords(new Words(language));
        Set<String> named = new LinkedHashSet<>();
        Set<String> waiting = new LinkedHashSet<>();
        for (Question question : questions) {
            named.addAll(ItemNames.of(question.path(), language));
            question.objects().forEach((object, control) -> waiting.add(words.object(control, object)));
        }
        if (!named.isEmpty() || !family.contains(EACH)) {
            return List.copyOf(named);
        }
        return waiting.isEmpty() ? lacking(family, underlag) : List.copyOf(waiting);
    }

    /** The items of a list of the underlag that lack a key of theirs. */
    private static List<String> lacking(String family, Underlag underlag) {
        List<KeyPath.Step> steps = KeyPath.parse(family).map(KeyPath::steps).orElse(List.of());
        if (steps.size() < 2 || steps.get(0).item() == null) {
            return List.of();
        }
        Object value = RecordShape.of(Underlag.class)
                .field(steps.get(0).key())
                .map(field -> field.get(underlag))
                .orElse(null);
        List<?> items = value instanceof List<?> list ? list : List.of();
        List<String> names = Items.names(items);
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank() && Items.lacks(items.get(i), steps.subList(1, steps.size()))) {
                lacking.add(Shown.name(names.get(i)));
            }
        }
        return lacking;
    }
}
