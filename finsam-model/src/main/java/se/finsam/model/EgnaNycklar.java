package se.finsam.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a rulebook adds to the underlag.
 *
 * @param alla all of them, in the rulebook's order
 * @since 0.1
 */
public record EgnaNycklar(List<EgenNyckel> alla) {
    /** None, as in the rulebook that comes with finsam: any key of one's own is then an unknown key. */
    public static final EgnaNycklar INGA = new EgnaNycklar(List.of());

    /** Copies its list. */
    public EgnaNycklar {
        alla = List.copyOf(alla);
    }

    /** The keys that a record has; none where it is no record that can have any. */
    public List<EgenNyckel> av(Class<?> type) {
        List<EgenNyckel> own = new ArrayList<>();
        for (EgenNyckel nyckel : alla) {
            if (nyckel.objekt().type() == type) {
                own.add(nyckel);
            }
        }
        return List.copyOf(own);
    }

    /** The key that a record has by a name; null where it has none. */
    public @Nullable EgenNyckel nyckel(Class<?> type, String namn) {
        for (EgenNyckel nyckel : alla) {
            if (nyckel.objekt().type() == type && nyckel.namn().equals(namn)) {
                return nyckel;
            }
        }
        return null;
    }
}
