package se.finsam.rules.fakta;

import java.util.ArrayList;
import java.util.List;

/**
 * That a medlem has no amount in the tilldelning, so that the whole is not known.
 *
 * @param medlemmar the medlemmar without an amount
 * @param spar where that is seen
 */
public record OfullstandigTilldelning(List<String> medlemmar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OfullstandigTilldelning {
        medlemmar = List.copyOf(medlemmar);
    }

    /** The missing amounts, as keys of the input. */
    public List<String> nycklar() {
        List<String> nycklar = new ArrayList<>();
        for (String medlem : medlemmar) {
            nycklar.add("tilldelning[" + medlem + "].belopp");
        }
        return List.copyOf(nycklar);
    }
}
