package se.finsam.rules.fakta;

import java.util.List;

/**
 * What a row says nothing of, since the underlag does not.
 *
 * @param ejProvat the keys
 * @param spar always empty: there is no place for what is not there
 */
public record EjProvat(List<String> ejProvat, Spar spar) implements Faktum {
    /** Copies its list. */
    public EjProvat {
        ejProvat = List.copyOf(ejProvat);
    }
}
