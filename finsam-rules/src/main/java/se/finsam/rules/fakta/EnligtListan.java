package se.finsam.rules.fakta;

import java.util.List;

/**
 * What a row says is missing only since a list that is said to be whole, or is empty, does not have it.
 *
 * @param enligtListan the codes of it
 * @param spar always empty: there is no place for what is not there
 */
public record EnligtListan(List<String> enligtListan, Spar spar) implements Faktum {
    /** Copies its list. */
    public EnligtListan {
        enligtListan = List.copyOf(enligtListan);
    }
}
