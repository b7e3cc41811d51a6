package se.finsam.rules.fakta;

import java.util.List;

/**
 * That there is something to test, but nothing of it can be.
 *
 * @param slag what it is, such as {@code summor}
 * @param objekt the object that it concerns, such as a table
 * @param nycklar what is missing
 * @param spar where it stands
 */
public record Otestbar(@Nyckel String slag, @Override String objekt, List<String> nycklar, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Otestbar {
        nycklar = List.copyOf(nycklar);
    }
}
