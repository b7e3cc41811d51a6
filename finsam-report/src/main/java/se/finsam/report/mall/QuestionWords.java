package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningsfil;
import se.finsam.model.schema.Etiketter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** Puts what a key stands for as a question. */
final class QuestionWords {
    /** Those that have the questions; the first has the words of all. */
    static final List<String> FILES = List.of("fragor", "fragor-rakenskaper", "fragor-insatser");

    private static final int MOST_NAMED = 8;

    private static final class Holder {
        static final List<Beskrivningsfil> ALL = FILES.stream()
                .map(name -> Beskrivningsfil.read(QuestionWords.class, "/se/finsam/report/mall/" + name + ".yaml"))
                .toList();
    }

    private final int year;
    private final Language language;

    QuestionWords(int year, Language language) {
        this.year = year;
        this.language = language;
    }

    /** The question of a key, such as {@code sammantraden[].justerat}, about some items. */
    String of(String family, List<String> objects) {
        String said = own(family).map(text -> text.text().in(language)).orElseGet(() -> worded(kind(family)));
        String named = objects(family, objects);
        String about = family.contains("[]") && !named.equals(named("objekt.annat.alla")) ? worded("om") : "";
        // What the input calls its items comes last: nothing of it is taken for a place.
        return said.replace("{om}", about)
                .replace("{uppgift}", label(family))
                .replace("{ar}", String.valueOf(year))
                .replace("{forraAr}", String.valueOf(year - 1))
                .replace("{objekt}", named);
    }

    /** The sentence that a key has of its own; empty where it is asked for by its kind. */
    static Optional<Beskrivning> own(String family) {
        String name = family.equals(KeyWords.PREVIOUS) ? "typ.foregaende" : family;
        return Holder.ALL.stream().flatMap(file -> file.named(name).stream()).findFirst();
    }

    private String worded(String kind) {
        return named("typ." + kind);
    }

    private String named(String name) {
        return own(name).orElseThrow().text().in(language);
    }

    private String objects(String family, List<String> objects) {
        String list = "annat";
        for (KeyPath.Step step : KeyPath.parse(family).map(KeyPath::steps).orElse(List.of())) {
            // The innermost list's that rows are given for: a goal of an insats is no insats, but its payments are the
            // insats'.
            if (step.item() != null && own("objekt." + step.key() + ".en").isPresent()) {
                list = step.key();
            }
        }
        String form = objects.isEmpty() || objects.size() > MOST_NAMED ? "alla" : objects.size() == 1 ? "en" : "flera";
        return named("objekt." + list + "." + form).replace("{namn}", series(objects));
    }

    private String series(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + new Text(" och ", " and ").in(language)
                + names.get(names.size() - 1);
    }

    /** What the key is called: within its item, where it is an item's. */
    private String label(String family) {
        List<String> keys = new ArrayList<>();
        int item = 0;
        for (KeyPath.Step step : KeyPath.parse(family).map(KeyPath::steps).orElse(List.of())) {
            keys.add(step.key());
            item = step.item() != null ? keys.size() : item;
        }
        List<String> names = Etiketter.path(keys, language);
        if (names.isEmpty()) {
            return keys.isEmpty() ? family : SheetWords.capital(keys.get(keys.size() - 1));
        }
        return String.join(Etiketter.STEP, names.subList(item < names.size() ? item : 0, names.size()));
    }

    /** The kind of value that a key takes, as the file of questions calls it. */
    private static String kind(String family) {
        RecordShape.Field field = field(family);
        if (field == null || field.added()) {
            return "annat";
        }
        Class<?> type = field.itemType();
        if (field.list()) {
            return "lista";
        }
        if (type == LocalDate.class || type == Dagsvar.class || type == ArEllerDag.class) {
            return "dag";
        }
        if (type == BigDecimal.class) {
            return field.amount() ? "belopp" : "tal";
        }
        if (type == Integer.class || type == int.class) {
            return "tal";
        }
        return type == Boolean.class ? "janej" : "annat";
    }

    private static RecordShape.@Nullable Field field(String family) {
        Class<?> owner = Underlag.class;
        RecordShape.Field field = null;
        for (KeyPath.Step step : KeyPath.parse(family).map(KeyPath::steps).orElse(List.of())) {
            owner = field == null ? owner : field.itemType();
            field = owner.isRecord() ? RecordShape.of(owner).field(step.key()).orElse(null) : null;
            if (field == null || field.added()) {
                return field;
            }
        }
        return field;
    }
}
