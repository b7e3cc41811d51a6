package se.finsam.rules.frister;

import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Fristfil;

/** Whether a deadline is one for a förbund or an object. */
enum Applies {
    YES,
    NO,
    UNKNOWN;

    private static final String EQUALS = " = ";

    static Applies of(Fristfil file, Thing thing) {
        List<String> except = file.utom() == null ? List.of() : file.utom();
        for (String condition : except) {
            if (holds(condition, thing)) {
                return NO;
            }
        }
        return file.om() == null ? YES : says(file.om(), thing);
    }

    private static boolean holds(String condition, Thing thing) {
        int sign = condition.indexOf(EQUALS);
        String key = sign < 0 ? condition : condition.substring(0, sign);
        Optional<Thing.Found> found = thing.at(List.of(key));
        return found.isPresent()
                && (sign < 0
                        || found.get().view().value().toString().equals(condition.substring(sign + EQUALS.length())));
    }

    /** Yes where one of the keys says something, no where all are there and none does. */
    private static Applies says(List<String> keys, Thing thing) {
        boolean unknown = false;
        for (String key : keys) {
            Optional<Thing.Found> found = thing.at(List.of(key));
            if (found.isEmpty()) {
                unknown = true;
            } else if (!(found.get().view().value() instanceof List<?> list) || !list.isEmpty()) {
                return YES;
            }
        }
        return unknown ? UNKNOWN : NO;
    }
}
