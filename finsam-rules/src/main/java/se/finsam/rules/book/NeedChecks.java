package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgenNyckel;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordShape;

/** That every key a control needs is one that an underlag can have: a slip of the hand would be missing for ever. */
final class NeedChecks {
    private NeedChecks() {}

    /** The paths of a control's needs that neither the schema nor the rulebook has. */
    static List<String> unknown(Kontrollfil kontroll, EgnaNycklar own) {
        List<String> unknown = new ArrayList<>();
        for (Behov behov : kontroll.behover()) {
            behov.satt().stream()
                    .flatMap(List::stream)
                    .filter(path -> type(path, own) == null)
                    .forEach(unknown::add);
            conditions(behov).filter(path -> type(path, own) == null).forEach(unknown::add);
        }
        List<String> shared = kontroll.samlas() == null ? List.of() : kontroll.samlas();
        shared.stream().filter(path -> type(path, own) == null).forEach(unknown::add);
        return unknown;
    }

    /** The paths that a need's conditions look at. */
    private static Stream<String> conditions(Behov behov) {
        List<String> utom = behov.utom();
        return Stream.concat(Stream.ofNullable(behov.nar()), utom == null ? Stream.of() : utom.stream())
                .map(condition -> condition.split(" ", 2)[0]);
    }

    /**
     * The type of what stands at a path, or of the items where it is a list; null where neither the schema nor the rulebook has
     * such a path.
     */
    static @Nullable Class<?> type(String path, EgnaNycklar own) {
        Class<?> type = Underlag.class;
        String[] keys = path.split("\\.", -1);
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            boolean each = key.endsWith("[]");
            if (!type.isRecord()) {
                return null;
            }
            Optional<RecordShape.Field> field =
                    RecordShape.of(type).field(each ? key.substring(0, key.length() - 2) : key);
            if (field.isEmpty() || (each && !field.get().list())) {
                return null;
            }
            if (field.get().added()) {
                EgenNyckel added = i == keys.length - 2 ? OwnKeys.find(own, type, keys[i + 1]) : null;
                return added == null ? null : RecordShape.Field.of(added).itemType();
            }
            type = field.get().itemType();
        }
        return type;
    }
}
