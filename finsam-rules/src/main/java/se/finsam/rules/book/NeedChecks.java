package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.RecordShape;

/** That every key a control needs is one that an underlag can have: a slip of the hand would be missing for ever. */
final class NeedChecks {
    private NeedChecks() {}

    /** The paths of a control's needs that the schema does not have. */
    static List<String> unknown(Kontrollfil kontroll) {
        List<String> unknown = new ArrayList<>();
        for (Behov behov : kontroll.behover()) {
            behov.satt().stream()
                    .flatMap(List::stream)
                    .filter(path -> !known(path))
                    .forEach(unknown::add);
            conditions(behov).filter(path -> !known(path)).forEach(unknown::add);
        }
        return unknown;
    }

    /** The paths that a need's conditions look at. */
    private static Stream<String> conditions(Behov behov) {
        List<String> utom = behov.utom();
        return Stream.concat(Stream.ofNullable(behov.nar()), utom == null ? Stream.of() : utom.stream())
                .map(condition -> condition.split(" ", 2)[0]);
    }

    /** Whether the schema of an underlag has a path. */
    static boolean known(String path) {
        return type(path) != null;
    }

    /** The type of what stands at a path, or of the items where it is a list; null where the schema has no such path. */
    static @Nullable Class<?> type(String path) {
        Class<?> type = Underlag.class;
        for (String key : path.split("\\.", -1)) {
            boolean each = key.endsWith("[]");
            if (!type.isRecord()) {
                return null;
            }
            Optional<RecordShape.Field> field =
                    RecordShape.of(type).field(each ? key.substring(0, key.length() - 2) : key);
            if (field.isEmpty() || (each && !field.get().list())) {
                return null;
            }
            type = field.get().itemType();
        }
        return type;
    }
}
