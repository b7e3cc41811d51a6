package se.finsam.model.bind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Beslut;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egetobjekt;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.FinansielltMal;
import se.finsam.model.Insats;
import se.finsam.model.Medlem;
import se.finsam.model.Sammantrade;
import se.finsam.model.Underlag;

/**
 * Which records have the keys that a rulebook adds, and where they stand.
 *
 * @hidden
 */
public final class OwnKeys {
    /** The key that they all stand under. */
    public static final String UNDER = "egna";

    private OwnKeys() {}

    /** The record that is a kind of object. */
    public static Class<? extends Record> type(Egetobjekt objekt) {
        return switch (objekt) {
            case FORBUND -> Underlag.class;
            case MEDLEM -> Medlem.class;
            case SAMMANTRADE -> Sammantrade.class;
            case BESLUT -> Beslut.class;
            case INSATS -> Insats.class;
            case MAL -> FinansielltMal.class;
        };
    }

    /** The keys that a record has; none where it is no record that can have any. */
    public static List<EgenNyckel> of(EgnaNycklar nycklar, Class<?> type) {
        List<EgenNyckel> own = new ArrayList<>();
        for (EgenNyckel nyckel : nycklar.alla()) {
            if (type(nyckel.objekt()) == type) {
                own.add(nyckel);
            }
        }
        return List.copyOf(own);
    }

    /** The key that a record has by a name; null where it has none. */
    public static @Nullable EgenNyckel find(EgnaNycklar nycklar, Class<?> type, String namn) {
        for (EgenNyckel nyckel : nycklar.alla()) {
            if (type(nyckel.objekt()) == type && nyckel.namn().equals(namn)) {
                return nyckel;
            }
        }
        return null;
    }
}
