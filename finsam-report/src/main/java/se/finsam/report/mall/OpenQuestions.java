package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Identity;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Limits;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** What an underlag leaves open, by what its report could not decide. Immutable and thread-safe once made. */
@Api
public final class OpenQuestions {
    /** As many values as a reader takes. */
    private static final int MOST = Limits.STANDARD.values();

    private final Underlag underlag;
    private final Asked asked = Asked.nothing();
    private final List<Question> questions;

    private final IdentityHashMap<List<?>, Map<String, Integer>> indexes = new IdentityHashMap<>();

    /** How many values the template has room for. */
    private int places;

    /** The control whose missing keys are being looked at. */
    private String control = "";

    private OpenQuestions(Underlag underlag, Granskningsrapport report) {
        this.underlag = underlag;
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        for (Rad row : report.rader()) {
            if (row.utfall() == Utfall.KAN_EJ_BEDOMAS) {
                for (String path : row.saknas()) {
                    control = row.kontroll();
                    waiting.computeIfAbsent(path, key -> new Waiting()).add(row, ask(path, row.objekt()));
                }
            }
        }
        List<Question> all = new ArrayList<>();
        waiting.forEach((path, one) ->
                all.add(new Question(path, one.objects, one.controls, one.rows, one.alone, one.answerable)));
        all.sort(Comparator.comparing(Question::answerable)
                .reversed()
                .thenComparing(Comparator.comparingInt(Question::alone).reversed())
                .thenComparing(Comparator.comparingInt(Question::rows).reversed()));
        this.questions = List.copyOf(all);
    }

    /** The open questions of an underlag, by its report. */
    public static OpenQuestions of(Underlag underlag, Granskningsrapport report) {
        return new OpenQuestions(underlag, report);
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return questions.isEmpty();
    }

    /**
     * Whether more is missing than one file to fill in can have: a template of it could not be read back. As text or as a letter
     * the questions can be asked all the same.
     *
     * @since 0.1
     */
    public boolean tooMany() {
        return places > MOST;
    }

    /** What is missing, that which would decide the most rows first. */
    List<Question> questions() {
        return questions;
    }

    Underlag underlag() {
        return underlag;
    }

    Asked asked() {
        return asked;
    }

    /** Whether there is a place for the answer. */
    private boolean ask(String path, @Nullable String object) {
        Optional<KeyPath> parsed = KeyPath.parse(path);
        // What no reader takes back need not be held; whether there is a place for it is asked all the same.
        return parsed.isPresent()
                && ask(
                        tooMany() ? Asked.nothing() : asked,
                        Underlag.class,
                        underlag,
                        parsed.get().steps(),
                        object);
    }

    private boolean ask(
            Asked at, Class<?> type, @Nullable Object given, List<KeyPath.Step> steps, @Nullable String object) {
        KeyPath.Step step = steps.get(0);
        Optional<RecordShape.Field> known = RecordShape.of(type).field(step.key());
        if (known.isEmpty()) {
            return false;
        }
        RecordShape.Field field = known.get();
        Object value = given == null ? null : field.get(given);
        List<KeyPath.Step> rest = steps.subList(1, steps.size());
        boolean records = field.list() && field.itemType().isRecord();
        if (field.added()) {
            // A key that the rulebook has, or no control could ask for it.
            return rest.size() == 1 && whole(at.key(step.key()).key(rest.get(0).key()));
        }
        if (!records) {
            if (rest.isEmpty()) {
                return whole(at.key(step.key()));
            }
            return field.itemType().isRecord() && ask(at.key(step.key()), field.itemType(), value, rest, object);
        }
        List<?> items = value instanceof List<?> list ? list : List.of();
        return items(at.key(step.key()), field.itemType(), items, step, rest, object);
    }

    private boolean items(
            Asked at,
            Class<?> type,
            List<?> items,
            KeyPath.Step step,
            List<KeyPath.Step> rest,
            @Nullable String object) {
        String wanted = step.item() == null || step.item().isEmpty() ? object : step.item();
        int index = wanted == null ? -1 : index(items, wanted);
        boolean named = step.item() != null && !step.item().isEmpty();
        if (index >= 0 && step.item() != null) {
            return rest.isEmpty() ? whole(at.item(index)) : ask(at.item(index), type, items.get(index), rest, object);
        }
        if (named) {
            return rest.isEmpty() ? whole(at.fresh(wanted == null ? "" : wanted)) : whole(at);
        }
        if (rest.isEmpty() || items.isEmpty()) {
            return wholeList(at, type, items);
        }
        boolean any = false;
        for (int i = 0; i < items.size(); i++) {
            if (Items.lacks(items.get(i), rest)) {
                any |= ask(at.item(i), type, items.get(i), rest, object);
            }
        }
        return any;
    }

    /** A list of which nothing is known. Where its rows are the medlemmar they are written already. */
    private boolean wholeList(Asked at, Class<?> type, List<?> items) {
        boolean perMedlem = Identity.key(type).filter("medlem"::equals).isPresent();
        List<?> medlemmar = underlag.forbund().medlemmar();
        if (perMedlem && medlemmar != null) {
            for (String name : Items.names(medlemmar)) {
                int index = index(items, name);
                whole(index >= 0 ? at.item(index) : at.fresh(name));
            }
            return !medlemmar.isEmpty() || whole(at);
        }
        return whole(at);
    }

    private int index(List<?> items, String name) {
        return indexes.computeIfAbsent(items, Items::indexes).getOrDefault(name, -1);
    }

    private boolean whole(Asked at) {
        places += at.whole() ? 0 : 1;
        at.askWhole();
        at.because(control);
        return true;
    }

    /** The rows that wait for a key. */
    private static final class Waiting {
        private final Map<String, String> objects = new LinkedHashMap<>();
        private final Set<String> controls = new LinkedHashSet<>();
        private int rows;
        private int alone;
        private boolean answerable;

        void add(Rad row, boolean hasPlace) {
            rows++;
            alone += row.saknas().size() == 1 ? 1 : 0;
            controls.add(row.kontroll());
            String object = row.objekt();
            if (object != null) {
                objects.putIfAbsent(object, row.kontroll());
            }
            answerable |= hasPlace;
        }
    }
}
