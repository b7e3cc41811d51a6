package se.finsam.rules.derive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;
import se.finsam.rules.book.Objekttyp;

/**
 * What the figures of a control can be computed from, for one object.
 *
 * @param underlag what is known
 * @param object the object at hand; the underlag where it is the förbund
 * @param type what kind of object that is
 * @param previous the year before; null where it was not given
 * @param parameters the parameters of the year
 * @param ar the räkenskapsår
 * @param register who the medlemmar are
 */
public record ObjectContext(
        View underlag,
        View object,
        Objekttyp type,
        @Nullable View previous,
        Parameters parameters,
        int ar,
        Medlemsregister register) {
    /** What is missing where the year before was not given, as the rows call it. */
    static final String PREVIOUS = "föregående års underlag";

    /** The key of the object's list, before a key of its own. */
    String prefix() {
        return prefix(type, object);
    }

    /** The key of an object's list, before a key of its own; of a kind that stands in several lists, the one that it stands in. */
    public static String prefix(Objekttyp type, View object) {
        List<String> prefixes = type.prefix();
        // What stands where the document has not come is seen from the whole underlag.
        if (prefixes.size() > 1 && !object.pointer().isEmpty()) {
            String stands = object.pointer().substring(1).replace('/', '.');
            for (int i = 1; i < prefixes.size(); i++) {
                if (stands.startsWith(type.listor().get(i) + ".")) {
                    return prefixes.get(i);
                }
            }
        }
        return prefixes.get(0);
    }
}
