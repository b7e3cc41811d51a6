package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Identity;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;
import se.finsam.report.Shown;

/** What the items that a key names are called for people: of a code its word, as of {@code styrdokument[ATTESTORDNING]}. */
final class ItemNames {
    private ItemNames() {}

    /** The items that a key names, in its order, safe to show; empty where it names none. */
    static List<String> of(String written, Language language) {
        List<String> names = new ArrayList<>();
        Class<?> owner = Underlag.class;
        for (KeyPath.Step step : KeyPath.parse(written).map(KeyPath::steps).orElse(List.of())) {
            RecordShape.Field field =
                    owner.isRecord() ? RecordShape.of(owner).field(step.key()).orElse(null) : null;
            String item = step.item();
            if (item != null && !item.isEmpty()) {
                names.add(Shown.name(named(owner, field, item, language)));
            }
            owner = field == null ? Object.class : field.itemType();
        }
        return names;
    }

    private static String named(Class<?> owner, RecordShape.@Nullable Field field, String item, Language language) {
        if (field == null || field.added()) {
            return item;
        }
        Class<?> type = field.itemType();
        Optional<RecordShape.Field> key = type.isRecord()
                ? Identity.key(type).flatMap(name -> RecordShape.of(type).field(name))
                : Optional.empty();
        String word = key.map(known -> CodeWords.of(type, known, item, language))
                .orElseGet(() -> CodeWords.of(owner, field, item, language));
        // A code's word begins a choice in a list; here it stands within a sentence.
        return word.equals(item) ? item : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
