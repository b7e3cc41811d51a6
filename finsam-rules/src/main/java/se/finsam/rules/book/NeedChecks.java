package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            conditions(behov).map(NeedChecks::path).filter(path -> !known(path)).forEach(unknown::add);
        }
        return unknown;
    }

    private static Stream<String> conditions(Behov behov) {
        return Stream.concat(
                Stream.ofNullable(behov.nar()),
                Optional.ofNullable(behov.utom()).stream().flatMap(List::stream));
    }

    private static String path(String condition) {
        return condition.split(" ", 2)[0];
    }

    private static boolean known(String path) {
        Class<?> type = Underlag.class;
        for (String key : path.split("\\.", -1)) {
            boolean each = key.endsWith("[]");
            if (!type.isRecord()) {
                return false;
            }
            Optional<RecordShape.Field> field =
                    RecordShape.of(type).field(each ? key.substring(0, key.length() - 2) : key);
            if (field.isEmpty() || (each && !field.get().list())) {
                return false;
            }
            type = field.get().itemType();
        }
        return true;
    }
}
